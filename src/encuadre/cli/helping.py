"""The words of `--help`, put into a command when it is loaded: its module says what it takes, `words` what it says."""

from __future__ import annotations

import click

from encuadre.words import CommandHelp, Words

_WIDEST = 40
"""Cells of a command line in the examples beside which its meaning stands; of a wider one it stands below."""


def put_words(command: click.Command, words: Words, path: str) -> None:
    """Give a command, its options and its subcommands the words of one language.

    Args:
        command: Still without words, or with those of another language.
        words: The catalogue of the language.
        path: The command as it is typed, without the program's name (`models list`).
    """
    said, shared = words.help_of(path), words.usage.shared
    command.help = "\n\n".join(filter(None, (said.brief, said.more)))
    command.short_help = said.brief
    command.epilog = epilog(said, words)
    command.options_metavar = words.usage.options_metavar
    for parameter in command.params:
        name = parameter.name or ""
        parameter.metavar = said.metavars.get(name) or shared.metavars.get(name)
        if isinstance(parameter, click.Option):
            parameter.help = said.options.get(name) or shared.options[name]
    if isinstance(command, click.Group):
        inner_metavar = words.usage.command_metavar
        if command.invoke_without_command:
            inner_metavar = f"[{inner_metavar}]"
        command.subcommand_metavar = f"{inner_metavar} {words.usage.arguments_metavar}"
        for name, inner in command.commands.items():
            put_words(inner, words, f"{path} {name}")


def epilog(said: CommandHelp, words: Words) -> str:
    """Return what stands below the options; a paragraph that begins with a backspace keeps its lines in click."""
    paragraphs = []
    if said.before:
        paragraphs.append(f"\b\n{said.before}")
    if said.examples:
        title = words.usage.example if len(said.examples) == 1 else words.usage.examples
        paragraphs.append("\n".join(("\b", title, *_examples(said.examples))))
    if said.after:
        paragraphs.append(said.after)
    return "\n\n".join(paragraphs)


def _examples(examples: tuple[tuple[str, str], ...]) -> list[str]:
    beside = [len(line) for line, meaning in examples if meaning and len(line) <= _WIDEST]
    width = max(beside, default=_WIDEST)
    lines = []
    for line, meaning in examples:
        if meaning and len(line) > _WIDEST:
            lines += [f"  {line}", f"  {'':<{width}}  {meaning}"]
        else:
            lines.append(f"  {line:<{width}}  {meaning}".rstrip())
    return lines
