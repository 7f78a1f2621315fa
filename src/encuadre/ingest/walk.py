"""Which files are to be read: inside folders only what looks like articles, and never through links."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from encuadre.errors import Message, because
from encuadre.ingest.readers import suffixes
from encuadre.ingest.stdin import STDIN
from encuadre.model import ArticleSkipped

_COMPANIONS = ("readme", "license", "licence", "copying", "changelog", "notice")
_ASIDE = frozenset({"gold"})
"""Folders of a corpus that hold annotation, not articles."""


def files(paths: Sequence[Path]) -> Iterator[Path | ArticleSkipped]:
    """Yield each file to read once, in sorted order within a folder, and what was named but cannot be read.

    Links inside a folder are not followed: one may lead in a circle or out of the folder. One that leads out is said;
    one that stays inside points at what is read anyway.
    """
    seen: set[tuple[int, int]] = set()
    for path in paths:
        if path == STDIN:
            yield path
            continue
        for found in _below(path) if path.is_dir() else [_named(path)]:
            if isinstance(found, Path):
                status = found.stat()
                if (status.st_dev, status.st_ino) in seen:
                    continue
                seen.add((status.st_dev, status.st_ino))
            yield found


def _named(path: Path) -> Path | ArticleSkipped:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return unreachable(path, error)
    if not stat.S_ISREG(mode):
        return ArticleSkipped(
            str(path), None, Message("this is a device or pipe, not a file"), Message("save its content to a file")
        )
    return path


def _below(folder: Path) -> Iterator[Path | ArticleSkipped]:
    root = Path(os.path.realpath(folder))
    is_empty = True
    pending = [folder]
    while pending:
        found, folders = _entries(pending.pop(), root)
        pending.extend(reversed(folders))
        is_empty = is_empty and not found
        yield from found
    if is_empty:
        yield ArticleSkipped(
            str(folder),
            None,
            Message("the folder holds no file to read"),
            Message("it may hold {suffixes}", suffixes=" ".join(suffixes())),
        )


def _entries(folder: Path, root: Path) -> tuple[list[Path | ArticleSkipped], list[Path]]:
    """Return what one folder holds to read or to say, and the folders to go on with."""
    try:
        with os.scandir(folder) as scan:
            entries = sorted((entry for entry in scan if not entry.name.startswith(".")), key=lambda entry: entry.name)
    except OSError as error:
        return [unreachable(folder, error)], []
    found: list[Path | ArticleSkipped] = []
    folders: list[Path] = []
    for entry in entries:
        path = folder / entry.name
        if entry.is_symlink():
            if not Path(os.path.realpath(path)).is_relative_to(root):
                hint = Message("add the place it points to by its own name")
                found.append(ArticleSkipped(str(path), None, Message("this link leads out of the folder"), hint))
        elif entry.is_dir() and entry.name.lower() not in _ASIDE:
            folders.append(path)
        elif entry.is_file() and _may_be_article(entry.name):
            found.append(path)
    return found, folders


def _may_be_article(name: str) -> bool:
    lower = name.lower()
    return lower.endswith(suffixes()) and not lower.startswith(_COMPANIONS)


def unreachable(path: Path, error: OSError) -> ArticleSkipped:
    """Return the outcome for a path that the system refuses."""
    if isinstance(error, FileNotFoundError):
        return ArticleSkipped(str(path), None, because(error), Message("check the spelling"))
    if isinstance(error, PermissionError):
        return ArticleSkipped(
            str(path), None, Message("you may not read it"), Message("ask its owner, or change its permissions")
        )
    return ArticleSkipped(str(path), None, Message("it cannot be read ({error})", error=because(error)))
