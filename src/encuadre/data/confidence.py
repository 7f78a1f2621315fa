"""How much each sign of a bad translation weighs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import SharedLexicon


class ConfidenceWeights(SharedLexicon, frozen=True):
    """A logistic model: the chance that a translation does not mislead."""

    FILE: ClassVar = "confidence.toml"

    constant: float
    """The score of a translation whose signs are all 0."""

    weights: Mapping[str, float]
    """What one unit of each sign adds to the score."""

    usual: Mapping[str, float]
    """The mean of the signs that need another model, taken where that model is not there."""
