"""Signs of a bad translation, and the chance they are weighed into."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import Translation
from encuadre.translate.doubt.confidence import Doubt, judged
from encuadre.translate.doubt.signs import Signs, agreement, read_signs

from .engines import FakeEngine


def signs_of(original: str, text: str, *, opinion: str | None = None, faults: int = 0) -> Signs:
    return read_signs(Translation(original, text, "en", "pivot"), "es", likeness=0.8, opinion=opinion, faults=faults)


def test_a_translation_that_breaks_off_is_doubtful_whatever_else_it_has() -> None:
    original = "El senado aprobó anoche la reforma por amplia mayoría de votos, según dijo su presidente."
    whole = Translation(
        original, "The senate approved the reform last night by a wide majority, its head said.", "en", "pivot"
    )
    broken = Translation(original, "The senate approved it.", "en", "pivot")

    sure, unsure = Doubt().confidence([whole, broken], [0, 0], "es")

    assert sure > unsure == 0.0


def test_two_engines_that_say_the_same_agree() -> None:
    assert agreement("The senate approved it.", "the senate approved it.") == 1.0
    assert agreement("The senate approved it.", "Cows graze by a river") < 0.5


@given(st.floats(-1, 1), st.floats(0, 1), st.integers(0, 3), st.integers(0, 3))
def test_the_chance_is_a_chance_whatever_the_signs(likeness: float, agreed: float, strange: int, faults: int) -> None:
    signs = Signs(likeness, agreed, strange, faults, 0.0, 4.0)

    assert 0.0 <= judged(signs) <= 1.0


def test_a_worse_sign_never_makes_a_translation_surer() -> None:
    good = Signs(0.85, 0.8, 0, 0, 0, 4.6)
    worse = {"likeness": 0.3, "agreement": 0.2, "strange": 2, "faults": 2, "negation": 1}

    for name, value in worse.items():
        assert judged(replace(good, **{name: value})) <= judged(good), name


def test_without_encoder_and_second_engine_their_signs_are_the_usual_ones() -> None:
    translation = Translation("El senado lo aprobó.", "The senate approved it.", "en", "pivot")

    (alone,) = Doubt().signs([translation], [0], "es")
    (with_both,) = Doubt(lambda a, _: [0.1] * len(a), FakeEngine("apertium")).signs([translation], [0], "es")

    assert 0.5 < alone.likeness < 1.0
    assert with_both.likeness == pytest.approx(0.1)
    assert with_both.agreement != alone.agreement


def test_a_second_engine_that_breaks_takes_nothing_with_it() -> None:
    def breaks(_: str) -> str:
        raise RuntimeError("gone")

    translations = [Translation(f"El senado {n} lo aprobó.", "It approved.", "en", "pivot") for n in range(12)]

    assert len(Doubt(second=FakeEngine("apertium", says=breaks)).confidence(translations, [0] * 12, "es")) == 12
