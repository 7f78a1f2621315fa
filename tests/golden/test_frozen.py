"""The inputs are nouns and nothing else: read and written again, each is the same text."""

from __future__ import annotations

import pytest

from encuadre.model import Comparison, Shares
from encuadre.pipeline import AlignedTexts
from golden.frozen import INPUTS, thawed, written
from golden.shelf import Corrections, Framed, Hits, Shelf, Translated

KINDS: dict[str, type] = {
    "aligned": AlignedTexts,
    "amendment": Comparison,
    "corrections": Corrections,
    "edges": Comparison,
    "framed": Framed,
    "hits": Hits,
    "shares": Shares,
    "shelf": Shelf,
    "too-short": Framed,
    "translated": Translated,
}


@pytest.mark.parametrize("name", sorted(path.stem for path in INPUTS.glob("*.json")))
def test_an_input_is_the_same_text_when_it_is_written_again(name: str) -> None:
    assert written(thawed(KINDS[name], name)) == (INPUTS / f"{name}.json").read_text("utf-8")
