"""Lists of events, and corrections of them."""

from __future__ import annotations

from encuadre.export.wire.base import Wire
from encuadre.export.wire.events import Decision, Event


class Events(Wire, frozen=True):
    """`events`: all that are asked for, in list order."""

    events: tuple[Event, ...]


class Corrected(Wire, frozen=True):
    """Any correction and `undo`: what was decided, and the events that have changed."""

    decision: Decision
    undone: bool
    formed: tuple[Event, ...]
    dissolved: tuple[str, ...]


class Decisions(Wire, frozen=True):
    """`undo --list`: every decision that is kept, the oldest first."""

    decisions: tuple[Decision, ...]


class Threshold(Wire, frozen=True):
    """What the decisions say about how sure a merge must be."""

    before: float
    after: float
    together: int
    apart: int
    violated_before: int
    violated_after: int


class Learned(Wire, frozen=True):
    """`events --learn`."""

    threshold: Threshold
