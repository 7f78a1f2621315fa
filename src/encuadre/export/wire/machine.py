"""What of this machine encuadre uses: engines, packages, models."""

from __future__ import annotations

from encuadre.export.wire.base import Wire
from encuadre.model import Language


class Candidate(Wire, frozen=True):
    """One engine as a candidate for one direction."""

    engine: str
    version: str
    standing: str
    reason: str
    install: str


class Direction(Wire, frozen=True):
    """What one direction of translation would use; `engine` is `null` where none can."""

    source: Language
    target: Language
    engine: str | None
    version: str
    why: str
    candidates: tuple[Candidate, ...]


class Directions(Wire, frozen=True):
    """`models list`."""

    directions: tuple[Direction, ...]


class Package(Wire, frozen=True):
    """An Argos package, and what of it is not as it was installed."""

    package: str
    version: str
    problems: tuple[str, ...]


class Packages(Wire, frozen=True):
    """`models verify`."""

    packages: tuple[Package, ...]


class Part(Wire, frozen=True):
    """A model encuadre reads texts with, as found, and the command that brings it."""

    part: str
    found: str | None
    install: str


class Kept(Wire, frozen=True):
    """The workspace file and what is in it."""

    path: str
    articles: int
    events: int


class Diagnosis(Wire, frozen=True):
    """`doctor`."""

    workspace: Kept
    parts: tuple[Part, ...]
    directions: tuple[Direction, ...]


class Asset(Wire, frozen=True):
    """A model that `setup` brings: its folder, or the package in its place; `null` where it is missing."""

    asset: str
    version: str
    place: str | None
    problems: tuple[str, ...]


class SetUp(Wire, frozen=True):
    """`setup`."""

    assets: tuple[Asset, ...]
    missing_debian_packages: tuple[str, ...]


class Setting(Wire, frozen=True, kw_only=True):
    """A setting as it holds, and where it comes from; `value` is `null` where there is none."""

    setting: str
    value: str | None
    origin: str


class SettingsFile(Wire, frozen=True, kw_only=True):
    """`config show`: the file, which need not be there, and all settings as they hold."""

    path: str
    is_there: bool
    settings: tuple[Setting, ...]
