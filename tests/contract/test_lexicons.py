"""The lists: every file has its record, both languages have the same files and keys, and no word stands twice."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import msgspec
import pytest

import encuadre
from encuadre import data
from encuadre.data.lexicon import Lexicon, SharedLexicon
from encuadre.model import LANGUAGES

for module in iter_modules(data.__path__):
    import_module(f"encuadre.data.{module.name}")

RECORDS = sorted(Lexicon.__subclasses__(), key=lambda record: record.FILE)
SHARED = sorted(SharedLexicon.__subclasses__(), key=lambda record: record.FILE)

KEYED_BY_WORDS = {
    "and_part", "articles", "before_figure", "carried", "currency_slips", "fractions", "irregular_forms", "magnitudes",
    "money_signs", "months", "name_words", "not_relative_after", "not_relative_before", "of_doer", "of_patient",
    "ordinals", "pairs", "prevalence", "relative", "relative_years", "same_role", "single_pairs", "singulars",
    "small_numbers", "spellings", "terms", "units", "vague", "weekdays",
}  # fmt: skip
"""Tables whose keys are words or counts of the language; every other table has the same keys in both."""


def bundled(folder: str = "") -> Iterator[tuple[str, str]]:
    """Yield name and text of every list in a folder."""
    for path in (files("encuadre.data") / folder).iterdir():
        if path.name.endswith(".toml"):
            yield path.name, path.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_of_a_language_has_its_record_and_every_record_its_file(language: str) -> None:
    assert sorted(name for name, _ in bundled(language)) == [record.FILE for record in RECORDS]


def test_every_shared_file_has_its_record_and_says_where_it_comes_from() -> None:
    inside = (f"{folder}/{name}" for folder in ("gazetteer", "names") for name, _ in bundled(folder))
    found = [*(name for name, _ in bundled()), *inside]

    assert sorted(found) == [record.FILE for record in SHARED]
    assert all(record.shared().provenance.strip() for record in SHARED)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.FILE)
def test_a_list_can_be_read_in_both_languages_and_says_where_it_comes_from(record: type[Lexicon]) -> None:
    for language in LANGUAGES:
        assert record.of(language).provenance.strip()


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.FILE)
def test_tables_have_the_same_keys_in_both_languages(record: type[Lexicon]) -> None:
    english, spanish = (msgspec.to_builtins(record.of(language), str_keys=True) for language in LANGUAGES)

    assert keys(english) == keys(spanish)


@pytest.mark.parametrize("folder", ["", "gazetteer", "names", *LANGUAGES])
def test_no_word_stands_twice_in_one_place(folder: str) -> None:
    for name, text in bundled(folder):
        assert list(repeated(tomllib.loads(text), name)) == []


def test_no_list_is_found_by_the_name_of_a_module() -> None:
    sources = {path: path.read_text("utf-8") for path in Path(encuadre.__file__).parent.rglob("*.py")}

    assert [
        path.name for path, text in sources.items() if re.search(r"import_module\(f?[\"']encuadre\.data", text)
    ] == []


def test_lists_are_read_out_of_a_packed_installation(tmp_path: Path) -> None:
    """A wheel may stay packed: lists are resources of the package, not files beside it."""
    packed = tmp_path / "encuadre.zip"
    root = Path(encuadre.__file__).parent
    with zipfile.ZipFile(packed, "w") as archive:
        for path in [*root.glob("*.py"), *root.glob("model/**/*.py"), *root.glob("data/**/*.*")]:
            archive.write(path, path.relative_to(root.parent))
    code = "from encuadre.data.synonyms import Synonyms; print(len(Synonyms.of('es').groups))"

    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONPATH": str(packed)}, timeout=60
    )

    assert run.stderr == ""
    assert int(run.stdout) > 100


def keys(table: Mapping[str, Any], path: str = "") -> set[str]:
    """Return the dotted keys of nested tables, but below those that are keyed by words."""
    found: set[str] = set()
    for key, value in table.items():
        found.add(f"{path}{key}")
        if isinstance(value, Mapping) and key not in KEYED_BY_WORDS:
            found |= keys(value, f"{path}{key}.")
    return found


def repeated(value: object, path: str = "") -> Iterator[str]:
    """Yield the words that an array holds twice, with the key of the array."""
    if isinstance(value, dict):
        for key, entry in value.items():
            yield from repeated(entry, f"{path}.{key}")
    elif isinstance(value, list):
        words = [entry for entry in value if isinstance(entry, str)]
        yield from (f"{path}: {word}" for word in sorted({word for word in words if words.count(word) > 1}))
        for entry in value:
            yield from repeated(entry, path)
