"""What crosses the border, printed: the same content as the screen, line by line, in both languages."""

from __future__ import annotations

import json

import pytest

from encuadre.cli.border import naming_lines, quotation_lines
from encuadre.cli.words import DIFFERENCES, HEADINGS
from encuadre.export import to_json, wire
from encuadre.model import LANGUAGES, Difference, QuotationKind
from tui.builders import a_comparison
from tui.test_border import IN_ENGLISH, REPORTED, a_crossing


def test_an_utterance_is_printed_with_its_differences_and_both_quotations() -> None:
    lines = list(quotation_lines(a_crossing(), "en"))

    assert lines[2] == "the mayor: MX quotes less; US gives the words, MX reports them"
    assert "(the mayor, say, direct): We lost a week of sales," in lines[3]
    assert lines[4].startswith("  MX ")
    assert lines[4].endswith(f": {REPORTED}")
    assert lines[5] == f"      [en, argos] {IN_ENGLISH}"
    assert "== QUOTED BY US ONLY" in lines
    assert lines[-1] == "== QUOTED BY MX ONLY"


def test_names_are_printed_with_the_sentences_that_show_them() -> None:
    comparison = a_crossing()
    lines = list(naming_lines(comparison, "es"))

    assert lines[1:3] == ["== CON OTRO NOMBRE", "US trucks / MX camiones: pares de oraciones: 1"]
    assert lines[3] == f"  {comparison.left.sentences[2].id} {comparison.right.sentences[3].id}"


def test_nothing_found_is_said() -> None:
    assert "none" in list(quotation_lines(a_comparison(), "en"))
    assert list(naming_lines(a_comparison(), "es"))[-1] == "nada"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_difference_and_kind_has_a_name(language: str) -> None:
    assert set(DIFFERENCES[language]) == set(Difference)  # type: ignore[index]
    assert set(QuotationKind) <= set(HEADINGS[language])  # type: ignore[index]


def test_json_counts_quotations_and_points_at_names() -> None:
    crossing = wire.Comparison.of(a_crossing())
    shape = json.loads(to_json(crossing))

    assert shape["quotation_matches"][0]["left"] == [0]
    assert shape["quotation_matches"][0]["pairs"][0]["differences"] == ["shortened_right", "direct_left"]
    assert shape["quoted_once"] == [2]
    assert shape["quotations"][1]["translation"] == IN_ENGLISH
    assert (shape["naming"][0]["left"], shape["naming"][0]["count"]) == ("trucks", 1)
    assert IN_ENGLISH in to_json(crossing)
