"""Every measure is worded and documented, and the how-to is true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from textwrap import dedent

import pytest

from contract.test_plugins import Install, code_in, install, points_in
from encuadre.frame.measures import measure, measures
from encuadre.frame.measures._measure import Measure
from encuadre.model import LANGUAGES
from encuadre.pipeline.kept import brought_measures
from encuadre.words import words_in
from encuadre.words.shapes.measures import MeasuresWords
from strategies import an_article, annotated

__all__ = ["install"]

ROOT = Path(__file__).parents[2]
HOW_TO = (ROOT / "docs" / "adding-a-measure.md").read_text("utf-8")
STEPS = re.findall(r"^\d\. `([^`]+)`(.*?)(?=^\d\. |^A section)", HOW_TO, re.MULTILINE | re.DOTALL)
"""The file of each step, with what is said about it."""


@pytest.fixture(autouse=True)
def anew() -> Iterator[None]:
    """Look for measures again, before a test and after it."""
    measures.cache_clear()
    yield
    measures.cache_clear()


def test_every_measure_has_words_and_nothing_else_has() -> None:
    assert [one.name for one in fields(MeasuresWords)] == [one.id for one in measures()]


@pytest.mark.parametrize("one", measures(), ids=lambda one: one.id)
def test_every_row_of_a_measure_has_a_field_of_its_key(one: Measure) -> None:
    keys = [row.key for row in one.count([annotated(an_article())])]

    for language in LANGUAGES:
        words = getattr(words_in(language).measures, one.id)
        assert [field.name for field in fields(words)] == ["title", *keys]


@pytest.mark.parametrize("one", measures(), ids=lambda one: one.id)
def test_every_measure_is_in_the_methods(one: Measure) -> None:
    assert f"`{one.id}`" in (ROOT / "docs" / "methods.md").read_text("utf-8")


def test_a_measure_takes_seven_files_and_all_of_them_are_there() -> None:
    assert len(STEPS) == 7
    assert [path for path, _ in STEPS if not (ROOT / path).is_file()] == []


@pytest.mark.parametrize(("path", "told"), STEPS, ids=[path for path, _ in STEPS])
def test_what_a_step_shows_stands_in_its_file(path: str, told: str) -> None:
    written = _unindented((ROOT / path).read_text("utf-8"))

    for code in re.findall(r"```python\n(.*?)```", told, re.DOTALL):
        assert _unindented(dedent(code)).strip() in written


def _unindented(code: str) -> str:
    """Return code without what its place in a file adds to it."""
    return "\n".join(line.strip() for line in code.splitlines())


def test_a_measure_made_as_told_counts_beside_ours(install: Install) -> None:
    install("press_measures", _from_a_package(code_in("adding-a-measure.md")), points_in("adding-a-measure.md"))
    assert brought_measures() == (("exclamations", "press_measures:exclamations", "1"),)
    loud = annotated(an_article("Bridge opens", "It holds!"))

    (found,) = (one for one in measure([loud]) if one.id == "exclamations")

    assert [(row.key, row.rate.count, row.rate.total) for row in found.rows] == [("sentences", 1, 2)]


def test_a_measure_that_breaks_leaves_the_others(install: Install, caplog: pytest.LogCaptureFixture) -> None:
    install("broken_measure", "raise RuntimeError('no licence')\n", "[encuadre.measures]\nx = broken_measure:count\n")

    assert [one.id for one in measure([annotated(an_article())]) if one.rows] == [
        one.id for one in measures() if one.id != "x"
    ]
    assert "the measure of broken_measure failed: RuntimeError: no licence" in caplog.text


def _from_a_package(code: str) -> str:
    """Return the last program of the how-to: those before it are parts of files of ours."""
    return code[code.index("from encuadre.model import Evidence") :]
