"""Argos Translate's own index of packages: the one place in this room that may use the network."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any

from encuadre.errors import EncuadreError, Message, ModelMissingError
from encuadre.model import Language
from encuadre.translate.models.archive import install_file
from encuadre.translate.models.installed import InstalledPackage, default_models_path


def install_from_index(source: Language, target: Language, *, models_path: Path | None = None) -> InstalledPackage:
    """Download the newest package from `source` to `target` by Argos' own index, and install it safely.

    Args:
        source: The language it translates from.
        target: The language it translates into.
        models_path: Where packages are kept; `None`: the default folder.

    Raises:
        ModelMissingError: there is no network, or the index has no such package; the hint says how to do it by hand.
        InputError: what came is no sound package.
    """
    hint = Message(
        "on a machine with network get {name} from https://www.argosopentech.com/argospm/index/, "
        "bring the file here and run `encuadre models install FILE.argosmodel`",
        name=f"translate-{source}_{target}",
    )
    try:
        downloaded = _download(source, target, models_path or default_models_path())
    except EncuadreError:
        raise
    except Exception as error:  # Argos raises bare Exception, and its index is foreign data
        raise ModelMissingError(
            "Argos' package index did not answer: {error}", error=str(error)[:300], hint=hint
        ) from error
    if downloaded is None:
        raise ModelMissingError(
            "no Argos package from {source} to {target} could be found", source=source, target=target, hint=hint
        )
    try:
        return install_file(downloaded, models_path=models_path)
    finally:
        downloaded.unlink(missing_ok=True)  # Argos would take it for whole the next time, even if it is not


def _download(source: Language, target: Language, models_path: Path) -> Path | None:
    logging.getLogger("argostranslate").addHandler(logging.NullHandler())  # failures are told by our error
    package, settings = _argos(models_path)
    package.update_package_index()
    # Without an index get_available_packages() asks for it again without end.
    if not Path(settings.local_package_index).is_file():
        return None
    fitting = [one for one in package.get_available_packages() if (one.from_code, one.to_code) == (source, target)]
    if not fitting:
        return None
    newest = max(fitting, key=lambda one: tuple(int(part) for part in one.package_version.split(".") if part.isdigit()))
    stale = Path(settings.downloads_dir) / f"{package.argospm_package_name(newest)}.argosmodel"
    stale.unlink(missing_ok=True)
    return Path(newest.download())


def _argos(models_path: Path) -> tuple[Any, Any]:
    """Import Argos' index code; its settings create the folder named in the environment while they are imported."""
    named = os.environ.get("ARGOS_PACKAGES_DIR")
    os.environ["ARGOS_PACKAGES_DIR"] = named or str(models_path)
    try:
        from argostranslate import package, settings
    finally:
        if named is None:
            del os.environ["ARGOS_PACKAGES_DIR"]
    return package, settings
