"""Which lemmas are shown as verbs."""

from __future__ import annotations

import pytest

from encuadre.frame._verbs import verb_shown
from encuadre.model import Language


@pytest.mark.parametrize(
    ("lemma", "language"),
    [("cerrarar", "es"), ("derribó", "es"), ("@puertoabierto", "es"), ("•", "en"), ("cordone", "en")],
)
def test_what_is_no_verb_is_not_shown(lemma: str, language: Language) -> None:
    assert verb_shown(lemma, language) == ""


@pytest.mark.parametrize(
    ("lemma", "language", "shown"),
    [
        ("cerrar", "es", "cerrar"),
        ("reír", "es", "reír"),
        ("negar él", "es", "negar"),
        ("tomar represalias", "es", "tomar represalias"),
        ("rebuild", "en", "rebuild"),
    ],
)
def test_a_verb_is_shown_without_what_the_pipeline_adds(lemma: str, language: Language, shown: str) -> None:
    assert verb_shown(lemma, language) == shown
