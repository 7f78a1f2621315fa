"""Words of notes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NotesWords:
    """Notes on sentences. `{name}` is filled in where it is shown."""

    title: str
    writing: str
    """Above the line a note is written in."""

    hint: str
    none: str
    """On the page of notes, where there is none."""

    none_found: str
    """What the command says, likewise."""

    kept: str
    removed: str
    restored: str
    nothing_to_undo: str
