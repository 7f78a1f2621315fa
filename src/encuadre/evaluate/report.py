"""What a measurement gives: figures, and the predictions they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of one task on one file."""

    task: str
    figures: Mapping[str, float]
    """By name, in the order they are printed; shares are 0.0 to 1.0, counts are whole."""

    predictions: Mapping[str, Any]
    """What the program said, in the ids of the data, so that another program can score it."""
