"""One happening, the articles that report it, and why they are together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from encuadre.model.text import Language


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two articles were judged to report one event: all that entered the score."""

    left: str
    """`Article.id`; `left < right`, so that a reason has one spelling."""

    right: str
    score: float
    """The combined similarity, 0.0 to 1.0; at or above the event threshold."""

    similarity: float
    """Meaning alone: cosine of the encoder, 0.0 to 1.0."""

    entities: tuple[str, ...] = ()
    """Ids of shared entities, rarest first."""

    quantities: tuple[str, ...] = ()
    """Shared figures, as they stand in `left`."""

    days_apart: float | None = None
    """Distance of publication; `None` if either date is unknown."""


@dataclass(frozen=True, slots=True)
class Constraints:
    """What a person has decided about articles; no score overrules it. Both are pairs of `Article.id`s."""

    together: tuple[tuple[str, str], ...] = ()
    """Articles that stand in one event, whatever joins or leaves it."""

    apart: tuple[tuple[str, str], ...] = ()
    """Articles that never stand in one event; where both are said of two articles, `together` holds."""


@dataclass(frozen=True, slots=True)
class Event:
    """One happening at a time and place, with the articles that report it."""

    id: str
    """`event_id` of its articles: 8 hex digits, independent of their order."""

    articles: tuple[str, ...]
    """`Article.id`s, dated ones first in order of time, then by id."""

    title: Mapping[Language, str]
    """The most central headline in each language that has one."""

    why: tuple[Reason, ...] = ()
    """The merges that hold the event together, strongest first; empty for a lone article."""

    start: datetime | None = None
    """Earliest publication known."""

    end: datetime | None = None
    """Latest publication known."""

    decided: tuple[str, ...] = ()
    """Those of `articles` that stand here because a person decided so, whatever their scores say."""
