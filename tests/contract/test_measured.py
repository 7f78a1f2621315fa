"""The figures that documents tell are those of docs/methods.md."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from encuadre.data.measured import Figure, Measured

METHODS = " ".join((Path(__file__).parents[2] / "docs" / "methods.md").read_text("utf-8").split())

FIGURES = {name: one for name, one in msgspec.structs.asdict(Measured.shared()).items() if isinstance(one, Figure)}

WORDS = {6: "six", 7: "seven", 8: "eight", 9: "nine"}


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_of_documents_is_told_in_the_methods(name: str) -> None:
    told = FIGURES[name].told

    assert told in METHODS, f"data/measured.toml [{name}] says what docs/methods.md no longer does: mend both"
    assert str(FIGURES[name].value) in told or WORDS[FIGURES[name].value] in told.lower()
