"""What paper leaves in a text: broken words are joined, hyphens stay, pages end without a trace."""

from __future__ import annotations

import pytest

from encuadre.ingest.hyphens import joined_words
from encuadre.ingest.plain import read_plain
from encuadre.ingest.printed import flowing, mended_print, without_furniture


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("sába-\ndo", "sábado"),
        ("Internacio-\nnal", "Internacional"),
        ("VIER-\nNES", "VIERNES"),
        ("under-\nstanding", "understanding"),
        ("sobre-\npeso", "sobrepeso"),
        ("Shein-\nbaum", "Sheinbaum"),
        ("long-\nterm", "long-term"),
        ("well-\nknown", "well-known"),
        ("vice-\npresident", "vice-president"),
        ("político-\neconómico", "político-económico"),
        ("mid-\nFebruary", "mid-February"),
    ],
)
def test_a_word_is_joined_and_a_compound_keeps_its_hyphen(broken: str, whole: str) -> None:
    assert joined_words(broken).strip() == whole


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("se lo lleva- ron", "se lo llevaron"),
        ("pre- and post-war", "pre- and post-war"),
        ("dos- o tres", "dos- o tres"),
    ],
)
def test_inside_a_line_only_a_known_word_is_joined(broken: str, whole: str) -> None:
    assert joined_words(broken) == whole


def test_a_line_that_is_only_the_end_of_a_word_leaves_no_gap() -> None:
    assert joined_words("el sába-\ndo\npor la tarde") == "el sábado\npor la tarde"


def test_heads_and_numbers_go_where_they_repeat() -> None:
    pages = [["La Semana", "Uno dijo que sí.", "1"], ["La Semana", "Otro dijo que no.", "2"]]

    assert without_furniture(pages) == (
        [["Uno dijo que sí."], ["Otro dijo que no."]],
        ["La Semana", "1", "La Semana", "2"],
    )


def test_a_first_line_that_stands_once_is_text() -> None:
    pages = [["Uno dijo que sí.", "Otro calló."], ["Ella dijo que no.", "Nadie calló."]]

    assert without_furniture(pages) == (pages, [])


def test_a_short_last_line_ends_its_paragraph() -> None:
    lines = [
        "Los vecinos limpiaron el arroyo",
        "con palas y carretillas viejas",
        "el sábado.",
        "La alcaldía prestó dos",
    ]

    assert flowing([lines]).count("\n\n") == 1


def test_a_page_number_between_two_pages_of_a_text_file_goes_with_the_head_after_it() -> None:
    text = (
        "Los vecinos limpiaron el sába-\ndo el arroyo con palas y con\n\n7\n\nLA SEMANA • 2025\n\n"
        "carretillas que eran viejas.\n"
    )

    assert mended_print(text) == (
        "Los vecinos limpiaron el sábado\nel arroyo con palas y con\ncarretillas que eran viejas."
    )


def test_a_number_that_stands_alone_in_a_text_that_was_typed_stays() -> None:
    assert "\n\n7\n\n" in read_plain("Siete\n\nEl número fue\n\n7\n\ny nadie lo tenía.", "a.txt").body
