"""What alignment is given of an article: a doubtful translation is told from a sure one."""

from __future__ import annotations

import pytest

from encuadre.model import CERTAIN, Translation, Untranslated
from encuadre.pipeline import passages
from encuadre.pipeline.passages import TRUST_OF_DOUBTFUL
from strategies import an_article, annotated

ARTICLE = annotated(an_article())
FIRST = ARTICLE.sentence_texts[0]


@pytest.mark.parametrize(
    ("confidence", "trust"),
    [(None, 1.0), (CERTAIN, 1.0), (0.6, 1.0), (0.2, TRUST_OF_DOUBTFUL), (0.0, TRUST_OF_DOUBTFUL)],
)
def test_only_a_doubtful_translation_is_trusted_less(confidence: float | None, trust: float) -> None:
    rendering = Translation(FIRST, "Dicho así.", "es", "pivot", confidence=confidence)

    first, *others = passages(ARTICLE, {FIRST: rendering})

    assert (first.translation, first.trust) == ("Dicho así.", trust)
    assert {(one.translation, one.trust) for one in others} == {("", 1.0)}


def test_what_no_engine_translated_has_no_wording() -> None:
    first, *_ = passages(ARTICLE, {FIRST: Untranslated(FIRST, "es", "no engine")})

    assert first.translation == ""
