"""Wordings that engines get wrong wherever they stand are put in others before they see them."""

from __future__ import annotations

import pytest

from encuadre.translate.wordings import mend


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hubo cuatro heridos.", "There were cuatro heridos."),
        ("Hubo violencia en el mercado.", "There was violencia en el mercado."),
        ("Dijo que no hubo daños.", "Dijo que there were ningún daños."),
        ("No hubo nadie.", "There was nadie."),
        ("El lunes habrá una reunión.", "El lunes there will be una reunión."),
        ("Había un plan.", "There was un plan."),
    ],
)
def test_haber_that_says_there_is_goes_in_english(text: str, said: str) -> None:
    assert mend(text, "es") == said


@pytest.mark.parametrize(
    "text", ["Había llegado tarde.", "Cuando hubo terminado, salió.", "Habrá que esperar.", "Lo que hubo."]
)
def test_haber_that_helps_another_verb_stays(text: str) -> None:
    assert mend(text, "es") == text
