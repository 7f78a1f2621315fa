"""The frame lists: what counts as a frame in one language counts in the other."""

from __future__ import annotations

import re

import pytest

from encuadre.data.en import frame_sentences as en_sentences
from encuadre.data.en import frame_words as en_words
from encuadre.data.en import light_words as en_light
from encuadre.data.es import frame_sentences as es_sentences
from encuadre.data.es import frame_words as es_words
from encuadre.data.es import light_words as es_light
from encuadre.data.frames import FRAME_GROUPS
from encuadre.frame._frames import FRAMES

ENTRY = re.compile(r"(?:[a-záéíóúüñ0-9'.]+\*?[ -])*[a-záéíóúüñ0-9']+\*?\Z")
"""Words parted by blanks or hyphens, each with an optional `*` at its end."""


def entries(text: str) -> list[str]:
    return [" ".join(entry.split()) for entry in text.split(",")]


def test_both_languages_have_the_same_groups_of_words() -> None:
    assert list(en_words.FRAME_WORDS) == list(es_words.FRAME_WORDS) == list(FRAME_GROUPS)


def test_every_frame_that_can_be_claimed_has_words_and_sentences_in_both_languages() -> None:
    assert {group.frame for group in FRAME_GROUPS.values()} == set(FRAMES)
    assert set(en_sentences.FRAME_SENTENCES) == set(es_sentences.FRAME_SENTENCES) == set(FRAMES)


def test_each_prototype_sentence_has_its_twin() -> None:
    for frame in FRAMES:
        assert len(en_sentences.FRAME_SENTENCES[frame]) == len(es_sentences.FRAME_SENTENCES[frame]) >= 12


@pytest.mark.parametrize("lists", [en_sentences.FRAME_SENTENCES, es_sentences.FRAME_SENTENCES])
def test_no_prototype_sentence_stands_twice(lists: dict[object, tuple[str, ...]]) -> None:
    everything = [sentence for sentences in lists.values() for sentence in sentences]

    assert len(set(everything)) == len(everything)


@pytest.mark.parametrize("group", FRAME_GROUPS)
def test_a_group_has_about_as_many_entries_in_each_language(group: str) -> None:
    english, spanish = len(entries(en_words.FRAME_WORDS[group])), len(entries(es_words.FRAME_WORDS[group]))

    assert max(english, spanish) <= 2 * min(english, spanish)


@pytest.mark.parametrize("words", [en_words.FRAME_WORDS, es_words.FRAME_WORDS])
def test_entries_are_well_formed_and_not_repeated_in_a_group(words: dict[str, str]) -> None:
    for group, text in words.items():
        found = entries(text)
        assert all(ENTRY.match(entry) for entry in found), (group, [e for e in found if not ENTRY.match(e)])
        assert len(set(found)) == len(found), (group, sorted(e for e in found if found.count(e) > 1))


def test_every_group_says_why_and_weighs_between_nothing_and_one() -> None:
    assert all(group.reason and 0 < group.weight <= 1 for group in FRAME_GROUPS.values())


def test_both_languages_have_light_words() -> None:
    assert {"say", "monday", "mexican"} <= en_light.LIGHT_WORDS
    assert {"decir", "lunes", "mexicano"} <= es_light.LIGHT_WORDS
