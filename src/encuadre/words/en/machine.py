"""What is installed on this machine, in English."""

from __future__ import annotations

from encuadre.words.shapes.machine import MachineWords

MACHINE = MachineWords(
    workspace="workspace  {path}: {articles}, {events}",
    missing="missing: {install}",
    no_engine="none",
    standings={"passed": "passed", "failed": "failed", "untested": "untested", "missing": "missing"},
    as_installed="as installed",
    no_packages="no Argos packages are installed",
    installed="installed {name} {version} in {path}",
    installed_next="`encuadre models list` runs its self-test and says whether it is used",
)
