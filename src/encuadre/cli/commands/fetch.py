"""`encuadre fetch`: ask the feeds that are followed, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.intake import take_in
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import say

if TYPE_CHECKING:
    from encuadre.web import Visitor


@click.command("fetch")
@shared_options
def command(context: Context) -> int:
    """Ask every feed that is followed, and take in the articles that are new."""
    from encuadre.web import Visitor

    return ask_feeds(context, Visitor())


def ask_feeds(context: Context, visitor: Visitor) -> int:
    """Ask the feeds of the workspace and tell what came in; nothing is asked where none is followed."""
    from encuadre.pipeline import fetch

    with context.open_workspace() as workspace:
        count = len(workspace.feeds.all())
    words = context.words.live
    if not count:
        if not context.quiet:
            say(words.no_feeds)
        return int(ExitCode.NOTHING_FOUND)
    if not context.quiet:
        say(words.asks_feeds.format(count=count))
    return take_in(context, lambda workspace, tools: fetch(workspace, tools=tools, visitor=visitor))
