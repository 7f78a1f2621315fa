"""Workspaces that are named: what is said of one that is not there."""

from __future__ import annotations

import difflib
from pathlib import Path

from encuadre.errors import StoreError
from encuadre.words import Words

IN_MEMORY = ":memory:"
"""SQLite's own name for a database without a file."""


def no_workspace(path: Path, words: Words) -> StoreError:
    """Return the error that names a workspace which is not there, and the nearest one that is."""
    nearest = _nearest(path)
    said = words.talk
    hint = said.nearest_workspace.format(path=nearest) if nearest else said.add_makes_one
    return StoreError(said.no_workspace.format(path=path), hint=hint)


def _nearest(path: Path) -> Path | None:
    """Return an existing file whose name, or whose folder's name, is close to the one that was typed."""
    for folder in (path.parent, *_like(path.parent.name, path.parent.parent, is_folder=True)):
        if found := _like(path.name, folder, is_folder=False):
            return found[0]
    return None


def _like(name: str, folder: Path, *, is_folder: bool) -> list[Path]:
    try:
        entries = [entry for entry in folder.iterdir() if entry.is_dir() == is_folder]
    except OSError:
        return []
    names = difflib.get_close_matches(name, [entry.name for entry in entries], n=1)
    return [folder / name for name in names]
