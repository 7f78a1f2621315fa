"""How the two sides differ, in plain sentences a reporter can check: each names the sentences that bear it out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.text import Language


class Finding(StrEnum):
    """What a sentence of the reading is about, in the order a reader is told."""

    LITTLE = "little"
    """Nothing was found for certain, neither what both sides tell nor what one tells alone."""

    ONLY_SEVERAL = "only_several"
    """Told in two outlets and more of one side, and found in no sentence of the other."""

    CONFLICT = "conflict"
    """What cannot both be true as told, with both wordings and whose they are."""

    ONLY = "only"
    """Told in one outlet, and found in no sentence of the other side."""

    SPEAKERS = "speakers"
    """Persons one side quotes by name, and the other does not name."""

    OPENINGS = "openings"
    """What each side opens with, in its own words."""

    AGREED = "agreed"
    """What both sides tell for certain, in the words of each."""

    ALONE = "alone"
    """Who tells it, where no other side does; likewise the next two."""

    SPEAKERS_ALONE = "speakers_alone"
    FRAME_ALONE = "frame_alone"


_SHOWN = {Finding.ONLY_SEVERAL: 1, Finding.ONLY: 1, Finding.CONFLICT: 2, Finding.OPENINGS: 2, Finding.AGREED: 2}
"""How many sentences a finding tells in their own words."""


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """One plain sentence about the event, in both interface languages."""

    finding: Finding
    text: Mapping[Language, str]
    evidence: tuple[str, ...]
    """Ids of the sentences it shows or is about; never empty."""

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a sentence of the reading without evidence: {self.finding}")

    @property
    def quoted(self) -> tuple[str, ...]:
        """Return the sentences of its evidence that it has the words of, whole or in part."""
        return self.evidence[: _SHOWN.get(self.finding, 0)]
