"""`encuadre add`: articles in, events up to date."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from encuadre.cli.intake import take_in
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import say

if TYPE_CHECKING:
    from encuadre.model import Progress
    from encuadre.pipeline import Tools
    from encuadre.store import Workspace


@click.command("add")
@click.argument("paths", nargs=-1, required=True, type=click.Path())
@click.option("--country", type=click.Choice(["US", "MX"]))
@shared_options
def command(context: Context, paths: tuple[str, ...], country: str | None) -> int:
    """Take in files, folders and pages of the web, and find the events in them."""
    from encuadre.ingest import ReadOptions
    from encuadre.model import Country
    from encuadre.pipeline import add, add_pages

    options = ReadOptions(country=Country(country) if country else None)
    addresses = [path for path in paths if path.lower().startswith(("http://", "https://"))]
    files = [Path(path) for path in paths if path not in addresses]
    if addresses and not context.quiet:
        say(context.words.live.visits_pages.format(count=len(addresses)))

    def steps(workspace: Workspace, tools: Tools) -> Iterator[Progress]:
        if addresses:
            from encuadre.web import Visitor

            yield from add_pages(workspace, addresses, visitor=Visitor(), options=options)
        yield from add(workspace, files, tools=tools, options=options)

    return take_in(context, steps)
