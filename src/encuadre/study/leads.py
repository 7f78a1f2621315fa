"""Which side opens with a fact that both tell."""

from __future__ import annotations

import random
from collections.abc import Iterator

from encuadre.model import Exercise, ExerciseKind, Language, Level, Placement
from encuadre.study.difficulty import LONGEST
from encuadre.study.hiding import hide
from encuadre.study.identity import made
from encuadre.study.material import Material, Source, stands_alone

OPENING = 3
"""Number of the last sentence of a lead, as `Place` counts them."""


def leads(material: Material, chance: random.Random, *, learnt: Language, level: Level) -> Iterator[Exercise]:
    """Yield facts that one side tells in a headline or lead, and the other well below, in no opening of its articles.

    The fact is shown in a sentence that stands in the body of its article, of the side that does not open with it
    wherever that writes the learnt language, or in one surely the same: so the sentence itself gives nothing away.

    Args:
        material: What exercises are cut out of.
        chance: What is drawn from.
        learnt: The language of the sentences.
        level: Of the learner: bounds the length of sentences.
    """
    claims = {claim.id: claim for claim in material.comparison.claims}
    placements = [one for one in material.comparison.structure.openings if one.left_sentence and one.right_sentence]
    chance.shuffle(placements)
    for placement in placements:
        if placement.left.is_opening == placement.right.is_opening:
            continue
        opens, follows = _both_ways(material, placement)
        if (claim := claims.get(placement.claim)) is None or _is_opened_by(material, follows.side, claim.sentences):
            continue
        if frozenset((opens.id, follows.id)) not in {frozenset(pair) for pair in material.agreeing}:
            continue
        shown = next((one for one in (follows, opens) if one.language == learnt), None)
        if shown is not None and stands_alone(shown, longest=LONGEST[level]):
            choices = material.sides
            yield made(
                ExerciseKind.LEAD,
                learnt,
                text=hide(shown.text, (shown.article,)),
                choices=choices,
                answer=(choices.index(opens.side),),
                evidence=(opens.id, follows.id),
            )


def _both_ways(material: Material, placement: Placement) -> tuple[Source, Source]:
    """Return the sentence that opens an article, and the other side's farther down."""
    left, right = material.sources[placement.left_sentence], material.sources[placement.right_sentence]
    return (left, right) if placement.left.is_opening else (right, left)


def _is_opened_by(material: Material, side: str, sentences: tuple[str, ...]) -> bool:
    """Tell whether any sentence near the top of a side's articles is linked to a claim, however loosely."""
    tied = {*sentences, *(other for id_ in sentences for other in material.partners.get(id_, ()))}
    return any(
        material.sources[id_].side == side and material.sources[id_].number <= OPENING
        for id_ in tied
        if id_ in material.sources
    )
