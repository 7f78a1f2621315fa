"""All exercises of an event: each kind draws on its own, so that asking for one more kind changes no other."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice

from encuadre.model import Exercise, ExerciseKind, ExerciseSet, Language, Level, PartOfSpeech, VerbForm
from encuadre.study.blind import blind_readings
from encuadre.study.cloze import clozes
from encuadre.study.leads import leads
from encuadre.study.matching import matchings
from encuadre.study.material import Material
from encuadre.study.ordering import orderings
from encuadre.study.true_false import true_falses
from encuadre.study.who import whos

Make = Callable[..., Iterator[Exercise]]

COUNTS: Mapping[ExerciseKind, int] = {
    ExerciseKind.CLOZE: 6,
    ExerciseKind.MATCHING: 1,
    ExerciseKind.ORDERING: 1,
    ExerciseKind.WHO: 4,
    ExerciseKind.TRUE_FALSE: 4,
    ExerciseKind.LEAD: 2,
    ExerciseKind.BLIND: 2,
}
"""Questions of a kind in one lesson: what a page holds and a class answers in a quarter of an hour."""


def exercises(
    material: Material,
    *,
    learnt: Language,
    level: Level,
    seed: int,
    kinds: Sequence[ExerciseKind] = tuple(ExerciseKind),
    parts: frozenset[PartOfSpeech] = frozenset(PartOfSpeech),
    forms: frozenset[VerbForm] = frozenset(VerbForm),
    counts: Mapping[ExerciseKind, int] = COUNTS,
) -> ExerciseSet:
    """Return the exercises of an event, and which kinds it has too little for.

    The same material, seed and wishes give the same exercises, whatever the machine.

    Args:
        material: What they are cut out of.
        learnt: The language that is learnt.
        level: Of the learner.
        seed: What the drawing starts from.
        kinds: What is asked for; the result stands in the order of `ExerciseKind`.
        parts: Parts of speech that gaps are cut out of.
        forms: Forms of verbs that are.
        counts: Questions of each kind at most.
    """
    makers: Mapping[ExerciseKind, Make] = {
        ExerciseKind.CLOZE: partial(clozes, parts=parts, forms=forms),
        ExerciseKind.MATCHING: matchings,
        ExerciseKind.ORDERING: orderings,
        ExerciseKind.WHO: whos,
        ExerciseKind.TRUE_FALSE: true_falses,
        ExerciseKind.LEAD: leads,
        ExerciseKind.BLIND: blind_readings,
    }
    made: list[Exercise] = []
    abstained: list[ExerciseKind] = []
    for kind in ExerciseKind:
        if kind not in kinds:
            continue
        chance = random.Random(f"{material.comparison.event.id} {kind} {learnt} {seed}")
        found = tuple(islice(makers[kind](material, chance, learnt=learnt, level=level), counts[kind]))
        made += found
        if not found:
            abstained.append(kind)
    return ExerciseSet(tuple(made), tuple(abstained))
