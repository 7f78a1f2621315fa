"""Parallel reading: originals first, sure ones alone, easiest first."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classroom import an_event
from encuadre.model import Language, Level
from encuadre.study import material_of, parallel_reading
from encuadre.study.difficulty import difficulty

MATERIAL = material_of(*an_event())


@given(learnt=st.sampled_from(["en", "es"]), level=st.sampled_from(Level), most=st.integers(0, 12))
@settings(deadline=None)
def test_two_originals_are_a_sure_link_and_translations_say_so(learnt: Language, level: Level, most: int) -> None:
    sure = {frozenset(pair) for pair in MATERIAL.agreeing}
    pairs = parallel_reading(MATERIAL, learnt=learnt, level=level, most=most)

    assert len(pairs) <= most
    for pair in pairs:
        assert MATERIAL.sources[pair.evidence[0]].text == pair.learnt
        if pair.engine:
            assert len(pair.evidence) == 1
        else:
            assert frozenset(pair.evidence) in sure


@given(learnt=st.sampled_from(["en", "es"]), level=st.sampled_from(Level))
@settings(deadline=None)
def test_originals_come_first_and_the_easiest_of_both_kinds(learnt: Language, level: Level) -> None:
    order = [(bool(pair.engine), pair.difficulty) for pair in parallel_reading(MATERIAL, learnt=learnt, level=level)]

    assert order == sorted(order)


@pytest.mark.parametrize("language", ["en", "es"])
def test_more_and_rarer_words_are_harder(language: Language) -> None:
    easy, long, rare = ("the house", "the house and the house", "the chlorofluorocarbon")

    assert difficulty(easy, language) < difficulty(long, language)
    assert difficulty(easy, language) < difficulty(rare, language)
