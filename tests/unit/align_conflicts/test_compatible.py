"""Figures told differently that can both be true, with the reason."""

from __future__ import annotations

import pytest

from encuadre.align.conflicts import find_differences
from encuadre.annotate.quantities import find_quantities
from encuadre.model import Ground, Language, Link, LinkKind, Passage
from encuadre.words import words_in
from encuadre.words.rules import rule_in_words
from unit.align_conflicts.reading import words_of


def passage(text: str, language: Language) -> Passage:
    return Passage(text, language, quantities=find_quantities(text, language), words=words_of(text))


def grounds(english: str, spanish: str) -> list[Ground]:
    link = Link(0, 0, LinkKind.SAME, 0.9)
    conflicts, compatible = find_differences([passage(english, "en")], [passage(spanish, "es")], [link])
    assert conflicts == ()
    return [one.rule.ground for one in compatible]


@pytest.mark.parametrize(
    ("english", "spanish", "ground"),
    [
        ("There were 2.3 million cases.", "Hubo 2.347.102 casos.", Ground.ROUNDING),
        ("At least 10 people died.", "Murieron 12 personas.", Ground.BOUND),
    ],
)
def test_a_difference_that_can_be_true_names_its_reason(english: str, spanish: str, ground: Ground) -> None:
    assert grounds(english, spanish) == [ground]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("It sent 10,000 troops.", "Envió 10 mil elementos."),
        ("About 10 people died.", "Murieron 10 personas."),
        ("At least 10 people died.", "Murieron 10 personas."),  # a reader would be shown `10 / 10`
        ("They found 108 pounds of meth.", "Hallaron 49 kilos de metanfetamina."),  # and the same in other units
        ("The road is 370 miles long.", "La carretera mide 600 kilómetros."),
        ("The range is 2,500 miles.", "El alcance es de hasta 4 mil kilómetros."),
        ("They waited more than half a century.", "Esperaron 54 años."),  # which many a figure would keep
        ("Nobody counted.", "Nadie contó."),
        ("Towns of 1,010 and 1,020 people.", "Un pueblo de 1,015 personas."),
    ],
)
def test_what_is_told_alike_or_could_be_paired_otherwise_is_not_listed(english: str, spanish: str) -> None:
    assert grounds(english, spanish) == []


def test_the_reason_is_worded_in_both_languages() -> None:
    link = Link(0, 0, LinkKind.SAME, 0.9)
    left, right = passage("At least 10 people died.", "en"), passage("Murieron 12 personas.", "es")
    _, (told,) = find_differences([left], [right], [link])

    assert rule_in_words(told.rule, words_in("en")) == "counts of people: within the limit told"
    assert rule_in_words(told.rule, words_in("es")) == "cantidades de personas: dentro del límite dicho"
