"""Acts on real pipelines: who does what to whom, and in which form it is told."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from encuadre.annotate import Annotator, load_annotator
from encuadre.model import Action, Article, Language
from models.annotate.acted import ENGLISH, SPANISH, Acted

pytestmark = pytest.mark.models

FLOORS: dict[Language, float] = {"en": 0.95, "es": 0.95}
"""Share of the acts read whole; all of them are at present, 19 of 20 and 20 of 22 were when first read."""


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return load_annotator()


def acts(annotator: Annotator, text: str, language: Language) -> list[tuple[str, str]]:
    """Return the acts of a text as `acted.py` writes them, with their form."""
    [annotated] = annotator.annotate([Article("a", "", text, language)])
    return [(_written(action), action.form.value) for action in annotated.actions]


def _written(action: Action) -> str:
    sides = (" ".join(one.head for one in side) for side in (action.agents, action.patients))
    doers, done_to = sides
    return f"{doers} > {action.verb} > {done_to}".strip()


@pytest.mark.parametrize(("language", "sentences"), [("en", ENGLISH), ("es", SPANISH)])
def test_most_acts_are_read_as_a_person_reads_them(
    annotator: Annotator, language: Language, sentences: Sequence[Acted]
) -> None:
    missed = [
        (one.act, one.form, found)
        for one in sentences
        if (one.act, one.form) not in (found := acts(annotator, one.text, language))
    ]
    assert 1 - len(missed) / len(sentences) >= FLOORS[language], missed
