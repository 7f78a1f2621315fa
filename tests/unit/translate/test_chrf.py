"""chrF2: the same number the field's own tool gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sacrebleu.metrics.chrf import CHRF

from encuadre.translate.chrf import chrf2

SENTENCES = st.lists(
    st.tuples(st.text("abcé ñ1.", max_size=20), st.text("abcé ñ1.", max_size=20)), min_size=1, max_size=4
)


@given(SENTENCES)
def test_it_equals_sacrebleu(pairs: list[tuple[str, str]]) -> None:
    translations, references = [one for one, _ in pairs], [other for _, other in pairs]

    assert chrf2(translations, references) == pytest.approx(CHRF().corpus_score(translations, [references]).score)


def test_the_same_wording_scores_100_and_no_letter_in_common_0() -> None:
    assert chrf2(["la casa roja"], ["la casa roja"]) == 100
    assert chrf2(["xyz"], ["la casa"]) == 0


def test_lists_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        chrf2(["uno", "dos"], ["one"])
