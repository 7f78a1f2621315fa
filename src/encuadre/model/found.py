"""A sentence that answers a question, with what stands around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model.citation import Quoted
from encuadre.model.text import Language, Span


@dataclass(frozen=True, slots=True)
class Found:
    """One answer."""

    quoted: Quoted
    """The sentence, with its translation where one is remembered."""

    before: str
    """The sentence before it in its article; empty at the beginning, and likewise at the end."""

    after: str
    score: float
    """0.0 to 1.0 and a little above for sentences that carry the question's own words."""

    event: str
    """`Event.id` of its article; empty before events exist."""

    title: Mapping[Language, str]
    """The headline of that event."""

    words: tuple[Span, ...] = ()
    """Where the question's words stand in the sentence; offsets are of its text."""
