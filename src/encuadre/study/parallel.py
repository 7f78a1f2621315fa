"""Parallel reading: what two newsrooms wrote in two languages about one fact, easiest first."""

from __future__ import annotations

from encuadre.model import Language, Level, ParallelPair
from encuadre.study.difficulty import LONGEST, difficulty
from encuadre.study.material import Material, Source, is_reliable, stands_alone

MOST = 6
"""Pairs of a lesson: two pages have room for them beside vocabulary and questions."""


def parallel_reading(
    material: Material, *, learnt: Language, level: Level, most: int = MOST
) -> tuple[ParallelPair, ...]:
    """Return pairs of two originals, and only where there are too few, sentences with their translation.

    Of the pairs that suit the level those come in first that are sure; a sentence stands in one pair.

    Args:
        material: What is read.
        learnt: The language that is learnt.
        level: Of the learner: bounds the length of sentences.
        most: Pairs that are returned at most.
    """
    found: list[ParallelPair] = []
    used: set[str] = set()
    for one, other in sorted(material.bilingual(learnt), key=lambda pair: (_hardness(pair[0]), pair[0].id, pair[1].id)):
        if used.isdisjoint((one.id, other.id)) and _suits(one, level) and _suits(other, Level.C2):
            used |= {one.id, other.id}
            found.append(ParallelPair(one.text, other.text, (one.id, other.id), _hardness(one)))
    found = found[:most]
    if len(found) < most:
        translated = (
            _translated(one) for one in material.written_in(learnt) if one.id not in used and _suits(one, level)
        )
        more = sorted((pair for pair in translated if pair), key=lambda pair: (pair.difficulty, pair.evidence))
        found += more[: most - len(found)]
    return tuple(sorted(found, key=lambda pair: (bool(pair.engine), pair.difficulty, pair.evidence)))


def _hardness(source: Source) -> float:
    return difficulty(source.text, source.language)


def _suits(source: Source, level: Level) -> bool:
    return stands_alone(source, longest=LONGEST[level])


def _translated(source: Source) -> ParallelPair | None:
    """Return a sentence with its translation; nothing where there is none that may be relied on."""
    rendering = source.compared.rendering
    if not is_reliable(rendering):
        return None
    return ParallelPair(source.text, rendering.text, (source.id,), _hardness(source), rendering.engine)
