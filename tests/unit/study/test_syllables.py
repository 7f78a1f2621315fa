"""Syllables: Spanish by the rules of its spelling, English near what is spoken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.study.syllables import syllables


@pytest.mark.parametrize(
    "word",
    [
        "a-gua", "dí-a", "e-co-no-mí-a", "a-ho-ra", "o-es-te", "a-e-ro-puer-to", "que", "gue-rra", "pin-güi-no",
        "hui-da", "re-hú-sa", "rey", "re-yes", "muy", "y", "ciu-dad", "rui-do", "con-ti-nuó", "pa-ís", "pa-í-ses",
        "ve-hí-cu-lo", "te-o-rí-a", "vio-len-cia", "le-ón", "o-í-an", "U-ru-guay", "es-ta-dou-ni-den-se", "quie-re",
        "a-ve-ri-güe", "bú-ho", "tra-í-a", "ma-íz", "a-é-re-o", "ha-cia", "ha-cí-a", "co-o-pe-ra-ción", "Oa-xa-ca",
    ],
)  # fmt: skip
def test_spanish_words_part_as_their_spelling_says(word: str) -> None:
    expected = 4 if word == "Oa-xa-ca" else word.count("-") + 1  # two strong vowels part: O-a-xa-ca

    assert syllables(word.replace("-", ""), "es") == expected


@pytest.mark.parametrize(
    "word",
    [
        "pres-i-dent", "bor-der", "states", "moved", "need-ed", "a-way", "i-de-a", "move-ment", "like-ly", "tax-es",
        "ta-ble", "vid-e-o", "go-ing", "im-mi-gra-tion", "quote", "votes", "peace-ful", "me-di-a", "wa-ter", "rule",
    ],
)  # fmt: skip
def test_english_words_have_the_syllables_that_are_spoken(word: str) -> None:
    assert syllables(word.replace("-", ""), "en") == word.count("-") + 1


@given(st.from_regex(r"\A[a-záéíóúüñ]{1,20}\Z"), st.sampled_from(["en", "es"]))
def test_every_word_has_a_syllable_and_no_more_than_letters(word: str, language: str) -> None:
    assert 1 <= syllables(word, "es" if language == "es" else "en") <= len(word)
