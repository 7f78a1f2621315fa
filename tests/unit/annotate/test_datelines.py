"""A dateline belongs to the sentence it opens, whatever abbreviation it ends with."""

from __future__ import annotations

import pytest

from encuadre.annotate.sentences import split_sentences
from encuadre.model import Language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "YUMA, Ariz. — Trucks waited at the gate. Nobody said why."),
        ("es", "TIJUANA, BC, 3 mar. — Los camiones esperaron en la garita. Nadie dijo por qué."),
        ("es", "SALTILLO, Coah.– El agua llegó de noche. Nadie dijo por qué."),
    ],
)
def test_a_dateline_is_no_sentence(language: Language, text: str) -> None:
    assert len(split_sentences(text, language)) == 2


def test_a_dash_after_a_full_stop_later_on_is_a_boundary() -> None:
    text = "The trucks waited at the gate for three days while the drivers slept in their cabs. — A driver laughed."
    assert len(split_sentences(text, "en")) == 2
