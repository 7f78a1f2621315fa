"""Whether a result that somebody else made speaks of the articles it comes with, and of nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from encuadre.errors import EncuadreError
from encuadre.model import Article, Bundle, ComparedSide, Comparison, Evidence

if TYPE_CHECKING:
    from encuadre.store import KeptComparison


def results_of(bundle: Bundle, *, anew: bool = False) -> Mapping[str, KeptComparison]:
    """Return the comparisons of a bundle, by event.

    Args:
        bundle: The project.
        anew: Leave them behind, unread, so that they are made here.

    Raises:
        EncuadreError: an event is not made of its articles, this program cannot read a comparison, or one does not fit.
    """
    from encuadre.cluster import event_id
    from encuadre.store.comparison_bytes import from_named

    events = {event.id: event for event in bundle.events}
    articles = {article.id: article for article in bundle.articles}
    for event in bundle.events:
        if event.id != event_id(event.articles):
            raise _unfit(event.id)
    found = {}
    for result in () if anew else bundle.results:
        try:
            kept = from_named(result.data)
        except ValueError as error:
            raise EncuadreError(
                "the result of event {event} cannot be read by this program; encuadre {program} made it",
                event=result.event,
                program=result.made_by.program,
                hint="`encuadre project open --anew` takes the articles and decisions, to be compared here",
            ) from error
        if kept.comparison.event != events[result.event] or not _fits(kept.comparison, articles):
            raise _unfit(result.event)
        found[result.event] = kept
    return found


def _unfit(event: str) -> EncuadreError:
    return EncuadreError(
        "the result of event {event} does not fit its articles",
        event=event,
        hint="ask whoever made it for the file again; nothing was taken in",
    )


def _fits(comparison: Comparison, articles: Mapping[str, Article]) -> bool:
    """Tell whether all sentences, claims, quotations and places that a comparison names are there."""
    left, right = (_sentences(side, articles) for side in (comparison.left, comparison.right))
    if left is None or right is None or left & right:
        return False
    both, claims = left | right, {claim.id for claim in comparison.claims}
    quotations = range(len(comparison.quotations))
    return (
        all({*link.left} <= left and {*link.right} <= right for link in comparison.links)
        and {*comparison.only_left, *comparison.perhaps_left} <= left
        and {*comparison.only_right, *comparison.perhaps_right} <= right
        and all({one.left, one.right} <= both for one in (*comparison.conflicts, *comparison.compatible))
        and all({figure.sentence for figure in one.left} <= left for one in comparison.tallies)
        and all({figure.sentence for figure in one.right} <= right for one in comparison.tallies)
        and all(
            {*one.left, *one.left_part} <= left and {*one.right, *one.right_part} <= right for one in comparison.claims
        )
        and all(
            {one.left, one.right} <= both
            for claim in comparison.claims
            for one in (*claim.conflicts, *claim.compatible)
        )
        and all(not claim.representative or claim.representative in both for claim in comparison.claims)
        and all(one.claim in claims for one in (*comparison.structure.openings, *comparison.structure.shifts))
        and all(one.sentence in both and one.article_id in articles for one in comparison.quotations)
        and all(one in quotations for match in comparison.quotation_matches for one in (*match.left, *match.right))
        and all(
            one.article_id in articles and one.span.end <= len(articles[one.article_id].text)
            for one in _places(comparison)
        )
        and all(one.article.id in articles for one in comparison.left_out)
    )


def _sentences(side: ComparedSide, articles: Mapping[str, Article]) -> set[str] | None:
    """Return the ids of a side's sentences; `None` if one does not stand in its article as it is told."""
    for article in side.articles:
        if article.id not in articles or article.text != articles[article.id].text:
            return None
    here = {article.id: article.text for article in side.articles}
    for one in side.sentences:
        beginning, _, number = one.id.rpartition("-")
        if beginning != one.article_id or not (number.isascii() and number.isdigit()):
            return None
        if one.span.of(here.get(one.article_id, "")) != one.text or one.rendering.original != one.text:
            return None
    return {one.id for one in side.sentences}


def _places(noun: Any) -> Iterator[Evidence]:
    """Yield every place in an article that is named anywhere in a noun."""
    waiting = [noun]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Evidence):
            yield one
        elif isinstance(one, Article | str | int | float) or one is None:
            continue
        elif is_dataclass(one):
            waiting.extend(getattr(one, field.name) for field in fields(one))
        elif isinstance(one, tuple):
            waiting.extend(one)
        elif isinstance(one, Mapping):
            waiting.extend(one.values())
