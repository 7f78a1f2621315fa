"""Argos packages on this machine: installed safely, checked, listed, removed."""

from encuadre.translate.models.archive import install_file
from encuadre.translate.models.index import install_from_index
from encuadre.translate.models.installed import (
    Check,
    InstalledPackage,
    default_models_path,
    list_installed,
    remove,
    verify,
)

__all__ = [
    "Check",
    "InstalledPackage",
    "default_models_path",
    "install_file",
    "install_from_index",
    "list_installed",
    "remove",
    "verify",
]
