"""How the two sides differ, in plain sentences: each says what was counted, and where it stands in the texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.text import Language


class Finding(StrEnum):
    """What a sentence of the reading is about, in the order a reader is told."""

    OVERVIEW = "overview"
    WIDEST = "widest"
    FIRST = "first"
    CONFLICT = "conflict"
    COMPATIBLE = "compatible"
    HEADLINES = "headlines"
    ONLY_SEVERAL = "only_several"
    """What one side alone reports, in more than one outlet."""

    ONLY_EARLY = "only_early"
    """What one side alone reports and tells nearest to its headline."""

    DEPTH = "depth"
    SPEAKERS = "speakers"
    ANONYMOUS = "anonymous"
    QUOTED_BOTH = "quoted_both"
    QUOTED_DIFFERENTLY = "quoted_differently"
    NAMING = "naming"
    ACTS = "acts"
    DOERS_LEFT_OUT = "doers_left_out"
    FRAME_MORE = "frame_more"
    FRAME_ALIKE = "frame_alike"
    WORDS = "words"
    LOADED = "loaded"
    CERTAINTY = "certainty"
    ALONE = "alone"
    """Who tells it, where no other side does; likewise the next."""

    FRAME_ALONE = "frame_alone"


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """One plain sentence about the event, in both interface languages."""

    finding: Finding
    text: Mapping[Language, str]
    evidence: tuple[str, ...]
    """Ids of the sentences it counts or shows; never empty."""

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a sentence of the reading without evidence: {self.finding}")
