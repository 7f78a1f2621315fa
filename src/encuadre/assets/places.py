"""Where assets are kept: with the Python environment for all its users, or with one user."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from encuadre.config import data_path

if TYPE_CHECKING:
    from encuadre.assets.asset import Asset


def shared_home() -> Path:
    """Return the folder inside the Python environment, which goes away with it."""
    return Path(sys.prefix) / "share" / "encuadre"


def own_home() -> Path:
    """Return the folder in the user's data folder, which outlives a new Python environment."""
    return data_path() / "assets"


def find(asset: Asset) -> Path | None:
    """Return the folder of an asset, `None` if it was not brought; a folder appears whole or not at all."""
    return next((home / asset.folder for home in (own_home(), shared_home()) if (home / asset.folder).is_dir()), None)
