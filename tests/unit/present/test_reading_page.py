"""The page of the reading: what is quoted is translated below, and how sure an absence is stands with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.compare.reading import read
from encuadre.model import Comparison, Finding, Row
from encuadre.present import reading_page
from encuadre.words import words_in
from unit.compare.planted import Told, a_comparison

FLOOD = (
    "Floods of the Escondido destroyed 300 houses of the Zaragoza district after a week of rain.",
    "La crecida del Escondido destruyó 300 casas del barrio Zaragoza tras una semana de lluvia.",
)


def the_row(language: str, absence: float = 0.95) -> Row:
    """Return the one line of what one side alone tells."""
    left = Told("Laredo Ledger", [("Floods", "Crecidas"), FLOOD])
    right = Told("El Eco", [("Calma", "Calm")], "es")
    made = a_comparison([left], [right])
    sentences = tuple(replace(one, absence=absence) for one in made.left.sentences)
    shown: Comparison = replace(made, left=replace(made.left, sentences=sentences))
    page = reading_page(replace(shown, reading=read(shown)), words_in("es" if language == "es" else "en"))
    [section] = [one for one in page.sections if one.id == Finding.ONLY]
    return section.rows[0]


@pytest.mark.parametrize(("language", "texts"), [("en", ["", ""]), ("es", [FLOOD[1], "", ""])])
def test_what_is_quoted_in_the_other_language_has_its_translation_below(language: str, texts: list[str]) -> None:
    assert [aside.text for aside in the_row(language).asides] == texts


def test_how_sure_an_absence_is_stands_below_the_line() -> None:
    assert "of ten such, about 9 are really absent from the other side" in [one.note for one in the_row("en").asides]
