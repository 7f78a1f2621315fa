"""What a caller may change about clustering."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClusterOptions:
    """How sure a merge must be, and how far partners are sought."""

    threshold: float = 0.5
    """Articles are one event while the mean score between them is at least this, 0.0 to 1.0."""

    neighbours: int = 20
    """Partners compared for each article: this many nearest by words and by meaning, in each language."""
