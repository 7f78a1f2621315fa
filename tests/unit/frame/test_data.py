"""The frame lists: what counts as a frame in one language counts in the other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

import pytest

from encuadre.data.frames import BorderSentences, FrameGroup, FrameSentences, FrameWords, Words
from encuadre.data.light_words import LightWords
from encuadre.errors import LexiconError
from encuadre.frame import AUTHORED, CODEBOOK
from encuadre.model import LANGUAGES, BorderFrame, Frame, Language
from encuadre.words import words_in

WORDS = {name: [model.words.of(language).words for language in LANGUAGES] for name, model in AUTHORED.items()}
SENTENCES: dict[str, list[Mapping[Any, tuple[str, ...]]]] = {
    name: [model.sentences.of(language).sentences for language in LANGUAGES] for name, model in AUTHORED.items()
}
GROUPS: dict[str, Mapping[str, FrameGroup[Any]]] = {
    name: model.groups.shared().groups for name, model in AUTHORED.items()
}
EVERY_GROUP = [(model, group) for model, groups in GROUPS.items() for group in groups]

ENTRY = re.compile(r"(?:[a-záéíóúüñ0-9'.]+\*?[ -])*[a-záéíóúüñ0-9']+\*?\Z")
"""Words parted by blanks or hyphens, each with an optional `*` at its end."""


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
    english, spanish = (BorderSentences.of(language).background for language in LANGUAGES)

    assert len(english) == len(spanish) >= 24


@pytest.mark.parametrize("lists", [one for pair in SENTENCES.values() for one in pair])
def test_no_prototype_sentence_stands_twice(lists: dict[object, tuple[str, ...]]) -> None:
    everything = [sentence for sentences in lists.values() for sentence in sentences]

    assert len(set(everything)) == len(everything)


@pytest.mark.parametrize(("model", "group"), EVERY_GROUP)
def test_a_group_has_about_as_many_entries_in_each_language(model: str, group: str) -> None:
    english, spanish = (len(words[group]) for words in WORDS[model])

    assert max(english, spanish) <= 2 * min(english, spanish)


@pytest.mark.parametrize("words", [one for pair in WORDS.values() for one in pair])
def test_entries_are_well_formed_and_not_repeated_in_a_group(words: Words) -> None:
    for group, found in words.items():
        assert all(ENTRY.match(entry) for entry in found), (group, [e for e in found if not ENTRY.match(e)])
        assert len(set(found)) == len(found), (group, sorted(e for e in found if found.count(e) > 1))


@pytest.mark.parametrize("groups", GROUPS.values())
def test_every_group_says_why(groups: Mapping[str, FrameGroup[Any]]) -> None:
    assert all(group.reason for group in groups.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_frame_and_frame_model_has_a_name(language: Language) -> None:
    names = words_in(language).frames

    assert set(names.codebook) == set(Frame)
    assert set(names.border) == set(BorderFrame)
    assert set(names.models) == set(AUTHORED)


def test_both_languages_have_light_words() -> None:
    assert {"say", "monday", "mexican"} <= LightWords.of("en").words
    assert {"decir", "lunes", "mexicano"} <= LightWords.of("es").words


class Misspelt(FrameWords, frozen=True):
    """A list whose file is not there."""

    FILE: ClassVar = "frame_wrods.toml"


class OtherWords(FrameWords, frozen=True):
    """A list that is another model's."""

    FILE: ClassVar = "border_words.toml"


class OtherSentences(FrameSentences, frozen=True):
    """Sentences of another model."""

    FILE: ClassVar = "border_sentences.toml"


def test_a_misspelt_list_is_an_error_and_no_empty_model() -> None:
    with pytest.raises(LexiconError, match=r"frame_wrods\.toml"):
        _ = replace(CODEBOOK, words=Misspelt).lexicons


def test_groups_that_only_one_list_knows_are_named() -> None:
    with pytest.raises(LexiconError, match=r"en/border_words\.toml.*drugs.*in one of two lists"):
        _ = replace(CODEBOOK, words=OtherWords).lexicons


def test_sentences_of_a_frame_that_the_model_does_not_know_are_refused_by_name() -> None:
    with pytest.raises(LexiconError, match=r"border_sentences\.toml: sentences\.Sovereignty"):
        _ = replace(CODEBOOK, sentences=OtherSentences).prototypes
