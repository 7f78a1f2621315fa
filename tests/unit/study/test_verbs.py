"""Forms of regular verbs, and silence about the others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.data.irregular_verbs import IrregularVerbs
from encuadre.model import Language, VerbForm
from encuadre.study.verbs import form_of, forms_of


@pytest.mark.parametrize(
    ("lemma", "form", "written"),
    [
        ("anunciar", VerbForm.PRETERITE_3S, "anunció"),
        ("anunciar", VerbForm.IMPERFECT_3P, "anunciaban"),
        ("recibir", VerbForm.PRETERITE_3P, "recibieron"),
        ("aprender", VerbForm.GERUND, "aprendiendo"),
        ("explicar", VerbForm.SUBJUNCTIVE_3S, "explique"),
        ("pagar", VerbForm.SUBJUNCTIVE_3P, "paguen"),
        ("averiguar", VerbForm.SUBJUNCTIVE_3S, "averigüe"),
        ("proteger", VerbForm.SUBJUNCTIVE_3S, "proteja"),
        ("distinguir", VerbForm.SUBJUNCTIVE_3S, "distinga"),
        ("vencer", VerbForm.SUBJUNCTIVE_3P, "venzan"),
        ("vivir", VerbForm.CONDITIONAL_3P, "vivirían"),
        ("mostrar", VerbForm.PRETERITE_3S, "mostró"),
    ],
)
def test_a_regular_spanish_form_is_made(lemma: str, form: VerbForm, written: str) -> None:
    assert forms_of(lemma, "es")[form] == written


@pytest.mark.parametrize(
    ("lemma", "past", "ing"),
    [
        ("sign", "signed", "signing"),
        ("carry", "carried", "carrying"),
        ("play", "played", "playing"),
        ("close", "closed", "closing"),
        ("agree", "agreed", "agreeing"),
        ("tie", "tied", "tying"),
        ("plan", "planned", "planning"),
        ("fix", "fixed", "fixing"),
        ("visit", "visited", "visiting"),
    ],
)
def test_a_regular_english_form_is_made(lemma: str, past: str, ing: str) -> None:
    forms = forms_of(lemma, "en")

    assert (forms[VerbForm.PAST], forms[VerbForm.ING]) == (past, ing)


@pytest.mark.parametrize(
    ("lemma", "language"),
    [
        ("decir", "es"),
        ("pedir", "es"),
        ("construir", "es"),
        ("leer", "es"),
        ("casa", "es"),
        ("say", "en"),
        ("admit", "en"),
    ],
)
def test_of_an_irregular_verb_nothing_is_said(lemma: str, language: Language) -> None:
    assert forms_of(lemma, language) == {}


@pytest.mark.parametrize("lemma", ["mostrar", "enviar", "parecer"])
def test_no_subjunctive_is_made_of_a_stem_that_changes(lemma: str) -> None:
    assert VerbForm.SUBJUNCTIVE_3S not in forms_of(lemma, "es")


@given(lemma=st.sampled_from(["anunciar", "recibir", "aprender", "pagar", "mostrar"]), form=st.sampled_from(VerbForm))
def test_a_form_is_found_by_its_letters(lemma: str, form: VerbForm) -> None:
    written = forms_of(lemma, "es").get(form)

    assert written is None or form_of(written, lemma, "es") is form


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_verb_is_irregular_and_changing(language: Language) -> None:
    verbs = IrregularVerbs.of(language)

    assert verbs.irregular.isdisjoint(verbs.changing)
