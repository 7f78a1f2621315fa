"""Frequency, level, look-alikes and usage: what a word is told to be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.data.look_alikes import LookAlikes
from encuadre.data.mexican_usage import MexicanUsage
from encuadre.model import RelationKind
from encuadre.study.frequency import level_of, zipf
from encuadre.study.relations import mexican_usage_of, relation_of

FRIENDS = LookAlikes.shared().false_friends
COGNATES = LookAlikes.shared().cognates


@given(st.floats(0.1, 8), st.floats(0.1, 8))
def test_a_rarer_word_is_of_no_lower_level(one: float, other: float) -> None:
    rarer, commoner = level_of(min(one, other)), level_of(max(one, other))

    assert rarer is not None
    assert commoner is not None
    assert rarer.rank >= commoner.rank


def test_a_word_nobody_has_counted_has_no_level() -> None:
    assert level_of(zipf("xqzvw", "xqzvw", "en")) is None


def test_there_are_pairs_enough_for_a_course() -> None:
    assert len(FRIENDS) + len(COGNATES) >= 150


@pytest.mark.parametrize("spanish", sorted(FRIENDS))
def test_a_false_friend_misleads_in_both_directions_with_an_example_of_each(spanish: str) -> None:
    friend = FRIENDS[spanish]
    from_spanish = relation_of(spanish, friend.pos, "es")
    from_english = relation_of(friend.english, friend.english_pos, "en")

    assert from_spanish is not None
    assert from_english is not None
    assert from_spanish.kind is from_english.kind is RelationKind.FALSE_FRIEND
    assert spanish not in COGNATES
    for sentence in (*friend.spanish_use, *friend.english_use):
        assert sentence[0].isupper()
        assert sentence[-1] in ".?!"


def test_no_english_word_is_the_false_friend_of_two() -> None:
    keys = [(friend.english, friend.english_pos) for friend in FRIENDS.values()]

    assert len(set(keys)) == len(keys)


def test_a_false_friend_is_one_as_its_part_of_speech_alone() -> None:
    assert relation_of("familiar", "NOUN", "es") is not None
    assert relation_of("familiar", "ADJ", "es") is None


def test_mexican_usage_is_noted_for_spanish_alone_and_in_both_languages() -> None:
    assert mexican_usage_of("pipa", "NOUN", "en") is None
    assert all(one.english and one.spanish for one in MexicanUsage.shared().words.values())
    assert mexican_usage_of("sexenio", "NOUN", "es") is not None
