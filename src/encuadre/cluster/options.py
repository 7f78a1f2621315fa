"""What a caller may change about clustering."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from encuadre.cluster.scoring import EVENT, Level


@dataclass(frozen=True, slots=True)
class ClusterOptions:
    """How sure a merge must be, and how far partners are sought."""

    threshold: float = 0.5
    """Articles are one event while the score between them is at least this, 0.0 to 1.0."""

    neighbours: int = 15
    """Partners compared for each article: this many nearest by words and by meaning, in each language. From 10 upwards
    the events of the development data are those of all pairs."""

    def __post_init__(self) -> None:
        if not 0 < self.threshold < 1:
            raise ValueError(f"threshold must lie between 0 and 1, not {self.threshold}")
        if self.neighbours < 1:
            raise ValueError(f"neighbours must be at least 1, not {self.neighbours}")

    @property
    def event(self) -> Level:
        """Return what holds an event together."""
        return replace(EVENT, threshold=EVENT.threshold + math.log(self.threshold / (1 - self.threshold)))
