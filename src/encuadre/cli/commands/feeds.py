"""`encuadre feeds`: which feeds are followed. Nothing here opens a connection; `fetch` and `watch` do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.feed_lines import failed_lines, feed_lines
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import say

if TYPE_CHECKING:
    from encuadre.model import Feed


@click.group("feeds")
def command() -> None:
    """Say which feeds are followed."""


@command.command("list")
@click.option("--failed", "is_failed", is_flag=True)
@shared_options
def list_(context: Context, is_failed: bool) -> int:
    """List the feeds that are followed, with what came of them."""
    from encuadre.export import to_json, wire
    from encuadre.model import WebPageState

    with context.open_workspace() as workspace:
        feeds, counts = workspace.feeds.all(), workspace.pages.counts()
        waiting = [page for page in workspace.pages.in_state(WebPageState.WAITING) if page.failure]
        failed = (*waiting, *workspace.pages.in_state(WebPageState.FAILED))
    if context.as_json:
        shape = wire.Feeds(
            feeds=tuple(
                wire.Feed.filled(feed, **{state: counts.get(feed.url, {}).get(state, 0) for state in WebPageState})
                for feed in feeds
            ),
            failed=tuple(wire.FailedPage.of(page) for page in failed),
        )
        click.echo(to_json(shape), nl=False)
    else:
        lines = failed_lines(failed, context.words) if is_failed else feed_lines(feeds, counts, context.words)
        context.show(lines)
    if not feeds and not context.quiet:
        say(context.words.live.no_feeds)
    return int(ExitCode.FINE if (failed if is_failed else feeds) else ExitCode.NOTHING_FOUND)


@command.command("add")
@click.argument("addresses", nargs=-1)
@click.option("--country", type=click.Choice(["US", "MX"]))
@click.option("--starter", "is_starter", is_flag=True)
@shared_options
def add(context: Context, addresses: tuple[str, ...], country: str | None, is_starter: bool) -> int:
    """Follow the feeds at ADDRESSES."""
    from encuadre.data.feeds import StarterFeeds
    from encuadre.model import Country, Feed

    if not addresses and not is_starter:
        raise click.UsageError(context.words.live.which_feeds)
    of = Country(country) if country else None
    feeds = [Feed(address, country=of) for address in addresses]
    if is_starter:
        listed = StarterFeeds.shared().by_country()
        feeds += [Feed(one.url, title=one.title, country=its) for its, one in listed if of in (None, its)]
    return _follow(context, feeds)


@command.command("import")
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--country", type=click.Choice(["US", "MX"]))
@shared_options
def import_(context: Context, path: Path, country: str | None) -> int:
    """Follow the feeds of an OPML list."""
    from encuadre.ingest import read_opml
    from encuadre.model import Country, Feed

    of = Country(country) if country else None
    return _follow(context, [Feed(address, title=title, country=of) for address, title in read_opml(path)])


@command.command("remove")
@click.argument("addresses", nargs=-1, required=True)
@shared_options
def remove(context: Context, addresses: tuple[str, ...]) -> int:
    """Follow the feeds at ADDRESSES no longer."""
    with context.open_workspace() as workspace, workspace.transaction():
        removed = [address for address in addresses if workspace.feeds.remove(address)]
    if not context.quiet:
        say(context.words.live.unfollowed.format(count=len(removed)))
    return int(ExitCode.FINE if len(removed) == len(addresses) else ExitCode.NOTHING_FOUND)


def _follow(context: Context, feeds: list[Feed]) -> int:
    """Follow feeds whose addresses may be visited, name the others, and return the exit code."""
    from dataclasses import replace

    from encuadre.errors import FetchError
    from encuadre.web import Limits, checked_url

    words, limits = context.words, Limits()
    good, bad = [], 0
    for feed in feeds:
        try:
            good.append(replace(feed, url=str(checked_url(feed.url, limits))))
        except FetchError as error:
            bad += 1
            if not context.quiet:
                say(words.talk.skipped.format(place=feed.url, reason=words.say(error.message)))
    with context.open_workspace(create=True) as workspace, workspace.transaction():
        new = sum(workspace.feeds.add(feed) for feed in good)
    if not context.quiet:
        say(words.live.followed.format(new=new, known=len(good) - new))
        say(words.talk.next_step.format(hint=words.live.fetch_next))
    return int(ExitCode.UNREADABLE if bad else ExitCode.FINE)
