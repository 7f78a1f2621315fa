"""Spanish gender and article: said where it is known, left open where it is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.data.spanish_gender import SpanishGender
from encuadre.model import Gender
from encuadre.study.gender import article_of, gender_of


@pytest.mark.parametrize(
    ("article", "noun"),
    [
        ("el", "agua"), ("el", "arma"), ("el", "hambre"), ("el", "águila"), ("el", "área"), ("la", "alerta"),
        ("la", "autoridad"), ("la", "ayuda"), ("la", "acción"), ("la", "mano"), ("el", "problema"), ("el", "mapa"),
        ("la", "norma"), ("el/la", "periodista"), ("el", "acuerdo"), ("el", "viaje"), ("la", "costumbre"),
        ("el", "avión"), ("la", "autopista"), ("la", "lista"), ("la", "reflexión"),
    ],
)  # fmt: skip
def test_a_noun_is_learnt_with_its_article(article: str, noun: str) -> None:
    assert article_of(noun, gender_of(noun, ())) == article


def test_the_text_decides_where_the_ending_does_not() -> None:
    assert gender_of("fraude", ["acusado de "]) is None
    assert gender_of("fraude", ["por el "]) is None  # once may be chance
    assert gender_of("fraude", ["por el ", "negó un "]) is Gender.MASCULINE


def test_nothing_is_said_where_ending_and_text_disagree() -> None:
    assert gender_of("capitalista", ["la "]) is Gender.COMMON
    assert gender_of("panorámica", ["el ", "el "]) is None


def test_el_before_a_stressed_a_does_not_make_a_noun_masculine() -> None:
    assert gender_of("agua", ["el ", "del "]) is Gender.FEMININE


@given(st.sampled_from([*SpanishGender.shared().feminine, *SpanishGender.shared().masculine]))
def test_the_lists_do_not_contradict_each_other(noun: str) -> None:
    lists = SpanishGender.shared()

    assert [noun in one for one in (lists.feminine, lists.masculine, lists.common)].count(True) == 1
