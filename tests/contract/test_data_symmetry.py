"""The lists of both languages define the same names: what English has, Spanish has too."""

from __future__ import annotations

import importlib
from importlib import resources

import pytest

NAMES = sorted(
    path.name.removesuffix(".py")
    for path in resources.files("encuadre.data.en").iterdir()
    if path.name.endswith(".py") and not path.name.startswith("_")
)


def test_both_languages_have_the_same_files() -> None:
    listed = [
        sorted(path.name for path in resources.files(f"encuadre.data.{language}").iterdir() if "." in path.name)
        for language in ("en", "es")
    ]
    assert listed[0] == listed[1]


@pytest.mark.parametrize("name", NAMES)
def test_a_list_defines_the_same_names_in_both_languages(name: str) -> None:
    english, spanish = (importlib.import_module(f"encuadre.data.{language}.{name}") for language in ("en", "es"))
    assert _constants(english) == _constants(spanish)


def _constants(module: object) -> set[str]:
    return {name for name in vars(module) if name.isupper() and not name.startswith("_")}
