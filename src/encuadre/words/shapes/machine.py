"""Words of what is installed on this machine: `doctor` and `models`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MachineWords:
    """What is installed on this machine. `{name}` is filled in where it is shown."""

    workspace: str
    """`{path}` and what it holds: `{articles}` and `{events}`, both counted."""

    missing: str
    """`{install}`: the command that brings it."""

    no_engine: str
    standings: Mapping[str, str]
    """Where an engine stands, by the value of its `Standing`."""

    as_installed: str
    no_packages: str
    installed: str
    """`{name}`, `{version}` and `{path}` of a package."""

    installed_next: str
