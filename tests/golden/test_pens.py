"""Documents of the frozen comparisons in the formats that are pictures or pages, byte for byte."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from encuadre.export.pens import pen_for
from encuadre.model import QUOTE_LIMIT, Extent, Language
from golden.documents import document


@pytest.mark.parametrize(
    ("name", "comparison", "extent", "language"),
    [
        ("export.en.html", "amendment", Extent.WHOLE, "en"),
        ("export-edges.es.html", "edges", Extent.WHOLE, "es"),
        ("export-memo.es.html", "amendment", Extent.MEMO, "es"),
        ("export.en.svg", "amendment", Extent.WHOLE, "en"),
        ("export-edges.es.svg", "edges", Extent.WHOLE, "es"),
    ],
)
def test_a_document_is_the_same_bytes(
    name: str, comparison: str, extent: Extent, language: Language, golden: Callable[[str, str], None]
) -> None:
    write = pen_for(name.rsplit(".", 1)[1]).write

    golden(name, write(document(comparison, extent, language, quote_limit=QUOTE_LIMIT)).decode())
