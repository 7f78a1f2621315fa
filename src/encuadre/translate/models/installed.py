"""Which Argos packages are on this machine: ours, and those Argos Translate itself has installed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from encuadre.assets.manifest import problems
from encuadre.errors import Message, NotFoundError
from encuadre.translate.models.metadata import MOST_BYTES, Metadata, parse_metadata
from encuadre.translate.ports import DIRECTIONS, Direction

TOKENIZERS = ("sentencepiece.model", "bpe.model")
"""Files an Argos package may split words with; one of them is there."""


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """An Argos package in a folder."""

    name: str
    path: Path
    version: str
    direction: Direction | None
    """`None`: it translates other languages than English and Spanish, and is not used."""

    target_prefix: str
    is_ours: bool
    """Installed by encuadre, with a manifest; `False`: found where Argos Translate keeps its own."""


@dataclass(frozen=True, slots=True)
class Check:
    """What verifying one package found."""

    package: InstalledPackage
    problems: tuple[str, ...]
    """Empty if every byte is as it was installed, or nothing was recorded."""

    is_recorded: bool = True
    """`False`: Argos Translate installed it, and there is no record to compare it with."""


def default_models_path() -> Path:
    """Return where encuadre installs packages."""
    return platformdirs.user_data_path("encuadre", appauthor=False) / "argos"


def argos_path() -> Path:
    """Return where Argos Translate installs packages.

    Worked out here as `argostranslate.settings` does, because importing that module creates five folders.
    """
    named = os.environ.get("ARGOS_PACKAGES_DIR")
    if named:
        return Path(named)
    data = os.environ.get("XDG_DATA_HOME")
    return (Path(data) if data else Path.home() / ".local" / "share") / "argos-translate" / "packages"


def list_installed(*, models_path: Path | None = None) -> tuple[InstalledPackage, ...]:
    """Return the packages of `models_path` (default: our own folder), then Argos' own, each the newest first.

    A folder that is no package is passed over: half an installation must not stop the engines that work.
    """
    ours = models_path or default_models_path()
    folders = [(folder, True) for folder in _folders(ours)]
    if argos_path().resolve() != ours.resolve():
        folders += [(folder, False) for folder in _folders(argos_path())]
    found = [package for folder, is_ours in folders if (package := _package(folder, is_ours)) is not None]
    return tuple(sorted(found, key=lambda package: (package.is_ours, _order(package.version)), reverse=True))


def verify(*, models_path: Path | None = None) -> tuple[Check, ...]:
    """Compare every file of every package with what was installed."""
    return tuple(
        Check(package, problems(package.path)) if package.is_ours else Check(package, (), is_recorded=False)
        for package in list_installed(models_path=models_path)
    )


def remove(name: str, *, models_path: Path | None = None) -> InstalledPackage:
    """Delete the package called `name`; only one encuadre installed.

    Raises:
        NotFoundError: there is no such package, or Argos Translate installed it.
    """
    installed = list_installed(models_path=models_path)
    package = next((one for one in installed if one.name == name and one.is_ours), None)
    if package is None:
        names = ", ".join(one.name for one in installed if one.is_ours) or Message("none")
        raise NotFoundError(
            "no package {name!r} installed by encuadre", name=name, names=names, hint="installed: {names}"
        )
    doomed = package.path.with_name(f".removing-{package.path.name}")
    package.path.rename(doomed)  # gone at once for every reader, even if deleting is interrupted
    shutil.rmtree(doomed)
    return package


def _folders(path: Path) -> Iterator[Path]:
    try:
        yield from sorted(one for one in path.iterdir() if one.is_dir() and not one.name.startswith("."))
    except OSError:
        return


def _package(folder: Path, is_ours: bool) -> InstalledPackage | None:
    metadata = _metadata(folder)
    whole = (folder / "model" / "model.bin").is_file() and any((folder / name).is_file() for name in TOKENIZERS)
    if metadata is None or not whole or metadata.type != "translate":
        return None
    codes = (metadata.from_code, metadata.to_code)
    direction = next((known for known in DIRECTIONS if known == codes), None)
    return InstalledPackage(folder.name, folder, metadata.package_version, direction, metadata.target_prefix, is_ours)


def _metadata(folder: Path) -> Metadata | None:
    try:
        with (folder / "metadata.json").open("rb") as file:
            return parse_metadata(file.read(MOST_BYTES + 1))
    except (OSError, ValueError):
        return None


def _order(version: str) -> tuple[tuple[int, str], ...]:
    """Return a key by which `1.10` comes after `1.9`."""
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in version.split("."))
