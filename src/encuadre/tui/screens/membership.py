"""Why each article is in its event and in no other, as entries of a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from textual.content import Content

from encuadre.model import Article, Event, Membership
from encuadre.tui.guide import Guide
from encuadre.tui.masthead import event_title, masthead
from encuadre.tui.text import joined, plain
from encuadre.tui.widgets.entries import Entry
from encuadre.words import Words

_GAP = Entry(plain(" "))


def member_entries(guide: Guide, words: Words, events: Mapping[str, Event], line: float) -> list[Entry]:
    """Return what `Event.membership` says; nothing for events of a workspace that did not keep it.

    `events` holds those that are named, by id; from `line` on an article belongs to an event.
    """
    event = guide.comparison.event
    shown: list[Entry] = []
    for membership in event.membership:
        shown += [*article_entries(guide, membership.article, words), *_grounds(membership, words, events, line), _GAP]
    for group in event.copies:
        shown.append(Entry(plain(words.why.copies)))
        shown += [entry for id_ in group for entry in article_entries(guide, id_, words)]
    return [Entry(plain(words.why.here, "bold")), _GAP, *shown] if shown else []


def article_entries(guide: Guide, id_: str, words: Words) -> list[Entry]:
    """Return headline and publisher of an article, or its id where it is not at hand."""
    article = guide.articles.get(id_)
    if article is None:
        return [Entry(plain(id_, "$quiet"), plain(words.terms.unknown_country, "$quiet"))]
    tag = plain(article.country or words.terms.unknown_country, _hue(article))
    return [
        Entry(plain(article.title or words.terms.no_headline, "bold"), tag),
        Entry(masthead(article, words), plain(" ")),
    ]


def shared_entries(named: Iterable[tuple[str, Sequence[str]]]) -> list[Entry]:
    """Return a line for each label that anything stands under."""
    return [
        Entry(joined([plain(f"{label}: ", "$quiet"), plain(", ".join(found))]), plain(" "))
        for label, found in named
        if found
    ]


def event_named(id_: str, events: Mapping[str, Event], words: Words) -> Content:
    """Return headline and id of an event; the id alone if there is no such event any more."""
    if id_ not in events:
        return plain(id_)
    return joined([event_title(events[id_], words), plain(f"  ({id_})", "$quiet")])


def names_of(entities: Sequence[str]) -> list[str]:
    """Return entity ids as a reader spells them."""
    return [id_.replace("-", " ") for id_ in entities]


def days_between(days_apart: float | None, words: Words) -> str:
    """Return a distance of publication in words."""
    if days_apart is None:
        return words.why.unknown_days
    days = round(days_apart)
    return words.why.same_day if days == 0 else words.why.one_day if days == 1 else words.why.days.format(days=days)


def _grounds(membership: Membership, words: Words, events: Mapping[str, Event], line: float) -> list[Entry]:
    nearest = words.why.nearest.format(score=f"{membership.score:.2f}", similarity=f"{membership.similarity:.2f}")
    mean = words.why.mean.format(mean=f"{membership.mean:.2f}", line=f"{line:.2f}")
    margin = words.why.only_event
    if membership.other is not None and membership.margin is not None:
        other = event_named(membership.other, events, words).plain
        margin = words.why.margin.format(margin=f"{membership.margin:+.2f}", other=other)
    return [
        Entry(plain(f"{nearest} · {days_between(membership.days_apart, words)}", "$quiet"), plain(" ")),
        Entry(plain(f"{mean} · {margin}", "$quiet"), plain(" ")),
        *shared_entries(
            (
                (words.why.people, names_of(membership.people)),
                (words.why.places, names_of(membership.places)),
                (words.why.organisations, names_of(membership.organisations)),
                (words.why.figures, membership.quantities),
            )
        ),
    ]


def _hue(article: Article) -> str:
    return {"US": "$country-us bold", "MX": "$country-mx bold"}.get(article.country or "", "$quiet")
