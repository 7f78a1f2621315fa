"""Cutting long texts: nothing is lost, everything fits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.translate.splitting import split_long, split_sentences

LINES = st.text("abc ABC,;:.()—“”1", max_size=120).map(lambda text: " ".join(text.split()))


@given(LINES, st.integers(3, 40))
def test_every_part_fits_and_no_letter_is_lost(line: str, longest: int) -> None:
    parts = split_long(line, lambda part: len(part) <= longest)

    assert all(len(part) <= longest for part in parts)
    assert "".join(parts).replace(" ", "") == line.replace(" ", "")


@given(LINES)
def test_sentences_joined_are_the_text_again(line: str) -> None:
    assert " ".join(split_sentences(line)) == line


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Así fue. El ejército llegó.", ["Así fue.", "El ejército llegó."]),
        ("He said no. The talks ended!", ["He said no.", "The talks ended!"]),
        ("“No habrá más.” Así lo dijo.", ["“No habrá más.”", "Así lo dijo."]),
        ("Subió 5.5%. El peso cayó.", ["Subió 5.5%.", "El peso cayó."]),
        ("¿Quién? ¡Nadie! ¿Por qué?", ["¿Quién?", "¡Nadie!", "¿Por qué?"]),
        ("Lo dijo el Dr. Pérez en EE. UU. Army base.", ["Lo dijo el Dr. Pérez en EE. UU. Army base."]),
        ("On Sept. 11 Sens. Smith and Mr. Jones met.", ["On Sept. 11 Sens. Smith and Mr. Jones met."]),
        ("El Lic. Ramos y la Gral. Vega vs. Texas", ["El Lic. Ramos y la Gral. Vega vs. Texas"]),
    ],
)
def test_sentences_end_where_they_surely_end(text: str, sentences: list[str]) -> None:
    assert split_sentences(text) == sentences


def test_a_cut_prefers_the_strong_mark_near_the_middle() -> None:
    text = "llegaron los soldados, dijo el alcalde; después vinieron los médicos, los maestros y los demás"

    assert split_long(text, lambda part: len(part) < 70) == [
        "llegaron los soldados, dijo el alcalde;",
        "después vinieron los médicos, los maestros y los demás",
    ]


def test_a_word_without_end_is_cut_too() -> None:
    assert split_long("x" * 10, lambda part: len(part) <= 3) == ["xx", "xxx", "xx", "xxx"]
