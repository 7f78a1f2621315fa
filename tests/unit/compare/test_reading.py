"""The reading: plain sentences of counted facts, none without its evidence, none that judges."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from encuadre.compare.phrasing import LONGEST, count, enumerate_names, line, shorten, side
from encuadre.compare.reading import MOST_LINES, read
from encuadre.model import LANGUAGES, Comparison, Evidence, Finding, Rate, ReadingLine, Rule, Voices
from encuadre.words import words_in
from encuadre.words.shapes.reading import Unit
from tui.builders import a_comparison


def told(comparison: Comparison, finding: Finding, language: str = "en") -> list[str]:
    return [one.text[language] for one in read(comparison) if one.finding is finding]  # type: ignore[index]


def test_every_sentence_names_sentences_of_the_comparison() -> None:
    comparison = a_comparison()
    known = {one.id for each in (comparison.left, comparison.right) for one in each.sentences}

    lines = read(comparison)

    assert 1 <= len(lines) <= MOST_LINES
    assert all(one.evidence and set(one.evidence) <= known for one in lines)
    assert all(set(one.text) == set(LANGUAGES) for one in lines)


def test_a_sentence_without_evidence_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="without evidence"):
        ReadingLine(Finding.FIRST, {"en": "Nobody.", "es": "Nadie."}, ())


def test_a_conflict_is_told_with_both_figures_and_the_rule() -> None:
    comparison = a_comparison()
    conflict = comparison.conflicts[0]

    sentence = told(comparison, Finding.CONFLICT)[0]

    assert conflict.left_quantity in sentence
    assert conflict.right_quantity in sentence


def test_what_is_not_there_is_not_mentioned() -> None:
    comparison = replace(a_comparison(), conflicts=(), compatible=(), naming=(), quotation_matches=())

    found = {one.finding for one in read(comparison)}

    assert found.isdisjoint({Finding.CONFLICT, Finding.COMPATIBLE, Finding.NAMING, Finding.QUOTED_BOTH})


def test_a_full_page_keeps_one_of_each_kind() -> None:
    comparison = a_comparison()
    many = replace(comparison, conflicts=comparison.conflicts * 3)

    few = {one.finding for one in read(comparison)}

    assert few <= {one.finding for one in read(many)}


def test_braces_and_marks_in_the_texts_stay_as_they_are() -> None:
    comparison = a_comparison()
    conflict = replace(
        comparison.conflicts[0],
        left_quantity="{side} {0} de el 10",
        rule=Rule(comparison.conflicts[0].rule.kind, comparison.conflicts[0].rule.ground),
    )
    hostile = replace(comparison, conflicts=(conflict,), left=replace(comparison.left, side="A{b}"))

    for language in LANGUAGES:
        sentence = told(hostile, Finding.CONFLICT, language)[0]
        assert "{side} {0} de el 10" in sentence
        assert "A{b}" in sentence


def test_templates_hold_no_word_of_judgement() -> None:
    judging = re.compile(
        r"\b(biased?|unfair|wrong|false|slanted|ses[gf]ad\w|injust\w|fals[oa]s?|parcial\w*|only merely|claims? to)\b",
        re.I,
    )
    for language in LANGUAGES:
        for template in words_in(language).reading.templates.values():
            assert not judging.search(template)


def test_counts_names_and_long_texts_are_worded() -> None:
    sentence = line(
        Finding.SPEAKERS,
        ("s1", "s1"),
        side=side("MX"),
        voices=count(1, Unit.VOICES),
        quotations=count(1_200, Unit.QUOTATIONS),
        names=enumerate_names(["Ana (2)", "Luis (1)"]),
    )

    assert (
        sentence.text["en"] == "The Mexican side quotes 1 speaker in 1,200 quotations, most often Ana (2) and Luis (1)."
    )
    assert sentence.text["es"] == "El lado mexicano cita a 1 voz en 1,200 citas, las más veces a Ana (2) y Luis (1)."
    assert sentence.evidence == ("s1",)
    assert len(shorten("word " * 200)) <= LONGEST + 2


def test_the_sides_change_places_with_the_comparison() -> None:
    comparison = a_comparison()
    line_of_left = told(comparison, Finding.SPEAKERS)

    swapped = replace(comparison, left=comparison.right, right=comparison.left, conflicts=(), claims=())

    assert sorted(told(swapped, Finding.SPEAKERS)) == sorted(line_of_left)


@pytest.mark.parametrize(("article", "told_times"), [("", 1), ("elsewhere", 0)])
def test_sources_without_a_name_are_told_only_where_a_sentence_shows_them(article: str, told_times: int) -> None:
    comparison = a_comparison()
    first = comparison.left.sentences[0]
    shown = Rate(1, 2, 0.1, 0.9, (Evidence(article or first.article_id, first.span),))
    nothing = Rate(0, 2, 0.0, 0.7)
    voices = [Voices(10, 2, 3, nothing, rate, nothing) for rate in (shown, nothing)]
    left, right = (
        replace(each, framing=replace(each.framing, voices=one))
        for each, one in zip((comparison.left, comparison.right), voices, strict=True)
    )

    assert len(told(replace(comparison, left=left, right=right), Finding.ANONYMOUS)) == told_times
