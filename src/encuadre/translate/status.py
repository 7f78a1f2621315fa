"""What each direction would use and why, for `models list` and `doctor`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model import Language


class Standing(StrEnum):
    """Where a candidate stands."""

    PASSED = "passed"
    """Installed, and its self-test passed."""

    FAILED = "failed"
    """Installed, but its self-test failed: it is not used."""

    UNTESTED = "untested"
    """Installed; its self-test was not run."""

    MISSING = "missing"
    """Not installed for this direction."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One engine as a candidate for one direction."""

    engine: str
    version: str
    """Empty if it is missing."""

    standing: Standing
    reason: str
    """In words a user can read."""

    install: str
    """The command that installs or mends it; empty if none is known."""


@dataclass(frozen=True, slots=True)
class DirectionStatus:
    """What one direction would use, and every candidate, best first."""

    source: Language
    target: Language
    engine: str | None
    """The engine that would translate; `None`: none can."""

    version: str
    why: str
    candidates: tuple[Candidate, ...]
