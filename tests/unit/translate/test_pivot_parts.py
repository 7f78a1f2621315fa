"""The pieces of the pivot that need no model: wordings, words it does not know, the order of its two halves."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from encuadre.translate.apertium import stream as apertium_stream
from encuadre.translate.apertium.stream import UNKNOWN
from encuadre.translate.chain.wordings import mend
from encuadre.translate.pivot.engine import PivotEngine
from encuadre.translate.pivot.unknown_words import EnglishWords


class FakeApertium:
    """Writes the mode before each word it knows and marks the others."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, modes: Sequence[str], knows: dict[str, str]) -> None:
        self.asked: list[tuple[str, list[str]]] = []
        self._knows = knows
        monkeypatch.setattr(apertium_stream, "command_path", lambda: "apertium")
        monkeypatch.setattr(apertium_stream, "modes", lambda _: frozenset(modes))
        monkeypatch.setattr(apertium_stream, "translate", self.translate)

    def translate(self, texts: Sequence[str], mode: str, *, mark_unknown: bool = False) -> list[str]:
        self.asked.append((mode, list(texts)))
        mark = UNKNOWN if mark_unknown else ""
        return [" ".join(self._knows.get(word, f"{mark}{word}") for word in text.split()) for text in texts]


def test_unknown_spanish_words_are_looked_up_once_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    apertium = FakeApertium(monkeypatch, ["spa-eng"], {"alfajor": "Cookie", "relinchó": "It neighed"})
    words = EnglishWords()
    text = f"a {UNKNOWN}alfajor se {UNKNOWN}relinchó {UNKNOWN}xyz {UNKNOWN}Alfajor"

    assert words.put_in([text]) == words.put_in([text]) == ["a cookie se relinchó xyz Alfajor"]
    assert apertium.asked == [("spa-eng", ["alfajor", "relinchó", "xyz"])]


def test_without_the_english_dictionary_unknown_words_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    FakeApertium(monkeypatch, ["es-pt"], {})

    assert EnglishWords().put_in([f"a {UNKNOWN}alfajor"]) == ["a alfajor"]


def test_the_united_states_are_spelt_out_and_the_european_union_is_not() -> None:
    assert mend("En EU y EE. UU., no en la UE.", "es") == "En Estados Unidos y Estados Unidos, no en la UE."


@pytest.mark.parametrize(
    ("portuguese", "meant"),
    [
        ("O acordo da China com o Irã", "O acordo de China com Irã"),
        ("a Casa Branca e a Casa", "a Casa Branca e a Câmara"),
        ("Ele disse quinta-feira que", "Ele disse na quinta-feira que"),
        ("Ele disse na quinta-feira que", "Ele disse na quinta-feira que"),
        ("mais do que 30 pessoas", "mais de 30 pessoas"),
        ("mais forte do que nunca", "mais forte que nunca"),
        ("a maioria do que viu", "a maioria daquilo que viu"),
        ("tinha se reunido", "se tinha reunido"),
        ("em 7 de maio", "no dia 7 de maio"),
        ("Vocês viram", "Ustedes viram"),
    ],
)
def test_portuguese_is_made_ready_for_the_rules(portuguese: str, meant: str) -> None:
    assert mend(portuguese, "en-pt") == meant


@pytest.mark.parametrize(
    ("spanish", "meant"),
    [
        ("en consonancia con la ley", "de acuerdo con la ley"),
        ("el líder de Senado", "el líder del Senado"),
        ("Si usted tenga dudas", "Si usted tiene dudas"),
        ("Si él haya dicho", "Si él ha dicho"),
        ("acusó la senadora", "acusó a la senadora"),
        ("acusó el golpe", "acusó el golpe"),
        ("que a enviaría", "que la enviaría"),
        ("voy a la secretaría", "voy a la secretaría"),
        ('"No", dijo él en la sala', '"No", dijo en la sala'),
        ("el gobierno sur-coreano y su ex-rector", "el gobierno surcoreano y su exrector"),
        ("dijo la Reuters", "dijo a Reuters"),
        ("se rechazó a comentar", "se negó a comentar"),
        ("después que llegó", "después de que llegó"),
        ("un barrio nos Estados Unidos", "un barrio en Estados Unidos"),
    ],
)
def test_what_the_rules_get_wrong_in_spanish_is_mended(spanish: str, meant: str) -> None:
    assert mend(spanish, "pt-es") == meant


def test_english_is_left_as_it_is() -> None:
    assert mend("The EU and the U.S.", "en") == "The EU and the U.S."


def test_spanish_goes_through_rules_then_neurons_and_english_the_other_way(monkeypatch: pytest.MonkeyPatch) -> None:
    FakeApertium(monkeypatch, ["es-pt_BR", "pt-es"], {"gato": "gato.pt", "cat.pt": "cat.es"})
    engine = PivotEngine(lambda text, direction: f"{text}.en" if direction == "pt-en" else f"{text}.pt")

    assert engine.translate(["gato"], "es", "en") == ["gato.pt.en"]
    assert engine.translate(["cat"], "en", "es") == ["cat.es"]


def test_several_sentences_in_one_text_come_back_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    FakeApertium(monkeypatch, ["pt-es"], {})
    seen: list[str] = []

    def neural(text: str, _: str) -> str:
        seen.append(text)
        return text

    assert PivotEngine(neural).translate(["One came here. Two went home.", "Three"], "en", "es") == [
        "One came here. Two went home.",
        "Three",
    ]
    assert sorted(seen) == ["One came here.", "Three", "Two went home."]


@pytest.mark.parametrize(
    ("modes", "directions"),
    [
        ([], ()),
        (["pt-es"], (("en", "es"),)),
        (["es-pt"], (("es", "en"),)),
        (["es-pt_BR", "pt-es"], (("en", "es"), ("es", "en"))),
    ],
)
def test_a_direction_needs_its_apertium_half(
    monkeypatch: pytest.MonkeyPatch, modes: list[str], directions: tuple[tuple[str, str], ...]
) -> None:
    FakeApertium(monkeypatch, modes, {})

    assert PivotEngine(lambda text, _: text).directions() == directions


def test_without_apertium_there_is_no_direction(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apertium_stream, "command_path", lambda: None)

    assert PivotEngine().directions() == ()
    assert "apertium" not in PivotEngine().version
