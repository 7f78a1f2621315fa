"""Feeds and failed pages as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from encuadre.model import Feed, WebPage, WebPageState
from encuadre.words import Words


def feed_lines(feeds: Sequence[Feed], counts: Mapping[str, Mapping[WebPageState, int]], words: Words) -> Iterator[str]:
    """Yield a heading, and for each feed its pages by how far they came, its name and address, and its failure.

    Args:
        feeds: As they are followed.
        counts: Pages by feed and state.
        words: Of the interface language.
    """
    if feeds:
        yield words.live.heading
    for feed in feeds:
        date = f"{feed.visited:%Y-%m-%d}" if feed.visited else "-" * 10
        numbers = "  ".join(f"{counts.get(feed.url, {}).get(state) or '-':>6}" for state in WebPageState)
        country = words.country(feed.country) if feed.country else "--"
        yield "  ".join(filter(None, (date, numbers, country, feed.title, feed.url)))
        if feed.failure:
            yield f"            {words.say(feed.failure)}"


def failed_lines(pages: Sequence[WebPage], words: Words) -> Iterator[str]:
    """Yield each page that could not be taken in, with the last reason.

    Args:
        pages: Those that failed, or are tried again.
        words: Of the interface language.
    """
    for page in pages:
        yield f"{page.visited:%Y-%m-%d}  {page.url}"
        yield f"            {words.say(page.failure)}"
