"""What the screen finds again as it was left: in a file of the platform's state folder, and in the workspace."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from encuadre.errors import EncuadreError

if TYPE_CHECKING:
    from encuadre.model import Evidence
    from encuadre.store import Workspace

Habits = TypeVar("Habits")

_PLACES = "screen.places"
"""Under which name the workspace keeps where a reader was in its events."""


_FILTER = "screen.filter"
"""Under which name it keeps the filter of the list."""


def habits_path() -> Path:
    """Return the file of what holds for every workspace."""
    import platformdirs

    return platformdirs.user_state_path("encuadre", appauthor=False) / "screen.json"


def read_habits(kind: type[Habits]) -> Habits:
    """Return what was kept; of a file that is not there, cannot be read or says anything else, the defaults.

    What there is to keep the screen says by its type, for only the door to it may know it.
    """
    try:
        return msgspec.json.decode(habits_path().read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError, UnicodeError):
        return kind()


def keep_habits(habits: object) -> None:
    """Keep them, whole or not at all; where they cannot be kept, the screen begins as it did before."""
    path = habits_path()
    new = path.with_suffix(".new")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(msgspec.json.encode(habits))
        new.replace(path)


def read_places(workspace: Workspace) -> Mapping[str, Evidence]:
    """Return where a reader was in each event; nothing where what is kept cannot be read."""
    from encuadre.model import Evidence

    try:
        return msgspec.json.decode(workspace.facts.get(_PLACES) or "{}", type=dict[str, Evidence])
    except msgspec.MsgspecError:
        return {}


def read_list_filter(workspace: Workspace) -> str:
    """Return the filter the list of events was left with."""
    return workspace.facts.get(_FILTER) or ""


def keep_list_filter(open_workspace: Callable[[], Workspace], line: str) -> None:
    """Keep the filter, of this workspace alone: what it names another one may not have."""
    with contextlib.suppress(EncuadreError), open_workspace() as workspace, workspace.transaction():
        workspace.facts.put(_FILTER, line)


def keep_places(open_workspace: Callable[[], Workspace], places: Mapping[str, Evidence]) -> None:
    """Keep where a reader was; a workspace that cannot be written to stays as it is."""
    with contextlib.suppress(EncuadreError), open_workspace() as workspace, workspace.transaction():
        workspace.facts.put(_PLACES, msgspec.json.encode(places).decode())
