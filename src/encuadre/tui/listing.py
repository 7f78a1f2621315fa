"""The event list as it is drawn, and what its filter keeps."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from textual.content import Content

from encuadre.model import Country
from encuadre.present.events import Listed, following
from encuadre.tui.masthead import day, event_title
from encuadre.tui.text import fitted, joined, plain, searchable
from encuadre.words import Words


def matching(items: Sequence[Listed], query: str) -> list[Listed]:
    """Return the events in which every word of `query` occurs."""
    wanted = searchable(query).split()
    return [item for item in items if all(word in haystack(item) for word in wanted)]


def haystack(item: Listed) -> str:
    """Return what the filter looks in."""
    return searchable("\n".join(item.texts))


MARKED, DECIDED, NO_SIGN = "● ", "◆ ", "  "
"""Before an event: marked for a merge; holding articles by decision; neither."""

FOLLOWS = "└ "
"""Before the headline of an event of the same story as the one above."""

DATE = 13
"""Cells for a date and the space after it."""


def event_rows(items: Sequence[Listed], width: int, words: Words, marked: Collection[str] = ()) -> list[Content]:
    """Return one line per event: sign, date, headline, counts, sample mark, with the same edges in every line.

    Args:
        items: The events in order.
        width: Cells of a line.
        words: The interface's words.
        marked: Ids of the events a merge is to make one.
    """
    tails = [_counts(item, words) for item in items]
    tail_width = max((tail.cell_length for tail in tails), default=0)
    sample_width = len(words.terms.sample) + 2 if any(item.is_sample for item in items) else 0
    room = max(8, width - len(NO_SIGN) - DATE - 2 - tail_width - sample_width)
    rows = []
    for item, tail, follows in zip(items, tails, following(items), strict=True):
        date = fitted(plain(day(item.event.start, words), "$quiet"), DATE)
        sample = fitted(plain(f"  {words.terms.sample}" if item.is_sample else "", "$quiet"), sample_width)
        story = plain(FOLLOWS if follows else "", "$quiet")
        title = fitted(joined([story, event_title(item.event, words)]), room)
        rows.append(joined([plain(_sign(item, marked)), date, title, plain("  "), fitted(tail, tail_width), sample]))
    return rows


def _sign(item: Listed, marked: Collection[str]) -> str:
    return MARKED if item.event.id in marked else DECIDED if item.event.decided else NO_SIGN


def _counts(item: Listed, words: Words) -> Content:
    counts = [
        plain(f"US {item.counts[Country.US]}", "$country-us" if item.counts[Country.US] else "$quiet"),
        plain(" · ", "$quiet"),
        plain(f"MX {item.counts[Country.MX]}", "$country-mx" if item.counts[Country.MX] else "$quiet"),
    ]
    if unknown := item.counts[None]:
        counts.append(plain(f" · {words.terms.unknown_country} {unknown}", "$quiet"))
    return joined(counts)
