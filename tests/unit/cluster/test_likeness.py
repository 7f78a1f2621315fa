"""How alike two articles are: what holds whatever they say, and what each sign tells."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from encuadre.cluster import article_similarity
from encuadre.cluster.likeness import HEADLINE_WEIGHT, LEAD, Profile, likeness, likeness_of, read_profile
from encuadre.cluster.meaning import Vectors
from unit.cluster.reports import Reports, direction, report, told
from unit.cluster.test_cluster import any_reports

NOTHING = np.zeros((0, 16), dtype=np.float32)

BARE = Profile("es", {"presa": 1.0}, {}, direction(0), NOTHING, NOTHING)
"""An article without a headline."""


def rows(*directions: int) -> Vectors:
    return np.stack([direction(number) for number in directions])


@settings(deadline=None, max_examples=40)
@given(any_reports())
def test_likeness_is_mutual_and_between_nothing_and_the_same(given_reports: Reports) -> None:
    reports, vectors = given_reports

    for left in reports:
        for right in reports:
            one, other = vectors[left.article.id], vectors[right.article.id]
            forth, back = article_similarity(left, right, one, other), article_similarity(right, left, other, one)
            assert forth == pytest.approx(back, abs=1e-9)
            assert 0 < forth < 1


def test_reports_of_one_event_are_more_alike_than_others() -> None:
    reports, vectors = told("dam-en", "dam-en-2", "owl-en")
    compare = likeness_of({one.article.id: one for one in reports}, vectors)
    dam, again, owl = (one.article.id for one in reports)

    assert compare(dam, dam) > 0.95
    assert compare(dam, again) > 0.5 > 0.1 > compare(dam, owl)


def test_articles_that_say_nothing_are_not_alike() -> None:
    empty = report("", [])

    assert article_similarity(empty, empty, NOTHING, NOTHING) < 0.05


@given(st.permutations(["presa", "corvi", "museo", "buhos"]), st.integers(0, 4))
def test_the_more_of_a_headline_the_other_tells_the_more_alike_they_are(words: list[str], told_words: int) -> None:
    headed = replace(BARE, words={"otro": 1.0}, headline=dict.fromkeys(words, 0.25))
    others = [replace(BARE, words=dict.fromkeys([*words[:count], "nada"], 0.1)) for count in (told_words, 4)]

    less, more = (likeness(headed, other) for other in others)

    assert less < more if told_words < 4 else less == more


def test_a_headline_looks_for_its_like_in_the_opening_and_not_in_the_other_headline() -> None:
    headed = replace(BARE, sense=rows(1))
    opening, headline, later = (
        replace(BARE, lead=rows(2, 1)),
        replace(BARE, sense=rows(1), lead=rows(2, 3)),
        read_profile(report("", ["Nada."] * (LEAD + 1)), rows(*[2] * LEAD, 1)),
    )

    assert likeness(headed, opening) > likeness(headed, headline)
    assert not (later.lead @ direction(1)).any()


def test_what_cannot_be_told_is_left_out() -> None:
    untold = replace(BARE, words={"otro": 1.0}, headline={"museo": 1.0})

    assert likeness(BARE, BARE) > 0.95
    assert likeness(BARE, BARE) == likeness(BARE, replace(BARE, sense=rows(1)))
    assert likeness(untold, BARE) < likeness(replace(untold, headline={}), BARE)


def test_the_same_signs_count_more_across_the_languages() -> None:
    half = replace(BARE, words={"otro": 1.0})

    assert likeness(half, replace(BARE, language="en")) > likeness(half, BARE)


def test_a_sentence_counts_by_its_words_and_the_headline_more() -> None:
    titled = read_profile(report("Dos palabras", ["Seis palabras tiene este renglón entero."]), rows(0, 1))
    untitled = read_profile(report("", ["Dos palabras.", "Seis palabras tiene este renglón entero."]), rows(0, 1))

    assert titled.direction[1] == pytest.approx(titled.direction[0] * 3 / HEADLINE_WEIGHT)
    assert untitled.direction[1] == pytest.approx(untitled.direction[0] * 3)
