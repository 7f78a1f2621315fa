"""What is told of one event, and what leads from one to another of its screens."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tab(StrEnum):
    """What a reporter asks, in order; the last two have a letter and no number."""

    SIDES = "sides"
    CLAIMS = "claims"
    NUMBERS = "numbers"
    VOICES = "voices"
    FRAMING = "framing"
    TIMELINE = "timeline"
    WHY = "why"
    STUDY = "study"
    READING = "reading"
    BORDER = "border"


@dataclass(frozen=True, slots=True)
class Turn:
    """A reader goes from one tab to another."""

    to: Tab
    row: str = ""
    """Where the cursor was, to come back to."""
