"""What makes a side: the country of the outlet, the language, or the outlet; the first that gives two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from encuadre.model import AnnotatedArticle, Article, Country, Grouping, NoSide, Unsided, reports_of, side_of

Side = tuple[str, list[AnnotatedArticle]]

_LEFT_FIRST = {Country.US.value: 0, Country.MX.value: 1, "en": 0, "es": 1}


@dataclass(frozen=True, slots=True)
class Sides:
    """The two sides of an event, and what became of the rest."""

    left: Side
    """US, English, or the outlet that comes first by name."""

    right: Side
    by: Grouping
    left_out: tuple[Unsided, ...]


def choose_sides(
    articles: Sequence[AnnotatedArticle], by: Grouping | None = None, copies: Sequence[Sequence[str]] = ()
) -> Sides | None:
    """Return the sides by country where both tell the event, else by language, else by outlet.

    Args:
        articles: All of an event, in the order they are shown.
        by: What a reader asks for; nothing else is tried then.
        copies: Groups of articles that are one text (`Event.copies`).

    Returns:
        The sides, or `None` where one side only tells it.
    """
    for grouping in Grouping if by is None else (by,):
        if pair := sides_of(articles, grouping, copies):
            on_sides = {annotated.article.id for _, side in pair for annotated in side}
            rest = (annotated.article for annotated in articles if annotated.article.id not in on_sides)
            return Sides(*pair, grouping, tuple(Unsided(article, _reason(article, grouping)) for article in rest))
    return None


def sides_of(
    articles: Sequence[AnnotatedArticle], by: Grouping, copies: Sequence[Sequence[str]] = ()
) -> tuple[Side, Side] | None:
    """Return the two sides, left (US, English) first; `None` if there are not two.

    Articles whose country or outlet is unknown belong to no side. By outlet, the two with the most reports are
    compared, in order of their names.

    Args:
        articles: All of an event, in the order they are shown.
        by: What makes a side.
        copies: Groups of articles that are one text (`Event.copies`).
    """
    reports = reports_of((one.article for one in articles), copies)
    groups: dict[str, list[AnnotatedArticle]] = {}
    for annotated in articles:
        name = side_of(annotated.article, by)
        if name:
            groups.setdefault(name, []).append(annotated)
    counts = {name: len({reports[one.article.id] for one in those}) for name, those in groups.items()}
    largest = sorted(counts, key=lambda name: (-counts[name], name))[:2]
    if len(largest) < 2:
        return None
    left, right = sorted(largest, key=lambda name: (_LEFT_FIRST.get(name, 2), name))
    return (left, groups[left]), (right, groups[right])


def _reason(article: Article, by: Grouping) -> NoSide:
    outlet = article.outlet
    if by is Grouping.COUNTRY and outlet and (outlet.is_agency or outlet.abroad):
        return NoSide.AGENCY if outlet.is_agency else NoSide.ABROAD
    return NoSide.OTHER if by is Grouping.OUTLET and outlet else NoSide.UNKNOWN
