"""Two reports of one event, and the sentences a reading makes of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from encuadre.compare.reading import read
from encuadre.model import Comparison, Finding, Language
from unit.compare.planted import Told

LONG = "after a week of rain that had not been seen in years"

BRIDGE = ("The bridge of Laredo reopened on Monday at 9.", "El puente de Laredo reabrió el lunes a las 9.")
WATER = (
    "The river Escondido flooded 300 houses of the Zaragoza district last Saturday after a week of rain.",
    "El río Escondido inundó 300 casas del barrio Zaragoza el sábado pasado tras una semana de lluvia.",
)
WATER_AGAIN = (
    "After a week of rain the river Escondido flooded 300 houses in the Zaragoza district last Saturday.",
    "Tras una semana de lluvia el río Escondido inundó 300 casas en el barrio Zaragoza el sábado pasado.",
)
HEADLINE = ("Bridge reopens", "Reabre el puente")

LEFT = Told("Laredo Ledger", [HEADLINE, BRIDGE, WATER, ("Nobody was hurt.", "Nadie resultó herido.")], day=3)
RIGHT = Told("El Eco", [HEADLINE[::-1], BRIDGE[::-1], ("Llovió mucho.", "It rained a lot.")], "es", day=4)
REOPENED = ((0, 1), (0, 1), 0.95)


def unsure(comparison: Comparison, absence: float | None = 0.5) -> Comparison:
    """Return the same where the other side may as well tell every sentence."""
    sentences = tuple(replace(one, absence=absence) for one in comparison.left.sentences)
    others = tuple(replace(one, absence=absence) for one in comparison.right.sentences)
    left, right = replace(comparison.left, sentences=sentences), replace(comparison.right, sentences=others)
    return replace(comparison, left=left, right=right)


def told(comparison: Comparison, finding: Finding, language: Language = "en", **more: Any) -> list[str]:
    return [one.text[language] for one in read(comparison, **more) if one.finding is finding]
