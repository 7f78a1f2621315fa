"""Words of projects that are saved, opened and checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import DeviationKind
from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class ProjectsWords:
    """Projects in one file. `{name}` is filled in where it is shown."""

    events: Plural
    saved: str
    uncompared: str
    opened: str
    otherwise: str
    """Of an event whose articles stand in other events here."""

    decisions: Plural
    compare: str
    """The command that shows the first event."""

    is_there: str
    is_there_hint: str
    cannot_be_made: str
    elsewhere: str
    version: str
    none: str
    kinds: Mapping[DeviationKind, str]
    same: str
    deviations: Plural
    more: str
