"""Words of the press put in by list: what is found, in which case it stands, and that the lists are sound."""

from __future__ import annotations

from collections import Counter

import pytest

from encuadre.data.press_terms import PressTerms
from encuadre.model import LANGUAGES, Language
from encuadre.translate.apertium import stream as apertium_stream
from encuadre.translate.pivot.engine import PivotEngine
from encuadre.translate.pivot.press_terms import press_terms_mark, put_in_press_terms


def entries(language: Language) -> list[tuple[str, str]]:
    return [term for field in PressTerms.of(language).terms.values() for term in field.items()]


@pytest.mark.parametrize(
    ("spanish", "put_in"),
    [
        ("en ruedas de prensa", "en press conferences"),
        ("Aranceles al acero", "Tariffs al acero"),
        ("el alto funcionario", "el senior official"),
        ("la redada migratoria", "la immigration raid"),
        ("la presidenta municipal", "la alcaldesa"),
        ("la casa y el gato", "la casa y el gato"),
        ("un arancelazo", "un arancelazo"),
    ],
)
def test_spanish_gets_the_words_that_the_other_half_keeps(spanish: str, put_in: str) -> None:
    assert put_in_press_terms(spanish, "es") == put_in


@pytest.mark.parametrize(
    ("portuguese", "put_in"),
    [
        ("a Casa Branca", "a Casa Blanca"),
        ("Prenderam o homem", "Detuvieron o homem"),
        ("as tarifas novas", "los aranceles novas"),
        ("o gato", "o gato"),
    ],
)
def test_portuguese_gets_spanish_words(portuguese: str, put_in: str) -> None:
    assert put_in_press_terms(portuguese, "en") == put_in


def test_terms_go_in_before_apertium_from_spanish_and_between_the_halves_from_english(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def translate(texts: list[str], mode: str, *, mark_unknown: bool = False) -> list[str]:
        asked.extend(texts)
        return list(texts)

    monkeypatch.setattr(apertium_stream, "command_path", lambda: "apertium")
    monkeypatch.setattr(apertium_stream, "modes", lambda _: frozenset({"es-pt_BR", "pt-es"}))
    monkeypatch.setattr(apertium_stream, "translate", translate)
    engine = PivotEngine(lambda text, direction: "a Casa Branca" if direction == "en-pt" else text)

    assert engine.translate(["los aranceles"], "es", "en") == ["los tariffs"]
    assert engine.translate(["the White House"], "en", "es") == ["a Casa Blanca"]
    assert asked == ["los tariffs", "a Casa Blanca"]


def test_the_mark_is_short_and_the_same_each_time() -> None:
    assert press_terms_mark() == press_terms_mark()
    assert len(press_terms_mark()) == 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_is_a_term_and_its_wording(language: Language) -> None:
    for entry in entries(language):
        assert len(entry) == 2, entry
        assert all(side and side == " ".join(side.split()) for side in entry), entry
        assert entry[0] != entry[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_term_is_listed_twice(language: Language) -> None:
    twice = [term for term, count in Counter(term for term, _ in entries(language)).items() if count > 1]

    assert twice == []
