"""The frame lists: what counts as a frame in one language counts in the other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import ModuleType
from typing import Any

import pytest

from encuadre.data.border import BORDER_GROUPS
from encuadre.data.en import border_sentences as en_border_sentences
from encuadre.data.en import border_words as en_border_words
from encuadre.data.en import frame_names as en_names
from encuadre.data.en import frame_sentences as en_sentences
from encuadre.data.en import frame_words as en_words
from encuadre.data.es import border_sentences as es_border_sentences
from encuadre.data.es import border_words as es_border_words
from encuadre.data.es import frame_names as es_names
from encuadre.data.es import frame_sentences as es_sentences
from encuadre.data.es import frame_words as es_words
from encuadre.data.frames import FRAME_GROUPS, FrameGroup
from encuadre.data.light_words import LightWords
from encuadre.frame import AUTHORED
from encuadre.model import BorderFrame, TooLittle

WORDS: dict[str, tuple[Mapping[str, str], Mapping[str, str]]] = {
    "codebook": (en_words.FRAME_WORDS, es_words.FRAME_WORDS),
    "border": (en_border_words.BORDER_WORDS, es_border_words.BORDER_WORDS),
}
SENTENCES: dict[str, tuple[Mapping[Any, tuple[str, ...]], Mapping[Any, tuple[str, ...]]]] = {
    "codebook": (en_sentences.FRAME_SENTENCES, es_sentences.FRAME_SENTENCES),
    "border": (en_border_sentences.BORDER_SENTENCES, es_border_sentences.BORDER_SENTENCES),
}
GROUPS = {"codebook": FRAME_GROUPS, "border": BORDER_GROUPS}
EVERY_GROUP = [(model, group) for model, groups in GROUPS.items() for group in groups]

ENTRY = re.compile(r"(?:[a-záéíóúüñ0-9'.]+\*?[ -])*[a-záéíóúüñ0-9']+\*?\Z")
"""Words parted by blanks or hyphens, each with an optional `*` at its end."""


def entries(text: str) -> list[str]:
    return [" ".join(entry.split()) for entry in text.split(",")]


@pytest.mark.parametrize("model", AUTHORED)
def test_both_languages_have_the_same_groups_of_words(model: str) -> None:
    english, spanish = WORDS[model]

    assert list(english) == list(spanish) == list(GROUPS[model])


@pytest.mark.parametrize("model", AUTHORED)
def test_every_frame_that_can_be_claimed_has_words_and_sentences_in_both_languages(model: str) -> None:
    frames = set(AUTHORED[model].frames)

    assert {group.frame for group in GROUPS[model].values()} == frames
    assert {*SENTENCES[model][0]} == {*SENTENCES[model][1]} == frames


@pytest.mark.parametrize(("model", "fewest"), [("codebook", 12), ("border", 24)])
def test_each_prototype_sentence_has_its_twin(model: str, fewest: int) -> None:
    english, spanish = SENTENCES[model]
    for frame in english:
        assert len(english[frame]) == len(spanish[frame]) >= fewest


def test_the_background_of_the_border_frames_is_the_same_in_both_languages() -> None:
    assert len(en_border_sentences.BORDER_BACKGROUND) == len(es_border_sentences.BORDER_BACKGROUND) >= 24


@pytest.mark.parametrize("lists", [one for pair in SENTENCES.values() for one in pair])
def test_no_prototype_sentence_stands_twice(lists: dict[object, tuple[str, ...]]) -> None:
    everything = [sentence for sentences in lists.values() for sentence in sentences]

    assert len(set(everything)) == len(everything)


@pytest.mark.parametrize(("model", "group"), EVERY_GROUP)
def test_a_group_has_about_as_many_entries_in_each_language(model: str, group: str) -> None:
    english, spanish = (len(entries(words[group])) for words in WORDS[model])

    assert max(english, spanish) <= 2 * min(english, spanish)


@pytest.mark.parametrize("words", [one for pair in WORDS.values() for one in pair])
def test_entries_are_well_formed_and_not_repeated_in_a_group(words: dict[str, str]) -> None:
    for group, text in words.items():
        found = entries(text)
        assert all(ENTRY.match(entry) for entry in found), (group, [e for e in found if not ENTRY.match(e)])
        assert len(set(found)) == len(found), (group, sorted(e for e in found if found.count(e) > 1))


@pytest.mark.parametrize("groups", GROUPS.values())
def test_every_group_says_why_and_weighs_between_nothing_and_one(groups: dict[str, FrameGroup]) -> None:
    assert all(group.reason and 0 < group.weight <= 1 for group in groups.values())


@pytest.mark.parametrize("names", [en_names, es_names])
def test_every_frame_model_and_abstention_has_a_name(names: ModuleType) -> None:
    assert set(names.BORDER_NAMES) == set(names.BORDER_DEFINITIONS) == set(BorderFrame)
    assert all(len(name) <= 22 for name in names.BORDER_NAMES.values()), "two sides fit in 80 columns"
    assert set(names.TOO_LITTLE) == set(TooLittle)
    assert set(names.MODEL_NAMES) == set(AUTHORED)


def test_both_languages_have_light_words() -> None:
    assert {"say", "monday", "mexican"} <= LightWords.of("en").words
    assert {"decir", "lunes", "mexicano"} <= LightWords.of("es").words
