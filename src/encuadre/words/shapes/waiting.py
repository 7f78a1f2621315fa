"""Words of waiting for a comparison."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import Stage


@dataclass(frozen=True, slots=True)
class WaitingWords:
    """Waiting for a comparison. `{name}` is filled in where it is shown."""

    stages: Mapping[Stage, str]
    seconds_left: str
    """After the count of a stage, with `{seconds}` in fives."""

    minutes_left: str
    working: str
    reading: str
    """The same for one article."""

    working_hint: str
    failed: str
    not_read: str
    """The same for one article."""

    next_step: str
    unexpected: str
    unexpected_hint: str
