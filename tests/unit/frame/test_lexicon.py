"""The words of a frame are found as they are printed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.data.frames import FrameGroups
from encuadre.frame import CODEBOOK
from encuadre.frame._lexicon import Lexicon
from encuadre.model import Frame, Language
from encuadre.text.tokens import words_of

FRAMES = CODEBOOK.frames


def a_lexicon(words: dict[str, str]) -> Lexicon:
    entries = {group: tuple(listed.split(", ")) for group, listed in words.items()}
    return Lexicon(entries, FrameGroups.shared().groups, FRAMES)


def frames_in(text: str, language: Language) -> set[str]:
    scores = CODEBOOK.lexicons[language].score(words_of(text))
    return {FRAMES[column] for column in np.flatnonzero(scores)}


@pytest.mark.parametrize(
    ("text", "language", "frame"),
    [
        ("Unemployment rose.", "en", Frame.ECONOMIC),
        ("El DESEMPLEO subió.", "es", Frame.ECONOMIC),
        ("They ran out of masks.", "en", Frame.CAPACITY),
        ("Nos rebasó: no dan abasto.", "es", Frame.CAPACITY),
        ("A matter of conscience", "en", Frame.MORALITY),
        ("Un asunto de conciencia", "es", Frame.MORALITY),
        ("an unequal deal", "en", Frame.FAIRNESS),
        ("un trato desigual", "es", Frame.FAIRNESS),
        ("The Supreme Court agreed", "en", Frame.LEGALITY),
        ("La Suprema Corte aceptó", "es", Frame.LEGALITY),
        ("They proposed it", "en", Frame.POLICY),
        ("Lo propusieron", "es", Frame.POLICY),
        ("a kidnapping", "en", Frame.CRIME),
        ("un secuestro", "es", Frame.CRIME),
        ("Soldiers came", "en", Frame.SECURITY),
        ("Llegaron soldados", "es", Frame.SECURITY),
        ("an epidemic", "en", Frame.HEALTH),
        ("una epidemia", "es", Frame.HEALTH),
        ("make ends meet", "en", Frame.QUALITY_OF_LIFE),
        ("llegar a la quincena", "es", Frame.QUALITY_OF_LIFE),
        ("folklore", "en", Frame.CULTURE),
        ("usos y costumbres", "es", Frame.CULTURE),
        ("a survey", "en", Frame.PUBLIC_OPINION),
        ("una encuesta", "es", Frame.PUBLIC_OPINION),
        ("the ballot", "en", Frame.POLITICAL),
        ("la boleta", "es", Frame.POLITICAL),
        ("the ambassador", "en", Frame.EXTERNAL),
        ("la embajadora", "es", Frame.EXTERNAL),
    ],
)
def test_a_telling_word_shows_its_frame_in_either_language(text: str, language: Language, frame: Frame) -> None:
    assert frame in frames_in(text, language)


def test_accents_may_be_missing_but_the_tilde_of_enye_may_not() -> None:
    assert words_of("PRESIÓN del Año") == ["presion", "del", "año"]
    assert words_of("ano") != words_of("año")


def test_a_phrase_needs_all_its_words_in_order() -> None:
    assert Frame.CAPACITY in frames_in("a lack of doctors", "en")
    assert Frame.CAPACITY not in frames_in("of doctors the lack", "en")
    assert Frame.CAPACITY not in frames_in("a lack", "en")


def test_the_ending_is_free_only_where_a_star_says_so() -> None:
    words = a_lexicon({"arrest": "raid, captur*", "polls": "sit in"})
    crime = FRAMES.index(Frame.CRIME)

    assert words.score(["raid", "captures"])[crime] == pytest.approx(1.8)
    assert words.score(["raider", "capt"])[crime] == 0


def test_one_word_counts_once_for_a_frame_however_many_entries_it_fits() -> None:
    words = a_lexicon({"arrest": "arrest*, arrested", "police": "arrested*"})

    assert words.score(["arrested"])[FRAMES.index(Frame.CRIME)] == pytest.approx(0.9)


@given(st.text(max_size=200))
def test_any_text_can_be_scored(text: str) -> None:
    for language in ("en", "es"):
        scores = CODEBOOK.lexicons[language].score(words_of(text))
        assert scores.shape == (len(FRAMES),)
        assert (scores >= 0).all()


@given(st.lists(st.sampled_from(["war", "court", "school", "peso", "said"]), max_size=8))
def test_more_text_never_shows_less(words: list[str]) -> None:
    scores = CODEBOOK.lexicons["en"]

    assert (scores.score([*words, "church"]) >= scores.score(words)).all()
