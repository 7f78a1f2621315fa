"""Documents byte for byte, those in a container part for part; `--rewrite-goldens` writes them anew."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import pytest

from encuadre.export.pens import pen_for
from encuadre.model import Extent
from golden.documents import document


@pytest.mark.parametrize("extent", [Extent.MEMO, Extent.WHOLE])
def test_a_word_file_holds_what_it_held(extent: Extent, golden: Callable[[str, str], None]) -> None:
    with zipfile.ZipFile(io.BytesIO(pen_for("docx").write(document("edges", extent)))) as file:
        body = file.read("word/document.xml").decode()
    golden(f"{extent}.docx.xml", re.sub(r"(?=<w:(?:p|tbl|tr|tc|sectPr)[ >])", "\n", body))
