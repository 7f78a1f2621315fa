"""The words that one language is full of: enough to know it by, and never to take a neighbour for it."""

from __future__ import annotations

from typing import NoReturn

import pytest

from encuadre.ingest import language
from encuadre.ingest.language import LONG, Detection, detect

ENGLISH = "The council and the mayor of the town spoke of the dam, and the owners of the farms heard the news. "
SPANISH = "El cabildo y el alcalde hablaron de la presa, y los dueños de las parcelas oyeron las noticias. "


@pytest.mark.parametrize(("text", "code"), [(ENGLISH * 3, "en"), (SPANISH * 3, "es")])
def test_a_long_text_in_one_language_needs_no_model(monkeypatch: pytest.MonkeyPatch, text: str, code: str) -> None:
    def refuse() -> NoReturn:
        raise AssertionError("the model was asked")

    monkeypatch.setattr(language, "_identifiers", refuse)

    assert detect(text) == Detection(code, is_certain=True)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "A câmara e o prefeito falaram da barragem, e os donos das terras ouviram as notícias e os planos. ",
            "pt",
        ),
        (
            "L'ajuntament i l'alcalde van parlar de la presa, i els amos de les terres van sentir les notícies. ",
            "ca",
        ),
        (
            "Le conseil et le maire ont parlé du barrage, et les propriétaires des terres ont tout entendu. ",
            "fr",
        ),
    ],
)
def test_a_neighbour_is_left_to_the_model(text: str, code: str) -> None:
    assert len(text * 3) > LONG
    assert detect(text * 3).language == code


def test_a_text_with_the_words_of_both_is_left_to_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked() -> NoReturn:
        raise LookupError("the model is asked")

    monkeypatch.setattr(language, "_identifiers", asked)

    with pytest.raises(LookupError):
        detect(ENGLISH * 2 + SPANISH * 2)
