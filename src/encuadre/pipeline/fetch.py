"""From feeds and addresses to articles: ask the feeds, visit the pages they name, bring the events up to date.

What was asked and what came of it is kept at every step, so a run that was stopped or killed is finished by the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain, zip_longest
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from encuadre.errors import FetchError
from encuadre.model import (
    Article,
    ArticleSkipped,
    Feed,
    Progress,
    Stage,
    StageAdvanced,
    StageFinished,
    StageStarted,
    WebPage,
    WebPageState,
)
from encuadre.pipeline.add import up_to_date
from encuadre.pipeline.versions import keep

if TYPE_CHECKING:
    from encuadre.ingest import ReadOptions
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace
    from encuadre.web import Visitor

GIVEN_UP_AFTER = timedelta(days=7)
"""How long a page is tried whose failure may pass: what a newsroom has not mended in a week, it has let go."""

FIRST_WAIT = timedelta(minutes=5)
"""Before a page that failed is tried again; twice as long after each failure, and a day at most."""

_LONGEST_WAIT = timedelta(days=1)


def fetch(workspace: Workspace, *, tools: Tools, visitor: Visitor) -> Iterator[Progress]:
    """Ask every feed that is followed, take in what is new, and bring the events up to date.

    Args:
        workspace: Which feeds are followed, and where everything is kept.
        tools: The models; loaded only if there is something to do.
        visitor: Asks servers.

    Yields:
        What happens, as it happens; each failure with its reason.

    Raises:
        ModelMissingError: as of `add`.
    """
    feeds = workspace.feeds.all()
    yield StageStarted(Stage.VISIT, len(feeds))
    for number, feed in enumerate(feeds, 1):
        yield from _ask(workspace, feed, visitor)
        yield StageAdvanced(Stage.VISIT, number, len(feeds))
    yield StageFinished(Stage.VISIT, len(feeds))
    waiting = [page for page in workspace.pages.in_state(WebPageState.WAITING) if _is_due(page, _now())]
    yield from _visit_all(workspace, waiting, visitor)
    yield from up_to_date(workspace, tools=tools)


def add_pages(
    workspace: Workspace, addresses: Sequence[str], *, visitor: Visitor, options: ReadOptions | None = None
) -> Iterator[Progress]:
    """Take in the articles of pages that are named one by one; the events are brought up to date by `add`.

    Args:
        workspace: Where they are kept.
        addresses: Of the pages.
        visitor: Asks servers.
        options: How to read; `None`: the defaults.
    """
    pages = [WebPage(address, named=_now()) for address in dict.fromkeys(addresses)]
    with workspace.transaction():
        for page in pages:
            workspace.pages.name(page)
    yield from _visit_all(workspace, pages, visitor, options)


def _ask(workspace: Workspace, feed: Feed, visitor: Visitor) -> Iterator[Progress]:
    """Ask one feed; its tag is kept with the pages it named, so that neither is ever kept without the other."""
    from encuadre.ingest import Unreadable, read_feed_links

    try:
        answer = visitor.visit(feed.url, etag=feed.etag, last_modified=feed.last_modified)
        asked = replace(feed, visited=_now(), failure="")
        if answer.is_unchanged:
            with workspace.transaction():
                workspace.feeds.record(asked)
            return
        listed = read_feed_links(answer.data, answer.url)
    except (FetchError, Unreadable) as error:
        skipped = _skipped(feed.url, error)
        with workspace.transaction():
            workspace.feeds.record(replace(feed, visited=_now(), failure=str(skipped.reason)))
        yield skipped
        return
    asked = replace(asked, title=feed.title or listed.title, etag=answer.etag, last_modified=answer.last_modified)
    with workspace.transaction():
        for link in listed.links:
            workspace.pages.name(WebPage(link, feed=feed.url, named=_now()))
        workspace.feeds.record(asked)


def _visit_all(
    workspace: Workspace, pages: Sequence[WebPage], visitor: Visitor, options: ReadOptions | None = None
) -> Iterator[Progress]:
    """Visit pages in turns, a page of each host: while one host has its pause, another is asked."""
    from encuadre.ingest import ReadOptions

    countries = {feed.url: feed.country for feed in workspace.feeds.all()}
    options = options or ReadOptions()
    silent: set[str] = set()  # hosts without an answer: asking them for every page would only cost time
    yield StageStarted(Stage.VISIT, len(pages))
    for number, page in enumerate(_in_turns(pages), 1):
        if _host(page.url) not in silent:
            read_as = replace(options, country=options.country or countries.get(page.feed), now=_now())
            yield from _visit(workspace, page, visitor, read_as, silent)
        yield StageAdvanced(Stage.VISIT, number, len(pages))
    yield StageFinished(Stage.VISIT, len(pages))


def _visit(
    workspace: Workspace, page: WebPage, visitor: Visitor, options: ReadOptions, silent: set[str]
) -> Iterator[Progress]:
    from encuadre.ingest import read_fetched

    visited = replace(page, tries=page.tries + 1, visited=_now())
    try:
        answer = visitor.visit(page.url)
        outcome = read_fetched(answer.data, answer.url, options=options)
        may_pass = False
    except FetchError as error:
        outcome = _skipped(page.url, error)
        may_pass = error.may_pass and _now() - page.named < GIVEN_UP_AFTER
        if error.may_pass and not error.status:
            silent.add(_host(page.url))
    with workspace.transaction():
        if isinstance(outcome, Article):
            arrived: Progress = keep(workspace.articles, outcome)
            workspace.pages.record(replace(visited, state=WebPageState.TAKEN, failure="", article_id=outcome.id))
        else:
            state = WebPageState.WAITING if may_pass else WebPageState.FAILED
            workspace.pages.record(replace(visited, state=state, failure=str(outcome.reason)))
            arrived = outcome
    yield arrived


def _skipped(url: str, error: Exception) -> ArticleSkipped:
    from encuadre.ingest import Unreadable, shown

    if isinstance(error, Unreadable):
        return shown(error.skipped(url))
    assert isinstance(error, FetchError)
    return shown(ArticleSkipped(url, None, error.message, error.hint))


def _is_due(page: WebPage, now: datetime) -> bool:
    if page.visited is None:
        return True
    doublings = min(page.tries, 10)  # ten of them are three days already
    wait = min(FIRST_WAIT * (1 << doublings), _LONGEST_WAIT)
    return now - page.visited >= wait


def _in_turns(pages: Sequence[WebPage]) -> Iterator[WebPage]:
    by_host: dict[str, list[WebPage]] = {}
    for page in pages:
        by_host.setdefault(_host(page.url), []).append(page)
    return (page for page in chain.from_iterable(zip_longest(*by_host.values())) if page is not None)


def _host(url: str) -> str:
    return urlsplit(url).netloc


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
