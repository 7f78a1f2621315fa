"""Words of taking articles in on the screen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AddingWords:
    """Taking articles in. `{name}` is filled in where it is shown."""

    which: str
    path_hint: str
    """What may be typed."""

    ways: tuple[tuple[str, str], ...]
    """The ways in that begin in a shell: what comes, and the command."""

    working: str
    failed: str
    nothing_there: str
    """`{path}` as typed."""

    nothing_there_hint: str
    done: str
    """`{added}` articles are new, `{known}` were there."""

    skipped: str
    """`{count}` could not be read; `{path}` as typed."""
