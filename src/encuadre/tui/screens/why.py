"""Why the articles of an event are together: every pair that was joined, with all that entered the score."""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.model import Event, Reason
from encuadre.tui.guide import Guide
from encuadre.tui.listing import DECIDED
from encuadre.tui.masthead import masthead
from encuadre.tui.screens.dialog import DialogScreen
from encuadre.tui.screens.membership import (
    article_entries,
    days_between,
    event_named,
    member_entries,
    names_of,
    shared_entries,
)
from encuadre.tui.text import plain
from encuadre.tui.widgets.entries import Entry
from encuadre.words import Words


class WhyScreen(DialogScreen[None]):
    """The merges that hold one event together."""

    def __init__(self, words: Words, guide: Guide, events: Mapping[str, Event], line: float) -> None:
        """Explain the event of `guide`; `events` and `line` are those of `why_entries`."""
        super().__init__(words, words.why.title, why_entries(guide, words, events, line))


def why_entries(guide: Guide, words: Words, events: Mapping[str, Event], line: float) -> list[Entry]:
    """Return what was decided, every reason the event gives, then for each article why it is here and not elsewhere.

    Args:
        guide: To the event that is explained.
        words: The interface's.
        events: All events by id, for the headlines of those that are named.
        line: The threshold of the workspace, from which on an article belongs.
    """
    event = guide.comparison.event
    shown = _decided(guide, words)
    if not event.why:
        return [*(shown or [Entry(plain(words.why.alone))]), *_story(event, words, events)]
    shown += [Entry(plain(words.why.intro, "$quiet")), _GAP]
    for reason in event.why:
        shown += [*_pair(guide, reason, words), *_grounds(reason, words), _GAP]
    return [*shown, *member_entries(guide, words, events, line), *_story(event, words, events)]


def _story(event: Event, words: Words, events: Mapping[str, Event]) -> list[Entry]:
    related = [Entry(event_named(id_, events, words), plain("→")) for id_ in event.related]
    return [Entry(plain(words.why.related)), *related] if related else []


def _decided(guide: Guide, words: Words) -> list[Entry]:
    """Return the articles that stand here by decision, which no score explains."""
    decided = guide.comparison.event.decided
    if not decided:
        return []
    shown = [Entry(plain(words.why.decided, "$quiet")), _GAP]
    for id_ in decided:
        article = guide.articles.get(id_)
        title = article.title or words.terms.no_headline if article else id_
        shown.append(Entry(plain(title, "bold"), plain(DECIDED)))
        if article:
            shown.append(Entry(masthead(article, words), plain(" ")))
    return [*shown, _GAP]


def _pair(guide: Guide, reason: Reason, words: Words) -> list[Entry]:
    return [entry for id_ in (reason.left, reason.right) for entry in article_entries(guide, id_, words)]


def _grounds(reason: Reason, words: Words) -> list[Entry]:
    score = words.why.score.format(score=f"{reason.score:.2f}", similarity=f"{reason.similarity:.2f}")
    return [
        Entry(plain(f"{score} · {days_between(reason.days_apart, words)}", "$quiet"), plain(" ")),
        *shared_entries(((words.why.entities, names_of(reason.entities)), (words.why.figures, reason.quantities))),
    ]


_GAP = Entry(plain(" "))
