"""The documents for developers are true: rooms, contracts, targets, folders and links are those there are."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
CONTRACTS = PROJECT["tool"]["importlinter"]["contracts"]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def layers() -> list[str]:
    """Return the rooms of the layer contract, from top to bottom."""
    (contract,) = (one for one in CONTRACTS if one["type"] == "layers")
    return [room for layer in contract["layers"] for room in re.split(r"\s*\|\s*", layer)]


def test_the_rooms_are_told_in_the_order_of_the_contract() -> None:
    section = ARCHITECTURE.split("## The rooms")[1].split("\n## ")[0]

    assert re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE) == layers()


@pytest.mark.parametrize("room", layers())
def test_a_room_says_in_its_first_line_what_it_is_for(room: str) -> None:
    package = ROOT / "src" / "encuadre" / room / "__init__.py"
    module = package.with_name("__init__.py") if package.exists() else ROOT / "src" / "encuadre" / f"{room}.py"

    assert module.read_text("utf-8").startswith('"""')


def test_every_contract_is_told_with_its_reason() -> None:
    section = ARCHITECTURE.split("## The contracts")[1].split("\n## ")[0]
    told = dict(re.findall(r"^\| ([A-Z][^|]+?) \| ([^|]+?) \|$", section, re.MULTILINE))

    assert set(told) == {one["name"] for one in CONTRACTS}
    assert all(told.values())


@pytest.mark.parametrize("target", sorted(set(re.findall(r"`?make ([a-z]+)", CONTRIBUTING + ARCHITECTURE))))
def test_every_target_that_is_named_exists(target: str) -> None:
    assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE)


def test_every_folder_of_tests_is_told() -> None:
    folders = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and any(path.rglob("test_*.py"))}

    assert folders <= set(re.findall(r"`tests/(\w+)`", CONTRIBUTING))


@pytest.mark.parametrize(
    "page", [ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))], ids=lambda it: it.name
)
def test_every_link_of_a_document_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!http)([^)#]+)", page.read_text("utf-8"))

    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_how_to_is_linked_for_developers() -> None:
    for page in (ROOT / "docs").glob("adding-*.md"):
        assert f"({page.name})" in ARCHITECTURE
        assert f"(docs/{page.name})" in CONTRIBUTING
