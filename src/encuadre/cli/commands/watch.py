"""`encuadre watch`: ask the feeds that are followed, again and again, until Ctrl-C."""

from __future__ import annotations

import time

import click

from encuadre.cli.commands.fetch import ask_feeds
from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import say

SHORTEST, USUAL, LONGEST = 5, 30, 24 * 60
"""Minutes. Feeds of news change every few minutes; who asks more often than every five is shut out by some."""


@click.command("watch")
@click.option("--every", "minutes", type=click.IntRange(SHORTEST, LONGEST), default=USUAL, show_default=True)
@shared_options
def command(context: Context, minutes: int) -> int:
    """Ask every feed that is followed every so many minutes, until Ctrl-C."""
    from encuadre.web import Visitor

    while True:
        # A visitor a round: what hosts ask of robots is asked anew, as RFC 9309 wants at least once a day.
        code = ask_feeds(context, Visitor())
        if code == ExitCode.NOTHING_FOUND:
            return code
        if not context.quiet:
            say(context.words.live.next_round.format(minutes=minutes))
        time.sleep(60 * minutes)
