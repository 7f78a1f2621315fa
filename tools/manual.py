"""Writes the manual pages, `docs/man/encuadre.1` and `docs/man/es/encuadre.1`, from the words of the help."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import click

from encuadre import __version__
from encuadre.cli.app import encuadre
from encuadre.cli.helping import put_words
from encuadre.cli.language import teach_click
from encuadre.cli.options import Context
from encuadre.model import LANGUAGES, Language
from encuadre.words import CommandHelp, Words, words_in

FOLDER = Path(__file__).parents[1] / "docs" / "man"
TARGETS: Mapping[Language, Path] = {"en": FOLDER / "encuadre.1", "es": FOLDER / "es" / "encuadre.1"}


def manual(language: Language) -> str:
    """Return the manual page in roff, as man(7) describes its macros."""
    words = words_in(language)
    context = click.Context(encuadre, info_name="encuadre", obj=Context(language))
    teach_click(language)
    put_words(encuadre, words, "")
    return "\n".join(_page(context, words)) + "\n"


def _page(context: click.Context, words: Words) -> Iterator[str]:
    said, titles = words.help_of(""), words.manual
    yield f'.TH ENCUADRE 1 "" "encuadre {__version__}" "{_text(titles.title)}"'
    yield from (".nh", ".ad l")  # an address or a variable is copied, so it is never divided
    yield from (f".SH {titles.name}", f"encuadre \\- {_text(said.brief)}")
    usage = f"{words.usage.options_metavar} {encuadre.subcommand_metavar}"
    yield from (f".SH {titles.synopsis}", ".B encuadre", _text(usage))
    yield from (f'.SH "{titles.options}"', *_options(encuadre, context))
    yield f".SH {titles.commands}"
    yield from _commands(encuadre, context, words, "")
    yield f'.SH "{titles.exit_status}"'
    yield from _listed({str(code): meaning for code, meaning in titles.exit_codes.items()})
    yield from (f".SH {titles.environment}", *_listed(titles.variables))
    yield from (f".SH {titles.files}", *_listed(titles.paths))


def _commands(group: click.Group, context: click.Context, words: Words, above: str) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        path = f"{above} {name}".strip()
        inner = click.Context(command, parent=context, info_name=name)
        said = words.help_of(path)
        usage = " ".join(command.collect_usage_pieces(inner))
        yield f'.SS "encuadre {path} {_text(usage)}"'
        yield from _paragraphs(said, words)
        yield from _options(command, inner, besides={parameter.name for parameter in encuadre.params})
        yield from _examples(said, words)
        if isinstance(command, click.Group):
            yield from _commands(command, inner, words, path)


def _paragraphs(said: CommandHelp, words: Words) -> Iterator[str]:
    yield _text(said.brief)
    if said.more:
        yield from (".PP", _text(said.more))
    if said.before:
        yield from (".PP", ".nf", *map(_text, said.before.splitlines()), ".fi")


def _options(command: click.Command, context: click.Context, besides: Collection[str | None] = ()) -> Iterator[str]:
    for parameter in command.params:
        if isinstance(parameter, click.Option) and parameter.name not in besides:
            record = parameter.get_help_record(context)
            assert record is not None
            yield from (".TP", f".B {_text(record[0])}", _text(record[1]))


def _examples(said: CommandHelp, words: Words) -> Iterator[str]:
    if said.examples:
        title = words.usage.example if len(said.examples) == 1 else words.usage.examples
        yield from (".PP", _text(title))
    for line, meaning in said.examples:
        yield from (".TP", f".B {_text(line)}", _text(meaning) or "\\&")
    if said.after:
        yield from (".PP", _text(said.after))


def _listed(entries: Mapping[str, str]) -> Iterator[str]:
    for name, meaning in entries.items():
        yield from (".TP", f".B {_text(name)}", _text(meaning))


def _text(text: str) -> str:
    """Return a text that roff prints as it stands: no escape, no request, hyphens that can be copied."""
    safe = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq").replace("`", "\\(ga")
    return f"\\&{safe}" if safe.startswith((".", "'")) else safe


if __name__ == "__main__":
    for language in LANGUAGES:
        TARGETS[language].parent.mkdir(parents=True, exist_ok=True)
        TARGETS[language].write_text(manual(language), "utf-8")
