"""A table can be opened in a spreadsheet without anything in it being run."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.export import to_csv


@pytest.mark.parametrize("cell", ['=HYPERLINK("http://x.example")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_no_cell_begins_as_a_formula(cell: str) -> None:
    [_, [shown, figure]] = list(csv.reader(io.StringIO(to_csv(["a", "b"], [(cell, -0.5)]), newline="")))

    assert shown == f"'{cell}".replace("\r", "\n")
    assert figure == "-0.5", "a figure is no text and stays one"


@given(
    st.lists(st.tuples(st.text(st.characters(exclude_characters="\r\0")), st.integers(), st.floats(0, 1)), max_size=5)
)
def test_every_row_comes_back(rows: list[tuple[str, int, float]]) -> None:
    read = list(csv.reader(io.StringIO(to_csv(["a", "b", "c"], rows), newline="")))

    assert len(read) == len(rows) + 1
    assert [row[0].removeprefix("'") for row in read[1:]] == [row[0].removeprefix("'") for row in rows]
