"""Words of what the commands that correct events print."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CorrectionsWords:
    """What the commands that correct events print. `{name}` is filled in where it is shown."""

    merged: str
    """`{event}` and `{named}` are headlines."""

    split: str
    moved: str
    pinned: str
    between: str
    """Stands between the last two headlines."""

    undone: str
    unchanged: str
    no_decision: str
    threshold: str
    learnt: str
    """How many decided pairs the threshold gets wrong, before and after."""
