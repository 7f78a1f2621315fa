"""The event list before it is drawn: who tells each event, in which order, and what the filter keeps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from textual.content import Content

from encuadre.model import Article, Country, Event
from encuadre.tui.masthead import day, event_title
from encuadre.tui.text import fitted, joined, plain, searchable
from encuadre.words import Words


@dataclass(frozen=True)
class Listed:
    """An event with what the list says of it."""

    event: Event
    articles: tuple[Article, ...]

    @cached_property
    def counts(self) -> Counter[Country | None]:
        """How many articles of each country; `None` counts those of unknown country."""
        return Counter(article.country for article in self.articles)

    @property
    def has_both_sides(self) -> bool:
        """Whether there is something to compare."""
        return bool(self.counts[Country.US] and self.counts[Country.MX])

    @property
    def is_sample(self) -> bool:
        """Whether any of its articles was written for this project."""
        return any(article.is_sample for article in self.articles)

    @cached_property
    def haystack(self) -> str:
        """What the filter looks in: headlines of both languages, every article's too, and outlets."""
        texts = [*self.event.title.values(), *(article.title for article in self.articles)]
        texts += [article.outlet.name for article in self.articles if article.outlet]
        return searchable("\n".join(texts))


def listed(events: Sequence[Event], articles: Mapping[str, Article]) -> list[Listed]:
    """Return the events in the order of the list: told by both sides first, then the newest."""
    found = [Listed(event, tuple(articles[id_] for id_ in event.articles if id_ in articles)) for event in events]
    return sorted(
        found,
        key=lambda one: (
            not one.has_both_sides,
            -(one.event.start.timestamp() if one.event.start else float("-inf")),
            one.event.id,
        ),
    )


def matching(items: Sequence[Listed], query: str) -> list[Listed]:
    """Return the events in which every word of `query` occurs."""
    wanted = searchable(query).split()
    return [item for item in items if all(word in item.haystack for word in wanted)]


MARKED, DECIDED, NO_SIGN = "● ", "◆ ", "  "
"""Before an event: marked for a merge; holding articles by decision; neither."""

DATE = 13
"""Cells for a date and the space after it."""


def event_rows(items: Sequence[Listed], width: int, words: Words, marked: Collection[str] = ()) -> list[Content]:
    """Return one line per event: sign, date, headline, counts, sample mark, with the same edges in every line."""
    tails = [_counts(item, words) for item in items]
    tail_width = max((tail.cell_length for tail in tails), default=0)
    sample_width = len(words.terms.sample) + 2 if any(item.is_sample for item in items) else 0
    room = max(8, width - len(NO_SIGN) - DATE - 2 - tail_width - sample_width)
    rows = []
    for item, tail in zip(items, tails, strict=True):
        date = fitted(plain(day(item.event.start, words), "$quiet"), DATE)
        sample = fitted(plain(f"  {words.terms.sample}" if item.is_sample else "", "$quiet"), sample_width)
        title = fitted(event_title(item.event, words), room)
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
