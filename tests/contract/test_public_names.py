"""The front door offers what it promises, and no name of it is hidden by a package of the same name."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import encuadre
from encuadre import api

ROOT = Path(__file__).parents[2]
PACKAGES = {path.stem for path in (ROOT / "src" / "encuadre").iterdir()}
DOCUMENT = (ROOT / "docs" / "api.md").read_text("utf-8")


def test_the_front_door_offers_the_names_of_api() -> None:
    assert [name for name in encuadre.__all__ if name != "__version__"] == api.__all__


@pytest.mark.parametrize("name", api.__all__)
def test_a_public_name_is_the_one_of_api_and_is_documented(name: str) -> None:
    assert getattr(encuadre, name) is getattr(api, name)
    assert f"`{name}" in DOCUMENT


def test_no_public_name_is_a_package() -> None:
    assert set(encuadre.__all__) & PACKAGES == set()


def test_another_name_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="no attribute 'annotate_everything'"):
        encuadre.annotate_everything  # type: ignore[attr-defined]  # noqa: B018


def test_the_version_stands_in_one_place_and_is_the_latest_release() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    releases = re.findall(
        r"^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d\d-\d\d$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M
    )

    assert project["project"]["dynamic"] == ["version"]
    assert encuadre.__version__ in (ROOT / project["tool"]["hatch"]["version"]["path"]).read_text("utf-8")
    assert releases[0] == encuadre.__version__
