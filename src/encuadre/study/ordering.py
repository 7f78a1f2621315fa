"""Sentences that each name one day, to be put in the order of these days."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from encuadre.data.gap_words import GapWords
from encuadre.model import Exercise, ExerciseKind, Language, Level, QuantityKind
from encuadre.study.difficulty import LONGEST
from encuadre.study.hiding import hide
from encuadre.study.identity import made
from encuadre.study.material import Material, Source, are_distinguishable, stands_alone

FEWEST, MOST = 3, 4
"""Sentences that are put in order (chosen): two would be a guess of one in two."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z")
_MONTH_NAMED = re.compile(r"[^\W\d_]{3,}")
_DAY_NAMED = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_YEAR_NAMED = re.compile(r"\b(?:19|20)\d\d\b")


def orderings(material: Material, chance: random.Random, *, learnt: Language, level: Level) -> Iterator[Exercise]:
    """Yield exercises of sentences that name day and month, and no other time, on different days of one year.

    Args:
        material: What exercises are cut out of.
        chance: What is drawn from.
        learnt: The language of the sentences.
        level: Of the learner: bounds the length of sentences.
    """
    dated: dict[str, list[tuple[str, Source]]] = {}
    for source in material.written_in(learnt):
        if stands_alone(source, longest=LONGEST[level]) and (day := _day_of(source)):
            dated.setdefault(day[:4], []).append((day, source))
    for year in sorted(dated):
        waiting = dated[year]
        chance.shuffle(waiting)
        while waiting:
            chosen: list[tuple[str, Source]] = []
            for day, source in list(waiting):
                is_new = all(day != other for other, _ in chosen)
                if (
                    len(chosen) < MOST
                    and is_new
                    and are_distinguishable([*(one.text for _, one in chosen), source.text])
                ):
                    chosen.append((day, source))
                    waiting.remove((day, source))
            if len(chosen) < FEWEST:
                break
            yield _asked(chosen, learnt)


def _day_of(source: Source) -> str:
    """Return the one day a sentence names by day and month; empty where it names none or any other time."""
    dates = [one for one in source.quantities if one.kind is QuantityKind.DATE]
    if len(dates) != 1 or not _DAY.match(dates[0].moment):
        return ""
    written = dates[0].span.of(source.text)
    rest = source.text[: dates[0].span.start] + source.text[dates[0].span.end :]
    is_explicit = _DAY_NAMED.search(written) and _MONTH_NAMED.search(written)
    if (
        not is_explicit
        or not GapWords.of(source.language).times.isdisjoint(re.findall(r"[^\W\d_]+", rest.lower()))
        or _YEAR_NAMED.search(rest)
    ):
        return ""
    return dates[0].moment


def _asked(chosen: list[tuple[str, Source]], learnt: Language) -> Exercise:
    """Return the exercise; its choices stand as they were drawn, and never in their order."""
    if chosen == sorted(chosen, key=lambda one: one[0]):
        chosen.reverse()
    order = sorted(range(len(chosen)), key=lambda place: chosen[place][0])
    return made(
        ExerciseKind.ORDERING,
        learnt,
        choices=tuple(hide(source.text, (source.article,)) for _, source in chosen),
        answer=tuple(order),
        evidence=tuple(source.id for _, source in chosen),
    )
