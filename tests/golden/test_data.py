"""A data set, byte for byte: the dictionary and one table; `pytest tests/golden --rewrite-goldens` writes them anew."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from encuadre.export.data import data_files
from golden.documents import document

FILES = data_files((document("edges"),))


@pytest.mark.parametrize("name", ["README.md", "links.csv", "links.jsonl"])
def test_a_file_of_a_data_set_is_the_same_bytes(name: str, golden: Callable[[str, str], None]) -> None:
    golden(f"data-{name}", FILES[name].decode())
