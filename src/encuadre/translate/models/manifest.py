"""What was installed, byte for byte, so that it can be checked later."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

MANIFEST = "encuadre-manifest.json"
"""Beside the files of an installed package; Argos' own tools ignore it."""

_CHUNK = 1 << 20


class Manifest(msgspec.Struct, frozen=True):
    """The SHA-256 of an archive and of every file that came out of it."""

    archive: str
    """Its file name."""

    archive_sha256: str
    files: dict[str, str]
    """SHA-256 by path inside the package, with `/`."""


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, read piece by piece: models have hundreds of megabytes."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest of the package in `folder`."""
    (folder / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1))


def read_manifest(folder: Path) -> Manifest | None:
    """Return the manifest of the package in `folder`; `None` if it has none that can be read."""
    try:
        return msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
    except (OSError, msgspec.MsgspecError):
        return None
