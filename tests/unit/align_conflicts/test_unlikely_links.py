"""Figures of sentences that are hardly linked: distances are compared, counts and sums are not."""

from __future__ import annotations

import pytest

from encuadre.align.conflicts import find_conflicts
from encuadre.annotate.quantities import find_quantities
from encuadre.model import Language, Link, LinkKind, Passage
from unit.align_conflicts.reading import words_of


def passage(text: str, language: Language) -> Passage:
    return Passage(text, language, quantities=find_quantities(text, language), words=words_of(text))


def figures(english: str, spanish: str, score: float) -> list[tuple[str, str]]:
    link = Link(0, 0, LinkKind.PARTIAL, score)
    found = find_conflicts([passage(english, "en")], [passage(spanish, "es")], [link])
    return [(one.left_span.of(english), one.right_span.of(spanish)) for one in found]


HERE = "The mine near Lake Orion lies 80 miles north of Detroit."
THERE = "La mina cerca de Lake Orion, 90 kilómetros al norte de Detroit, ardió."


def test_a_distance_is_compared_although_the_sentences_are_hardly_linked() -> None:
    assert figures(HERE, THERE, 0.3) == figures(HERE, THERE, 0.9) == [("80 miles", "90 kilómetros")]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("The mine in Orion has 80 workers from Detroit.", "La mina de Orion tiene 60 trabajadores de Detroit."),
        ("The mine in Orion cost Detroit $80 million.", "La mina de Orion le costó a Detroit 60 mdd."),
    ],
)
def test_counts_and_sums_are_not(english: str, spanish: str) -> None:
    assert len(figures(english, spanish, 0.9)) == 1
    assert figures(english, spanish, 0.3) == []
