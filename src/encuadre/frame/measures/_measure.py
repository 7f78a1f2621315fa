"""What a measure is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from encuadre.model import AnnotatedArticle, MeasureRow


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is counted in the articles of a side, or in one article."""

    id: str
    """The name of its module, of its words and of its results in JSON."""

    count: Callable[[Sequence[AnnotatedArticle]], Iterable[MeasureRow]]
    """Counts it in one article or more, of which near-copies are left out before; yields the same rows of any text."""
