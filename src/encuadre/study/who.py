"""Who tells it: one side alone, or both."""

from __future__ import annotations

import random
from collections.abc import Iterator

from encuadre.model import BOTH, Exercise, ExerciseKind, Language, Level
from encuadre.study.difficulty import LONGEST
from encuadre.study.hiding import hide
from encuadre.study.identity import made
from encuadre.study.material import Material, Source, stands_alone
from encuadre.text.tokens import words_of

ABSENT = 0.9
"""Chance of being absent from the other side of a sentence that is asked about."""

SHORTEST = 8
"""Words of a sentence that is asked about: a shorter one tells hardly anything that could be looked up."""


def whos(material: Material, chance: random.Random, *, learnt: Language, level: Level) -> Iterator[Exercise]:
    """Yield originals of the learnt language, as many that one side alone tells as that both tell.

    Where one side writes in the learnt language, its language would give a sentence away: so the question is never *US
    or MX* alone, and a side that writes none of the originals is no choice.

    Args:
        material: What exercises are cut out of.
        chance: What is drawn from.
        learnt: The language of the sentences.
        level: Of the learner: bounds the length of sentences.
    """
    sources = [
        one
        for one in material.written_in(learnt)
        if stands_alone(one, longest=LONGEST[level]) and len(words_of(one.text)) >= SHORTEST
    ]
    chance.shuffle(sources)
    writing = {one.side for one in material.written_in(learnt)}
    choices = (*(side for side in material.sides if side in writing), BOTH)
    shared = dict(pair for one, other in material.agreeing for pair in ((one, other), (other, one)))
    alone = [one for one in sources if is_alone(material, one)]
    both = [one for one in sources if one.id in shared]
    for one, other in zip(alone, both, strict=False):
        turn = [
            _asked(one, choices, one.side, (one.id,)),
            _asked(other, choices, BOTH, (other.id, shared[other.id])),
        ]
        chance.shuffle(turn)
        yield from turn


def is_alone(material: Material, source: Source) -> bool:
    """Tell whether one side alone surely tells a sentence."""
    absence = source.compared.absence
    only = (*material.comparison.only_left, *material.comparison.only_right)
    return source.id in only and absence is not None and absence >= ABSENT


def _asked(source: Source, choices: tuple[str, ...], right: str, evidence: tuple[str, ...]) -> Exercise:
    return made(
        ExerciseKind.WHO,
        source.language,
        text=hide(source.text, (source.article,)),
        choices=choices,
        answer=(choices.index(right),),
        evidence=evidence,
    )
