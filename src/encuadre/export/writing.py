"""Files as they are left behind: whole or not at all, and never in the place of another unless that was asked for."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from encuadre.errors import ExportError, because


def write_file(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write a file that nobody ever sees half done.

    It is written beside its place and put there at once; of a run that is killed at most a hidden file stays.

    Args:
        path: Where it goes.
        data: All of it.
        force: Replace what is there.

    Raises:
        ExportError: something is there already, or the system refuses.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        try:
            with open(beside, "xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if force:
                os.replace(beside, path)
            else:
                _put(beside, path)
        finally:
            with suppress(FileNotFoundError):
                beside.unlink()
    except FileExistsError as error:
        raise ExportError(
            "{path} is there already", path=path, hint="add --force to replace it, or name another file"
        ) from error
    except OSError as error:
        raise ExportError(
            "{path} cannot be written: {reason}", path=path, reason=because(error), hint="name another file with -o"
        ) from error


def write_folder(folder: Path, files: Mapping[str, bytes], *, force: bool = False) -> None:
    """Write files into a folder, which is made if it is not there: then all of them are in it at once, or none.

    Args:
        folder: Where they go.
        files: By name.
        force: Replace those that are there.

    Raises:
        ExportError: one of them is there already, and none was written; or the system refuses.
    """
    if not folder.exists():
        _write_new(folder, files)
        return
    for name in files:
        if not force and (folder / name).exists():
            raise ExportError(
                "{path} is there already",
                path=folder / name,
                hint="add --force to replace it, or name another file",
            )
    for name, data in files.items():
        write_file(folder / name, data, force=force)


def _write_new(folder: Path, files: Mapping[str, bytes]) -> None:
    beside = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
    try:
        try:
            beside.mkdir(parents=True)
            for name, data in files.items():
                write_file(beside / name, data)
            beside.rename(folder)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
    except OSError as error:
        raise ExportError(
            "{path} cannot be written: {reason}", path=folder, reason=because(error), hint="name another file with -o"
        ) from error


def _put(beside: Path, path: Path) -> None:
    """Give a file its name, unless that is taken: by a link, which nobody can come before, or where there are none."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise FileExistsError(path) from None
        os.replace(beside, path)
