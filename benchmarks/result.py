"""What a benchmark says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """A figure and the bar it has to hold."""

    what: str
    figure: float
    unit: str
    bar: float
    at_least: bool = False
