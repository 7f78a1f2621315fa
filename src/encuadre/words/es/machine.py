"""What is installed on this machine, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.machine import MachineWords

MACHINE = MachineWords(
    workspace="espacio de trabajo  {path}: {articles}, {events}",
    missing="falta: {install}",
    no_engine="ninguno",
    standings={"passed": "aprobado", "failed": "fallido", "untested": "sin probar", "missing": "falta"},
    as_installed="como se instaló",
    no_packages="no hay paquetes de Argos instalados",
    installed="se instaló {name} {version} en {path}",
    installed_next="`encuadre models list` hace su prueba y dice si se usa",
)
