"""What every sentence goes through, whichever engine it meets: what must come through does, or is found missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from encuadre.annotate.quantities import find_quantities
from encuadre.model import Language, Translation
from encuadre.translate import load_translator
from encuadre.translate.pace import Pace

from .engines import FakeEngine


class NamingEngine(FakeEngine):
    """An engine that is told the names and keeps what it was told."""

    def __init__(self) -> None:
        super().__init__("argos")
        self.told: list[tuple[str, ...]] = []

    def translate_carrying(
        self, texts: Sequence[str], source: Language, target: Language, names: Sequence[Sequence[str]]
    ) -> list[str]:
        self.told += [tuple(of_text) for of_text in names]
        return self.translate(texts, source, target)


def translated(text: str, says: Callable[[str], str], source: Language = "es") -> Translation:
    target: Language = "en" if source == "es" else "es"
    translator = load_translator(engines=[FakeEngine(says=says)], read=find_quantities)
    (rendering,) = translator.translate([text], source, target)
    assert isinstance(rendering, Translation)
    return rendering


def test_a_name_the_engine_translates_is_hidden_from_it_the_second_time() -> None:
    def says(text: str) -> str:
        return text.replace("Rubio", "Blond")

    assert "Marco Rubio" in translated("Lo dijo Marco Rubio en la ciudad.", says).text


def test_a_name_that_lost_its_accent_gets_it_back() -> None:
    def says(text: str) -> str:
        return text.replace("ñ", "n")

    assert "Noroña" in translated("Lo dijo Gerardo Fernández Noroña en la ciudad.", says).text


def test_an_engine_that_can_be_told_names_is_told_them() -> None:
    engine = NamingEngine()

    load_translator(engines=[engine]).translate(["Lo dijo Marco Rubio en la ciudad."], "es", "en")

    assert ("Marco Rubio",) in engine.told


def test_a_magnitude_the_engine_takes_for_another_is_put_right() -> None:
    assert (
        "9.3 trillion pesos" in translated("Costó 9.3 billones de pesos.", lambda _: "It cost 9.3 billion pesos.").text
    )


def test_what_fails_the_check_is_less_sure_than_what_passes() -> None:
    text = "El presupuesto llegó a 450 millones de pesos en 2024."

    right = translated(text, lambda _: "The budget reached 450 million pesos in 2024.")
    wrong = translated(text, lambda _: "The budget reached many pesos.")

    assert right.confidence is not None
    assert wrong.confidence is not None
    assert wrong.confidence < right.confidence


def test_a_headline_in_capitals_reaches_the_engine_in_small_letters_and_comes_back_in_capitals() -> None:
    seen: list[str] = []

    def says(text: str) -> str:
        seen.append(text)
        return "Senate rejects tariff"

    assert translated("SENADO RECHAZA ARANCEL", says).text == "SENATE REJECTS TARIFF"
    assert not seen[0].isupper()


LOSING = [
    "Lo dijo Marco Rubio en la ciudad, donde esperó toda la tarde.",
    "El presupuesto llegó a 450 millones de pesos en 2024, según el informe que se dio a conocer ayer.",
    "Gerardo Fernández Noroña pidió 320 millones de pesos para 2025 y Marco Rubio no contestó a la carta.",
    "Nada se perdió en esta frase que no tiene nombres.",
]


def careless(text: str) -> str:
    """Lose figures of what is long, and one name always."""
    kept = text if len(text) < 60 else "".join(char for char in text if not char.isdigit())
    return kept.replace("Rubio", "Blond")


def test_names_and_figures_that_were_lost_are_asked_for_again_at_once() -> None:
    engine = FakeEngine(says=careless)

    load_translator(engines=[engine], read=find_quantities).translate(LOSING, "es", "en")

    assert len(engine.batches) == 2


@pytest.mark.parametrize("size", [1, 2, 3])
def test_a_sentence_is_translated_the_same_whatever_the_batch(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    def whole() -> list[str]:
        translator = load_translator(engines=[FakeEngine(says=careless)], read=find_quantities)
        return [one.text for one in translator.translate(LOSING, "es", "en") if isinstance(one, Translation)]

    at_once = whole()
    monkeypatch.setattr(Pace, "take", lambda _, texts, start: min(start + size, len(texts)))

    assert whole() == at_once
    assert len(at_once) == len(LOSING)


def test_a_figure_lost_only_when_names_were_hidden_is_looked_for_in_halves() -> None:
    def says(text: str) -> str:
        if text.startswith("Zabulox"):
            return "Zabulox and Kortavia spoke of the money that was missing in 2024."
        return "Mark Blond and Adam Lewis spoke of the 450 million pesos that were missing in 2024."

    engine = FakeEngine(says=says)
    text = "Marco Rubio y Adán Augusto López hablaron de los 450 millones de pesos que faltaban en 2024."

    load_translator(engines=[engine], read=find_quantities).translate([text], "es", "en")

    assert len(engine.batches) == 3
