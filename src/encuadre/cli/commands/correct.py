"""`encuadre correct`: a person's translation in place of the machine's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.plain import ASIDE
from encuadre.cli.talk import printable, say
from encuadre.words import Plural

if TYPE_CHECKING:
    from encuadre.model import Language, Retranslated


RETURNED = (".tmx", ".xlf", ".xliff", ".xliff2")
"""How files of translators' tools end."""


@click.command("correct")
@click.argument("sentence", required=False)
@click.argument("translation", required=False)
@click.option("--import", "file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--source", type=click.Choice(["en", "es"]))
@click.option("--undo", "is_undone", is_flag=True)
@click.option("--list", "is_list", is_flag=True)
@shared_options
def command(
    context: Context,
    sentence: str | None,
    translation: str | None,
    file: Path | None,
    source: Language | None,
    is_undone: bool,
    is_list: bool,
) -> int:
    """Say what SENTENCE means."""
    from encuadre.ingest import TranslationPair, read_pairs
    from encuadre.pipeline import retranslate, retranslated, take_back

    said = context.words.corrections
    is_one = sentence is not None
    if is_list and not (is_one or file or is_undone):
        with context.open_workspace() as workspace:
            return _show(context, retranslated(workspace), None)
    if is_list or is_one == bool(file) or (is_one and (translation is None) != is_undone):
        raise click.UsageError(said.one_sentence_or_file)
    if file and file.suffix.lower() in RETURNED:
        return _take_returned(context, file, is_undone=is_undone)
    pairs = read_pairs(file) if file else (TranslationPair(str(sentence), translation or "", source),)
    with context.open_workspace(create=not is_undone) as workspace:
        tools = context.tools(workspace)
        if is_undone:
            return _show(context, take_back(workspace, pairs, tools=tools), said.taken_back)
        return _show(context, retranslate(workspace, pairs, tools=tools), said.retranslated)


def _take_returned(context: Context, file: Path, *, is_undone: bool) -> int:
    """Take in what a tool of translators wrote, or forget what it says."""
    from encuadre.ingest import TranslationPair, read_returned
    from encuadre.pipeline import take_back, take_returned

    words = context.words
    units = read_returned(file)
    with context.open_workspace(create=not is_undone) as workspace:
        if is_undone:
            pairs = tuple(TranslationPair(one.original, one.text, one.source) for one in units)
            taken_back = take_back(workspace, pairs, tools=context.tools(workspace))
            return _show(context, taken_back, words.corrections.taken_back)
        taken = take_returned(workspace, units)
    code = _show(context, taken.human, words.corrections.retranslated)
    if not context.quiet:
        for said, count in ((words.corrections.of_engines, taken.machine), (words.corrections.known, taken.unchanged)):
            if count:
                say(words.count(said, count))
    return int(ExitCode.FINE) if units else code


def _show(context: Context, sentences: Sequence[Retranslated], done: Plural | None) -> int:
    """Print sentences with what a person and what the machine says, then how many were done so to."""
    from encuadre.export import to_json, wire
    from encuadre.present.sentences import said

    words = context.words
    if context.as_json:
        shape = wire.RetranslatedSentences(sentences=tuple(wire.RetranslatedSentence.of(one) for one in sentences))
        click.echo(to_json(shape), nl=False)
    else:
        for one in sentences:
            click.echo(printable(f"{one.language}: {one.original}"))
            for told in filter(None, (one.human, one.machine)):
                click.echo(printable(f"{ASIDE}[{told.language}, {told.engine}] {said(told)}"))
    if not context.quiet:
        unmet = sum(one.machine is None for one in sentences)
        if done:
            say(words.count(done, len(sentences)))
        elif not sentences:
            say(words.corrections.no_translation)
        if done is words.corrections.retranslated and unmet:
            say(words.count(words.corrections.unmet, unmet))
    return int(ExitCode.FINE if sentences else ExitCode.NOTHING_FOUND)
