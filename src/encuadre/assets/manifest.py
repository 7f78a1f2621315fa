"""What was installed, byte for byte, so that it can be checked later."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from encuadre.errors import Message

MANIFEST = "encuadre-manifest.json"
"""Beside the files it records; Argos' own tools ignore it."""


class Manifest(msgspec.Struct, frozen=True):
    """The SHA-256 of an archive and of every file that came out of it."""

    archive: str
    """Its name; of several, their names with spaces between."""

    archive_sha256: str
    """Its SHA-256; of several, one for each name."""

    files: dict[str, str]
    """SHA-256 by path inside the package, with `/`."""


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file below `folder`, by its path there, for a manifest."""
    return {
        file.relative_to(folder).as_posix(): sha256_of(file) for file in sorted(folder.rglob("*")) if file.is_file()
    }


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest of `folder`."""
    (folder / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1))


def read_manifest(folder: Path) -> Manifest | None:
    """Return the manifest of `folder`; `None` if it has none that can be read."""
    try:
        return msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
    except (OSError, msgspec.MsgspecError):
        return None


def problems(folder: Path) -> tuple[str, ...]:
    """Say what is no longer as it was recorded in `folder`; nothing if every byte is."""
    return tuple(_problems(folder))


def _problems(folder: Path) -> Iterator[str]:
    manifest = read_manifest(folder)
    if manifest is None:
        yield Message("no record of what was installed: remove it and install it again")
        return
    present = {
        file.relative_to(folder).as_posix(): file
        for file in sorted(folder.rglob("*"))
        if file.is_file() or file.is_symlink()
    }
    present.pop(MANIFEST, None)
    for name, digest in manifest.files.items():
        file = present.pop(name, None)
        if file is None:
            yield Message("{name} is missing", name=name)
        elif file.is_symlink() or sha256_of(file) != digest:
            yield Message("{name} has changed", name=name)
    yield from (Message("{name} was added", name=name) for name in present)
