"""An `.argosmodel` file, which is a zip anybody may have made, onto the disk without harm."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import time
import zipfile
from pathlib import Path, PurePosixPath

from encuadre.assets.manifest import MANIFEST, Manifest, digests, read_manifest, sha256_of, write_manifest
from encuadre.errors import InputError, Message, because
from encuadre.translate.models.installed import TOKENIZERS, InstalledPackage, default_models_path, list_installed
from encuadre.translate.models.metadata import MOST_BYTES, Metadata, parse_metadata
from encuadre.translate.ports import DIRECTIONS

MOST_FILES = 1_000
"""Published packages have about 20 files."""

MOST_UNPACKED = 2 << 30
"""Bytes of all files; published packages between English and Spanish have 100 to 300 MB."""

MOST_RATIO = 100
"""Unpacked over packed size of the whole: weights hardly shrink (1.1 to 2), a zip bomb reaches 1,000."""

_TEMPORARY = ".installing-"
_STALE_SECONDS = 86_400
_CHUNK = 1 << 20


class _BadPackage(ValueError):
    """Why an archive is not installed."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


def install_file(path: Path, *, models_path: Path | None = None) -> InstalledPackage:
    """Install an Argos package file; installing the same file again changes nothing.

    The files are unpacked beside their place and moved there in one step, so a killed process leaves no half package.

    Args:
        path: The `.argosmodel` file.
        models_path: Where packages are kept; by default the platform's data folder.

    Returns:
        The package as `list_installed` shows it.

    Raises:
        InputError: the file is no package between English and Spanish, would write outside its folder, is beyond the
            limits of this module, or another package is installed under its name.
    """
    target = models_path or default_models_path()
    try:
        archive_sha256 = sha256_of(path)
        target.mkdir(parents=True, exist_ok=True)
        _sweep(target)
        with tempfile.TemporaryDirectory(prefix=_TEMPORARY, dir=target) as temporary:
            unpacked = Path(temporary) / "package"
            metadata = _unpack(path, unpacked)
            write_manifest(unpacked, Manifest(path.name, archive_sha256, digests(unpacked)))
            place = target / metadata.package_name
            _move(unpacked, place, archive_sha256)
    except (_BadPackage, zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        hint = Message("get the package again, or another version of it")
        raise InputError("not installed: {why}", path=path, why=_why(error), hint=hint) from error
    return next(package for package in list_installed(models_path=target) if package.path == place)


def _why(error: Exception) -> Message:
    if isinstance(error, _BadPackage):
        return error.message
    return because(error) if isinstance(error, OSError) else Message(str(error))


def _unpack(path: Path, folder: Path) -> Metadata:
    with zipfile.ZipFile(path) as archive:
        members = _members(archive)
        metadata = _metadata(archive, members)
        budget = MOST_UNPACKED
        for name, member in members.items():
            file = folder.joinpath(*PurePosixPath(name).parts)
            file.parent.mkdir(parents=True, exist_ok=True)
            budget -= _extract(archive, member, file, budget)
    return metadata


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Return the files by their path below the archive's one folder, after every check that needs no unpacking."""
    infos = archive.infolist()
    if len(infos) > MOST_FILES:
        raise _BadPackage(Message("{count:,} files are more than {most:,}", count=len(infos), most=MOST_FILES))
    size = sum(info.file_size for info in infos)
    if size > MOST_UNPACKED or size > MOST_RATIO * max(sum(info.compress_size for info in infos), 1_000):
        raise _BadPackage(Message("{size:,} bytes unpacked are too many for a file of this size", size=size))
    members: dict[str, zipfile.ZipInfo] = {}
    tops, seen = set(), set()
    for info in infos:
        parts = _safe_parts(info)
        tops.add(parts[0])
        if info.is_dir():
            continue
        name = "/".join(parts[1:])
        if not name or name.casefold() in seen or name.casefold() == MANIFEST:
            raise _BadPackage(Message("{name!r} stands twice, or where no file may stand", name=info.filename))
        seen.add(name.casefold())
        members[name] = info
    if len(tops) != 1:
        raise _BadPackage(Message("a package has one folder at its top"))
    return members


def _safe_parts(info: zipfile.ZipInfo) -> tuple[str, ...]:
    name = info.filename
    parts = PurePosixPath(name).parts
    if not parts or not name.isprintable() or any(char in name for char in '\\:*?"<>|'):
        raise _BadPackage(Message("{name!r} is no file name", name=name))
    if name.startswith("/") or any(part in ("..", ".", "/") or len(part) > 200 for part in parts):
        raise _BadPackage(Message("{name!r} would be written outside the package", name=name))
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise _BadPackage(Message("{name!r} is a link or a device", name=name))
    if info.flag_bits & 0x1:
        raise _BadPackage(Message("{name!r} is encrypted", name=name))
    return parts


def _metadata(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> Metadata:
    for needed in ("metadata.json", "model/model.bin"):
        if needed not in members:
            raise _BadPackage(Message("there is no {name}", name=needed))
    if not any(name in members for name in TOKENIZERS):
        raise _BadPackage(Message("there is none of {names}", names=", ".join(TOKENIZERS)))
    with archive.open(members["metadata.json"]) as file:
        raw = file.read(MOST_BYTES + 1)
    try:
        metadata = parse_metadata(raw)
    except ValueError as error:
        raise _BadPackage(error.args[0]) from error
    if metadata.type != "translate" or (metadata.from_code, metadata.to_code) not in DIRECTIONS:
        what = f"{metadata.type} {metadata.from_code}-{metadata.to_code}"
        raise _BadPackage(Message("it is for {what}; encuadre needs translate en-es or es-en", what=what))
    return metadata


def _extract(archive: zipfile.ZipFile, member: zipfile.ZipInfo, file: Path, budget: int) -> int:
    """Write one file and return its size; what the archive says of the size is not believed."""
    written = 0
    with archive.open(member) as packed, file.open("xb") as unpacked:
        while chunk := packed.read(_CHUNK):
            written += len(chunk)
            if written > min(budget, member.file_size):
                raise _BadPackage(Message("{name!r} is larger than it says", name=member.filename))
            unpacked.write(chunk)
        unpacked.flush()
        os.fsync(unpacked.fileno())
    return written


def _move(unpacked: Path, place: Path, archive_sha256: str) -> None:
    if place.exists():
        manifest = read_manifest(place)
        if manifest is not None and manifest.archive_sha256 == archive_sha256:
            return
        raise _BadPackage(
            Message("another package is installed as {name}: first `encuadre models remove {name}`", name=place.name)
        )
    unpacked.rename(place)


def _sweep(target: Path) -> None:
    """Delete what killed installations left behind a day and more ago."""
    for folder in target.glob(f"{_TEMPORARY}*"):
        if time.time() - folder.stat().st_mtime > _STALE_SECONDS:
            shutil.rmtree(folder, ignore_errors=True)
