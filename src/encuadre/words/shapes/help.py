"""Words of the help."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HelpWords:
    """The help. `{name}` is filled in where it is shown."""

    title: str
    keys_title: str
    keys: Mapping[str, str]
    """How keys are written that Textual names in English."""

    marks_title: str
    marks: tuple[tuple[str, str], ...]
    limits_title: str
    limits: tuple[str, ...]
    everywhere: str
    palette: str
    tour: Mapping[str, str]
    """What a key shows, by command id."""

    tour_keys: str
    """How the tour is left, after each step."""

    tour_over: str
    how_to_leave: str
    """What Ctrl-C says where nothing is selected."""
