"""Glosses: shown where independent witnesses agree, and not otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import GlossStrength
from encuadre.study.glosses import Dictionaries, Surroundings, framed, gloss_of, is_form_of, lone_word

TOLD = {("sequía", "NOUN"): "Drought Drought"}
BACK = {("drought", "NOUN"): "la sequía"}
NOTHING = Dictionaries({})


def shown(known: Dictionaries, around: Surroundings, lemma: str = "sequía", pos: str = "NOUN") -> str:
    gloss = gloss_of(lemma, pos, "es", known, around)
    return gloss.text if gloss else ""


def test_one_engine_alone_is_not_believed() -> None:
    assert shown(Dictionaries({}, [TOLD]), Surroundings()) == ""


def test_an_engine_and_an_original_sentence_are() -> None:
    assert shown(Dictionaries({}, [TOLD]), Surroundings(linked=frozenset({"drought", "water"}))) == "drought"


def test_two_engines_that_do_not_see_the_sentence_need_the_machines_sentence() -> None:
    known = Dictionaries({}, [TOLD, {("sequía", "NOUN"): "The drought"}])

    assert shown(known, Surroundings(translated="The lake fell.")) == ""
    assert shown(known, Surroundings(translated="The droughts got worse.")) == "drought"


def test_an_engine_that_leads_back_is_a_second_witness() -> None:
    known = Dictionaries({}, [TOLD], [BACK])

    assert shown(known, Surroundings(translated="The drought got worse.")) == "drought"


def test_a_list_needs_more_than_the_machines_sentence_which_was_made_with_it() -> None:
    known = Dictionaries({"papel": frozenset({"role"})}, [{("papel", "NOUN"): "Paper"}])

    assert shown(known, Surroundings(translated="He left a role on the table."), "papel") == ""
    assert shown(known, Surroundings(linked=frozenset({"role"})), "papel") == "role"


def test_what_the_sentence_says_wins_over_what_is_usual() -> None:
    known = Dictionaries({"carrera": frozenset({"career"})}, [{("carrera", "NOUN"): "Race"}])
    gloss = gloss_of("carrera", "NOUN", "es", known, Surroundings(linked=frozenset({"race"})))

    assert gloss is not None
    assert (gloss.text, gloss.strength) == ("race", GlossStrength.AGREED)


def test_a_word_the_engine_left_as_it_was_is_no_meaning() -> None:
    unchanged = {("enojo", "NOUN"): "Enojo"}

    assert shown(Dictionaries({}, [unchanged, unchanged]), Surroundings(translated="His enojo grew."), "enojo") == ""


def test_a_verb_is_no_meaning_of_a_noun() -> None:
    told = {("advocate", "NOUN"): "abogar"}
    around = Surroundings(translated="Quiere abogar por ellos.")

    assert gloss_of("advocate", "NOUN", "en", Dictionaries({}, [told, told]), around) is None
    assert gloss_of("advocate", "VERB", "en", Dictionaries({}, [{("advocate", "VERB"): "para abogar"}] * 2), around)


def test_a_gerund_or_the_same_letters_are_no_meaning_of_a_verb() -> None:
    told = {("circular", "VERB"): "Circular", ("instalar", "VERB"): "installing"}
    known = Dictionaries({}, [told, told])

    assert shown(known, Surroundings(translated="The circular is installing."), "circular", "VERB") == ""
    assert shown(known, Surroundings(translated="They are installing it."), "instalar", "VERB") == ""


def test_the_encoder_and_a_way_back_are_not_enough() -> None:
    known = Dictionaries({}, [], [{("ruler", "VERB"): "gobernar"}])

    assert shown(known, Surroundings(nearest=frozenset({"ruler"})), "gobernar", "VERB") == ""


@given(st.sampled_from(["sequía", "acuerdo", "muro"]), st.sampled_from(["NOUN", "VERB", "ADJ"]), st.text(max_size=40))
def test_without_a_witness_for_the_word_nothing_is_shown(lemma: str, pos: str, sentence: str) -> None:
    around = Surroundings(frozenset({"drought"}), sentence, frozenset())

    assert gloss_of(lemma, pos, "es", NOTHING, around) is None


@pytest.mark.parametrize(
    ("text", "pos", "language", "word"),
    [
        ("Water Water", "NOUN", "en", "water"),
        ("the Drought", "NOUN", "en", "drought"),
        ("Para acusar", "VERB", "es", "acusar"),
        ("la investigadora", "NOUN", "es", "investigador"),
        ("fatales", "ADJ", "es", "fatal"),
        ("inundadas", "ADJ", "es", "inundado"),
        ("grandes", "ADJ", "es", "grande"),
        ("The People of Us", "NOUN", "en", ""),
        ("", "NOUN", "en", ""),
    ],
)
def test_what_engines_put_around_a_word_is_taken_off(text: str, pos: str, language: str, word: str) -> None:
    assert lone_word(text, pos, "es" if language == "es" else "en") == word


def test_english_words_are_asked_for_with_what_tells_nouns_from_verbs() -> None:
    assert (framed("ban", "NOUN", "en"), framed("ban", "VERB", "en"), framed("muro", "NOUN", "es")) == (
        "the ban",
        "to ban",
        "muro",
    )


@given(st.from_regex(r"\A[a-z]{3,12}\Z"), st.from_regex(r"\A[a-z]{0,3}\Z"))
def test_a_word_with_an_ending_is_a_form_of_it(lemma: str, ending: str) -> None:
    assert is_form_of(lemma + ending, lemma)
