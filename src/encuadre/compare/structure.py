"""Claims and articles to structure: what opens each side's reports, how deep the rest stands, how much is past."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from encuadre.model import (
    AnnotatedArticle,
    Background,
    Claim,
    Place,
    Placement,
    Quantity,
    QuantityKind,
    Scope,
    Sentence,
    Structure,
)
from encuadre.model.structure import BACKGROUND_DAYS
from encuadre.text.copies import one_of_each

LEAD_SENTENCES = 3
"""Below the headline: in an inverted pyramid the lead answers who, what and where in one paragraph of one to three
sentences (Pöttker 2003). The weights of frames use the same three."""

LEAST_SHIFT = 0.25
"""A quarter of an article: less is a matter of paragraphs. In articles of 20 sentences it is five of them."""


def structure_of(
    claims: Sequence[Claim],
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    copies: Sequence[Sequence[str]] = (),
) -> Structure:
    """Return where each side places what is said about an event.

    Args:
        claims: Every claim of the event, the most widely reported first.
        left: The articles of the left side.
        right: The articles of the right side.
        copies: Groups of articles that are one text (`Event.copies`): how much of it is past is counted once.
    """
    places = {sentence.id: _place(one, sentence) for one in (*left, *right) for sentence in one.sentences}
    depths = {
        sentence.id: sentence.number / max(1, len(one.sentences) - 1)
        for one in (*left, *right)
        for sentence in one.sentences
    }
    placements = [_placement(claim, places, depths) for claim in claims]
    shifted = [
        one
        for claim, one in zip(claims, placements, strict=True)
        if claim.left and claim.right and abs(one.shift) >= LEAST_SHIFT
    ]
    return Structure(
        openings=tuple(one for claim, one in zip(claims, placements, strict=True) if _opens(claim, one)),
        shifts=tuple(sorted(shifted, key=lambda one: -abs(one.shift))),
        left_background=background_of(one_of_each(left, copies)),
        right_background=background_of(one_of_each(right, copies)),
    )


def background_of(articles: Iterable[AnnotatedArticle]) -> Background:
    """Return the sentences whose dates all lie more than `BACKGROUND_DAYS` before their article was published.

    A sentence without a date is not counted as background, though it may be: the measure is a floor that a reader can
    check date by date. Where the day of publication is unknown, nothing is counted.
    """
    found: list[str] = []
    total = 0
    for one in articles:
        if one.article.published is None:
            continue
        limit = one.article.published.date().toordinal() - BACKGROUND_DAYS
        dates = [quantity for quantity in one.quantities if _is_dated(quantity)]
        for sentence in one.sentences:
            if _place(one, sentence) is Place.HEADLINE:
                continue
            total += 1
            ends = [date.high for date in dates if sentence.span.covers(date.span)]
            if ends and max(ends) < limit:
                found.append(sentence.id)
    return Background(tuple(found), total)


def _is_dated(quantity: Quantity) -> bool:
    """Tell whether a date is known with its year: `--02-18` could be any year's."""
    return quantity.kind is QuantityKind.DATE and bool(quantity.moment) and not quantity.moment.startswith("--")


def _place(annotated: AnnotatedArticle, sentence: Sentence) -> Place:
    first = 1 if annotated.article.title else 0
    if sentence.number < first:
        return Place.HEADLINE
    return Place.LEAD if sentence.number < first + LEAD_SENTENCES else Place.BODY


def _opens(claim: Claim, placement: Placement) -> bool:
    """Tell whether a side opens with a claim of its own: what only tells a part of it is a claim of its own, too."""
    return bool(claim.left and placement.left.is_opening) or bool(claim.right and placement.right.is_opening)


def _placement(claim: Claim, places: dict[str, Place], depths: dict[str, float]) -> Placement:
    """Return where each side tells a claim, or the part of it that it tells."""
    told = (claim.left or claim.left_part, claim.right or claim.right_part)
    left, right = (min(ids, key=lambda id_: depths[id_], default="") for ids in told)
    nowhere = Place.PERHAPS if claim.scope is Scope.PERHAPS else Place.ABSENT
    return Placement(
        claim=claim.id,
        left=_most_prominent(told[0], places, nowhere),
        right=_most_prominent(told[1], places, nowhere),
        left_depth=round(depths[left], 4) if left else None,
        right_depth=round(depths[right], 4) if right else None,
        left_sentence=left,
        right_sentence=right,
    )


def _most_prominent(sentences: Iterable[str], places: dict[str, Place], nowhere: Place) -> Place:
    order = list(Place)
    return min((places[id_] for id_ in sentences), key=order.index, default=nowhere)
