"""The how-tos for words and outlets are true: what they say is done to copies of the lists, and found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import reduce
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from encuadre.data.cues import CueColours
from encuadre.data.lexicon import Lexicon, read_lexicon
from encuadre.data.loaded_words import LoadedWords
from encuadre.data.outlets import Outlets, registered
from encuadre.data.reporting import ReportingWords
from encuadre.model import Country

ROOT = Path(__file__).parents[2]
WORD, OUTLET = ((ROOT / "docs" / name).read_text("utf-8") for name in ("adding-a-word.md", "adding-an-outlet.md"))
RECORDS: dict[str, type[Lexicon]] = {record.FILE: record for record in (ReportingWords, CueColours, LoadedWords)}


def blocks(text: str, kind: str) -> list[str]:
    """Return the code blocks of a kind, as they stand without their indentation."""
    found = re.findall(rf"^ *```{kind}\n(.*?)^ *```", text, re.MULTILINE | re.DOTALL)
    return [re.sub(r"^   ", "", block, flags=re.MULTILINE) for block in found]


def original(name: str) -> str:
    return (files("encuadre.data") / name).read_text("utf-8")


def step(held: Any, name: str) -> Any:
    """Go one name down: into a record by its field, into a table by its key."""
    return held[name] if isinstance(held, Mapping) else getattr(held, name)


def put_into(text: str, key: str, word: str) -> str:
    """Write `word` into the array under a dotted key, as an editor would."""
    *tables, name = key.split(".")
    start = text.index(f"[{'.'.join(tables)}]") if tables else 0
    place = re.compile(rf"^{name} = \[", re.MULTILINE).search(text, start)
    assert place, key
    return f"{text[: place.end()]}{word}, {text[place.end() :]}"


@pytest.mark.parametrize("line", blocks(WORD, "text")[0].splitlines())
def test_a_word_put_into_its_list_is_found(line: str, tmp_path: Path) -> None:
    name, key, word = line.split()
    path = tmp_path / "list.toml"
    path.write_text(put_into(original(name), key, word), "utf-8")

    record: Any = read_lexicon(RECORDS[name.split("/")[1]], path)

    assert word.strip('"') in reduce(step, key.split("."), record)


@pytest.mark.parametrize("block", blocks(WORD, "toml"))
def test_a_group_put_at_the_end_of_its_list_is_found_with_its_reason(block: str, tmp_path: Path) -> None:
    name = block.splitlines()[0].lstrip("# ")
    path = tmp_path / "list.toml"
    path.write_text(f"{original(name)}\n{block}", "utf-8")

    group = read_lexicon(LoadedWords, path).groups["ghost gun"]

    assert group.forms
    assert group.reason


def test_an_outlet_put_into_its_country_is_found_by_every_name(tmp_path: Path) -> None:
    (block,) = blocks(OUTLET, "toml")
    country, row = block.splitlines()
    path = tmp_path / "outlets.toml"
    path.write_text(original("outlets.toml").replace("\nmx = [\n", f"\nmx = [\n{row}\n"), "utf-8")

    register = registered(read_lexicon(Outlets, path))

    assert country == "# mx"
    for found in (register.by_name["el faro"], register.by_domain["elfarodebrindle.example"]):
        assert (found.id, found.country, found.languages) == ("el-faro-de-brindle", Country.MX, ("es",))


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`([\w/*]+\.(?:toml|py))`", WORD + OUTLET))))
def test_every_file_they_name_is_there(name: str) -> None:
    source = ROOT / "src" / "encuadre"
    places = (ROOT, source, source / "data", source / "data" / "en")

    assert any(list(place.glob(name)) for place in places)


@pytest.mark.parametrize("constant", re.findall(r"`([A-Z_]+)` in `([\w/]+\.py)`", WORD))
def test_every_version_they_name_is_there(constant: tuple[str, str]) -> None:
    name, path = constant

    assert f"\n{name} = " in (ROOT / "src" / "encuadre" / path).read_text("utf-8")
