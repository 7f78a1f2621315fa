"""`encuadre search`: a question in one language, sentences in both."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, csv_option, shared_options
from encuadre.cli.showing import STDOUT, write_table
from encuadre.cli.talk import Talk, say

if TYPE_CHECKING:
    from encuadre.pipeline import Hit
    from encuadre.words import Words


@click.command("search")
@click.argument("query", nargs=-1, required=True)
@click.option("-n", "most", type=click.IntRange(1, 1000), default=10, show_default=True)
@csv_option
@shared_options
def command(context: Context, query: tuple[str, ...], most: int, csv_path: Path | None) -> int:
    """Find sentences in both languages."""
    from encuadre.cli.tables import HIT_COLUMNS, hit_rows
    from encuadre.export import to_json, wire
    from encuadre.pipeline import read_missing, search

    with context.open_workspace() as workspace, Talk(context.words, quiet=context.quiet) as talk:
        tools = context.tools(workspace)
        for step in read_missing(workspace, tools=tools):
            talk.hear(step)
        hits = search(workspace, " ".join(query), tools=tools, most=most)
    if csv_path:
        write_table(csv_path, HIT_COLUMNS, hit_rows(hits))
    if context.as_json:
        click.echo(to_json(wire.Hits(hits=tuple(wire.Hit.of(hit) for hit in hits))), nl=False)
    elif csv_path != STDOUT:
        context.show(_lines(hits, context.words), paint=marking(hits))
    if not hits and not context.quiet:
        say(context.words.talk.nothing_found)
    return int(ExitCode.FINE if hits else ExitCode.NOTHING_FOUND)


def marking(hits: Sequence[Hit]) -> Callable[[str], str]:
    """Return what makes the question's words bold in the sentences; Click takes it out where there is no terminal."""
    words = {hit.text[one.start : one.end] for hit in hits for one in hit.words}
    if not words:
        return str
    found = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, words)))})\b")
    return lambda line: found.sub(lambda one: click.style(one[0], bold=True), line) if line.startswith(INDENT) else line


INDENT = " " * 6
"""Before a sentence, below what it is from."""


def _lines(hits: Sequence[Hit], words: Words) -> Iterator[str]:
    from encuadre.present.naming import outlet_name

    for hit in hits:
        country, outlet = words.country(hit.article.country), outlet_name(hit.article, words)
        yield f"{hit.score:4.2f}  {country}  {outlet}  ({words.terms.event} {hit.event or '-'})"
        yield f"{INDENT}{hit.text}"
