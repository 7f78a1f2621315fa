"""Sentences of both languages that say the same, to be put together."""

from __future__ import annotations

import random
from collections.abc import Iterator

from encuadre.model import Exercise, ExerciseKind, Language, Level
from encuadre.study.difficulty import LONGEST
from encuadre.study.hiding import hide
from encuadre.study.identity import made
from encuadre.study.material import Material, Source, are_distinguishable, stands_alone

FEWEST, MOST = 3, 4
"""Pairs of one exercise: with two the second answers itself, and more than four sentences are too much to hold."""


def matchings(material: Material, chance: random.Random, *, learnt: Language, level: Level) -> Iterator[Exercise]:
    """Yield exercises whose pairs are originals that are surely the same, and surely not the same as the others.

    Args:
        material: What exercises are cut out of.
        chance: What is drawn from.
        learnt: The language of the sentences whose partners are sought.
        level: Of the learner: bounds the length of sentences.
    """
    waiting = [
        pair
        for pair in material.bilingual(learnt)
        if stands_alone(pair[0], longest=LONGEST[level]) and stands_alone(pair[1], longest=LONGEST[Level.C2])
    ]
    chance.shuffle(waiting)
    while waiting:
        chosen: list[tuple[Source, Source]] = []
        for pair in list(waiting):
            if len(chosen) < MOST and _is_apart(material, pair, chosen):
                chosen.append(pair)
                waiting.remove(pair)
        if len(chosen) < FEWEST:
            return
        yield _asked(chosen, chance, learnt)


def _is_apart(material: Material, pair: tuple[Source, Source], chosen: list[tuple[Source, Source]]) -> bool:
    """Tell whether a pair says something else than each chosen one: nothing ties their sentences crosswise."""
    here, there = pair
    for one, other in chosen:
        if here.id == one.id or there.id == other.id:
            return False
        if other.id in material.partners.get(here.id, ()) or one.id in material.partners.get(there.id, ()):
            return False
    return are_distinguishable([*(one.text for one, _ in chosen), here.text]) and are_distinguishable(
        [*(other.text for _, other in chosen), there.text]
    )


def _asked(chosen: list[tuple[Source, Source]], chance: random.Random, learnt: Language) -> Exercise:
    order = list(range(len(chosen)))
    while order == sorted(order):
        chance.shuffle(order)
    articles = [source.article for pair in chosen for source in pair]
    return made(
        ExerciseKind.MATCHING,
        learnt,
        prompts=tuple(hide(one.text, articles) for one, _ in chosen),
        choices=tuple(hide(chosen[place][1].text, articles) for place in order),
        answer=tuple(order.index(place) for place in range(len(chosen))),
        evidence=tuple(source.id for pair in chosen for source in pair),
    )
