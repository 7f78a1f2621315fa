"""Why the articles of one event are together, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from encuadre.cli.lists import event_title
from encuadre.model import Article, Event, Language, Membership
from encuadre.words import Words


def explanation_lines(
    event: Event, articles: Mapping[str, Article], words: Words, *, events: Mapping[str, Event], line: float
) -> Iterator[str]:
    """Yield for each article of the event why it is here and how far the next event is.

    Args:
        event: What is explained.
        articles: Its articles by id.
        words: The words of the interface.
        events: All events by id, for the headlines of those that are named.
        line: The threshold of the workspace, from which on an article belongs.
    """
    said = words.explanation
    yield f"{event.id}  {event_title(event, words.language)}"
    for membership in event.membership:
        article = articles[membership.article]
        outlet = article.outlet.name if article.outlet else said.unknown
        yield ""
        yield f"{article.country or '?'}  {outlet}  {article.title or '-'}  [{article.id}]"
        for ground in _grounds(membership, articles, events, line, words):
            yield f"    {ground}"
    for group in event.copies:
        yield ""
        yield f"{said.copies}: {', '.join(group)}"
    if event.related:
        yield ""
        yield f"{said.related}:"
        for other in event.related:
            yield f"    {_named(other, events, words.language)}"


def _grounds(
    membership: Membership,
    articles: Mapping[str, Article],
    events: Mapping[str, Event],
    line: float,
    words: Words,
) -> Iterator[str]:
    said = words.explanation
    if membership.nearest is None:
        yield said.alone
        return
    nearest = articles[membership.nearest]
    yield f"{said.nearest}: {nearest.title or '-'}  [{nearest.id}]"
    days = said.undated if membership.days_apart is None else said.days.format(days=membership.days_apart)
    yield said.score.format(score=membership.score, similarity=membership.similarity) + f" · {days}"
    for key in ("people", "places", "organisations"):
        if found := getattr(membership, key):
            yield f"{getattr(said, key)}: {', '.join(id_.replace('-', ' ') for id_ in found)}"
    if membership.quantities:
        yield f"{said.quantities}: {', '.join(membership.quantities)}"
    mean = said.mean.format(mean=membership.mean, line=line)
    if membership.margin is None or membership.other is None:
        yield f"{mean} · {said.no_other}"
    else:
        other = _named(membership.other, events, words.language)
        yield f"{mean} · {said.margin.format(margin=membership.margin, other=other)}"


def _named(id_: str, events: Mapping[str, Event], language: Language) -> str:
    """Return headline and id of an event; the id alone if there is no such event any more."""
    return f"{event_title(events[id_], language)}  ({id_})" if id_ in events else id_
