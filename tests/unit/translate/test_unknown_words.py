"""What stands in the sentence for a Spanish word that Apertium does not know."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from encuadre.translate.apertium import stream as apertium_stream
from encuadre.translate.apertium.stream import UNKNOWN
from encuadre.translate.pivot.unknown_words import EnglishWords
from encuadre.translate.pivot.word_parts import stems


def without_apertium(monkeypatch: pytest.MonkeyPatch) -> EnglishWords:
    monkeypatch.setattr(apertium_stream, "command_path", lambda: None)
    return EnglishWords()


@pytest.mark.parametrize(
    ("marked", "put"),
    [
        (f"{UNKNOWN}pronosticaron chuva", "previram chuva"),
        (f"Os {UNKNOWN}surcoreanos", "Os sul-coreanos"),
        (f"{UNKNOWN}Migrantes detidos", "Migrantes detidos"),
        (f"a {UNKNOWN}excomisionada", "a ex-comissária"),
        (f"para {UNKNOWN}espiarlos", "para espioná-los"),
    ],
)
def test_listed_words_and_words_made_of_them_come_in_portuguese(
    monkeypatch: pytest.MonkeyPatch, marked: str, put: str
) -> None:
    assert without_apertium(monkeypatch).put_in([marked]) == [put]


def test_a_name_inside_the_sentence_is_no_listed_word(monkeypatch: pytest.MonkeyPatch) -> None:
    assert without_apertium(monkeypatch).put_in([f"disse {UNKNOWN}Avión"]) == ["disse Avión"]


def test_a_headline_in_capitals_keeps_them(monkeypatch: pytest.MonkeyPatch) -> None:
    assert without_apertium(monkeypatch).put_in([f"HALLAN {UNKNOWN}FENTANILO"]) == ["HALLAN FENTANIL"]


def test_what_a_word_is_made_of_is_asked_of_apertium_when_it_is_not_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []

    def translate(texts: Sequence[str], mode: str, *, mark_unknown: bool = False) -> list[str]:
        asked.append((mode, *texts))
        return [{"entregar": "Entregar."}.get(text, f"{UNKNOWN}{text}") for text in texts]

    monkeypatch.setattr(apertium_stream, "command_path", lambda: "apertium")
    monkeypatch.setattr(apertium_stream, "modes", lambda _: frozenset(["es-pt"]))
    monkeypatch.setattr(apertium_stream, "translate", translate)

    assert EnglishWords().put_in([f"quer {UNKNOWN}entregárselo"]) == ["quer entregá-lo"]
    assert asked == [("es-pt", "entregar")]


@pytest.mark.parametrize(
    ("word", "portuguese", "built"),
    [
        ("antirracista", "racista", "antirracista"),
        ("exministro", "ministro", "ex-ministro"),
        ("microorganismo", "organismo", "micro-organismo"),
        ("diciéndole", "dizendo", "dizendo-lhe"),
        ("quejarse", "queixar", "queixar-se"),
        ("sistémicamente", "sistêmica", "sistemicamente"),
    ],
)
def test_a_stem_is_built_up_again_as_portuguese_writes_it(word: str, portuguese: str, built: str) -> None:
    assert next(rebuild(portuguese) for _, rebuild in stems(word)) == built


def test_a_short_rest_behind_a_prefix_is_no_stem() -> None:
    assert list(stems("recio")) == []
