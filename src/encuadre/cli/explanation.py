"""Why the articles of one event are together, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from encuadre.cli.lists import event_title
from encuadre.cli.words import EXPLAINED
from encuadre.model import Article, Event, Language, Membership


def explanation_lines(event: Event, articles: Mapping[str, Article], language: Language) -> Iterator[str]:
    """Yield for each article of the event why it is here and how far the next event is."""
    words = EXPLAINED[language]
    yield f"{event.id}  {event_title(event, language)}"
    for membership in event.membership:
        article = articles[membership.article]
        outlet = article.outlet.name if article.outlet else words["unknown"]
        yield ""
        yield f"{article.country or '?'}  {outlet}  {article.title or '-'}  [{article.id}]"
        for line in _grounds(membership, articles, words):
            yield f"    {line}"
    for group in event.copies:
        yield ""
        yield f"{words['copies']}: {', '.join(group)}"
    if event.related:
        yield ""
        yield f"{words['related']}: {', '.join(event.related)}"


def _grounds(membership: Membership, articles: Mapping[str, Article], words: Mapping[str, str]) -> Iterator[str]:
    if membership.nearest is None:
        yield words["alone"]
        return
    nearest = articles[membership.nearest]
    yield f"{words['nearest']}: {nearest.title or '-'}  [{nearest.id}]"
    days = words["undated"] if membership.days_apart is None else words["days"].format(days=membership.days_apart)
    yield words["score"].format(score=membership.score, similarity=membership.similarity) + f" · {days}"
    for key in ("people", "places", "organisations"):
        if found := getattr(membership, key):
            yield f"{words[key]}: {', '.join(id_.replace('-', ' ') for id_ in found)}"
    if membership.quantities:
        yield f"{words['quantities']}: {', '.join(membership.quantities)}"
    mean = words["mean"].format(mean=membership.mean)
    if membership.margin is None:
        yield f"{mean} · {words['no_other']}"
    else:
        yield f"{mean} · {words['margin'].format(margin=membership.margin, other=membership.other)}"
