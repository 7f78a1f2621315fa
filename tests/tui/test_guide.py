"""Ways through a comparison: laws that hold for any walk."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import SIDES, Column, Country, Evidence, Language, Span, Translation
from encuadre.tui.guide import Fact, Stop, guide_to, next_stop
from encuadre.tui.layout import LineKind, Wording, lay_out
from encuadre.words import words_in
from encuadre.words.en import ENGLISH
from tui.builders import US_SENTENCES, a_comparison, an_event_article

GUIDE = guide_to(a_comparison())
LEFT, RIGHT = GUIDE.order[Column.LEFT], GUIDE.order[Column.RIGHT]


@given(st.sets(st.sampled_from(LEFT), min_size=1), st.sampled_from(LEFT), st.sampled_from([1, -1]))
def test_stepping_round_meets_every_stop_once(ids: set[str], start: str, step: int) -> None:
    stops = [Stop(left=id_) for id_ in sorted(ids, key=LEFT.index)]
    met = []
    at, here = None, start
    for _ in stops:
        at = next_stop(GUIDE, stops, at, here, step)
        assert at is not None
        here = stops[at].left
        met.append(here)
    assert sorted(met) == sorted(ids)


def test_an_empty_walk_leads_nowhere() -> None:
    assert next_stop(GUIDE, (), None, LEFT[0], 1) is None


def test_a_reader_who_walked_away_goes_on_from_there() -> None:
    stops = [Stop(left=LEFT[0]), Stop(left=LEFT[1]), Stop(left=LEFT[4])]
    assert next_stop(GUIDE, stops, 0, LEFT[3], 1) == 2
    assert next_stop(GUIDE, stops, 0, LEFT[3], -1) == 1


def test_a_walk_on_the_other_side_begins_at_its_ends() -> None:
    stops = [Stop(right=RIGHT[1]), Stop(right=RIGHT[2])]
    assert next_stop(GUIDE, stops, None, LEFT[2], 1) == 0
    assert next_stop(GUIDE, stops, None, LEFT[2], -1) == 1


def test_stops_follow_the_reading_order_of_the_left_side() -> None:
    for fact in (Fact.SHARED, Fact.CONFLICTS):
        places = [GUIDE.position[stop.left] for stop in GUIDE.stops[fact]]
        assert places == sorted(places)


def test_what_a_side_prints_twice_word_for_word_is_walked_to_once() -> None:
    made = a_comparison()
    first, second = made.only_left
    text = next(one.text for one in made.left.sentences if one.id == first)
    sentences = tuple(replace(one, text=text) if one.id == second else one for one in made.left.sentences)

    guide = guide_to(replace(made, left=replace(made.left, sentences=sentences)))

    assert guide.stops[Fact.ONLY_LEFT] == (Stop(left=first),)


def test_evidence_is_found_in_the_sentence_that_holds_it() -> None:
    us = an_event_article(Country.US, "Flooded bridge at Laredo reopens", US_SENTENCES)
    start = us.text.index("sales")
    found = GUIDE.evidence_stops([Evidence(us.id, Span(start, start + 5)), Evidence(us.id, Span(start, start + 2))])
    assert found == (Stop(left=LEFT[3]),)
    assert GUIDE.evidence_stops([Evidence("gone", Span(0, 3))]) == ()


@given(st.integers(10, 120), st.sampled_from(list(Wording)), st.sampled_from(SIDES))
def test_a_column_shows_every_sentence_once_in_its_order_and_width(width: int, wording: Wording, side: Column) -> None:
    column = lay_out(GUIDE, side, width, wording, ENGLISH)

    first = [row.sentence for row in column.rows if row.is_first]
    assert first == list(GUIDE.order[side])
    assert all(row.content.cell_length <= width for row in column.rows)
    for id_, (start, end) in column.blocks.items():
        assert {row.sentence for row in column.rows[start:end]} == {id_}


def test_no_word_is_lost_in_wrapping() -> None:
    column = lay_out(GUIDE, Column.LEFT, 24, Wording.ORIGINAL, ENGLISH)
    kinds = (LineKind.SENTENCE, LineKind.HEADLINE)
    shown = " ".join(row.content.plain.strip() for row in column.rows if row.kind in kinds)
    assert shown.split() == " ".join(sentence.text for sentence in GUIDE.comparison.left.sentences).split()


@pytest.mark.parametrize(("wording", "language"), [(Wording.BOTH, "en"), (Wording.TRANSLATION, "es")])
@pytest.mark.parametrize(("confidence", "shown"), [(0.2, "Dicho así (?)"), (0.9, "Dicho así")])
def test_only_a_doubtful_translation_is_marked(
    wording: Wording, language: Language, confidence: float, shown: str
) -> None:
    comparison = a_comparison()
    first, *rest = comparison.left.sentences
    unsure = replace(first, rendering=Translation(first.text, "Dicho así", "es", "pivot", confidence=confidence))
    guide = guide_to(replace(comparison, left=replace(comparison.left, sentences=(unsure, *rest))))

    column = lay_out(guide, Column.LEFT, 80, wording, words_in(language))

    _, end = column.blocks[first.id]
    assert column.rows[end - 1].content.plain.strip() == shown
