from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from encuadre.export.pens import pen_for
from encuadre.model import Extent
from golden.documents import document

OFFICE = shutil.which("soffice")


def written(name: str = "amendment", extent: Extent = Extent.WHOLE, **options: Any) -> bytes:
    return pen_for("docx").write(document(name, extent, **options))


def opened(data: bytes) -> Any:
    return docx.Document(io.BytesIO(data))


def test_pages_and_sections_are_headings() -> None:
    told = document("amendment")
    headings = [(one.style.name, one.text) for one in opened(written()).paragraphs if "Heading" in one.style.name]

    assert [text for style, text in headings if style == "Heading 1"] == [page.title for page in told.pages]
    assert [text for style, text in headings if style == "Heading 2"]


def test_both_texts_of_a_difference_stand_beside_each_other_under_the_names_of_the_sides() -> None:
    first = opened(written(extent=Extent.MEMO)).tables[0]

    assert [cell.text for cell in first.rows[0].cells] == ["US", "MX"]
    assert all(cell.text for cell in first.rows[1].cells)


def test_the_head_of_a_table_is_one() -> None:
    assert all(table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None for table in opened(written()).tables)


@pytest.mark.parametrize(("language", "locale"), [("en", "en-US"), ("es", "es-MX")])
def test_the_language_is_said(language: Any, locale: str) -> None:
    made = opened(written(language=language))

    assert made.core_properties.language == language
    assert {one.get(qn("w:val")) for one in made.styles.element.iter(qn("w:lang"))} == {locale}


def test_properties_are_of_the_comparison_and_not_of_the_hour() -> None:
    told, said = document("amendment"), opened(written()).core_properties

    assert (said.title, said.comments) == (told.title, "")
    assert told.dated is not None
    assert said.created == said.modified == told.dated.replace(microsecond=0)


def test_no_part_of_the_file_carries_the_time_it_was_written() -> None:
    with zipfile.ZipFile(io.BytesIO(written())) as file:
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_no_picture_of_the_template_is_left() -> None:
    with zipfile.ZipFile(io.BytesIO(written())) as file:
        assert not [name for name in file.namelist() if "thumbnail" in name]


def test_nothing_outside_the_file_is_loaded() -> None:
    made = opened(written())
    parts = [part for part in made.part.package.iter_parts()]
    external = {one.reltype.rsplit("/", 1)[1] for part in parts for one in part.rels.values() if one.is_external}

    assert external == {"hyperlink"}


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", ["amendment", "edges"])
def test_an_office_sets_a_memo_on_one_page(name: str, tmp_path: Path) -> None:
    (tmp_path / "memo.docx").write_bytes(written(name, Extent.MEMO))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "memo.docx")], check=True, capture_output=True, timeout=240)

    from pypdf import PdfReader

    assert len(PdfReader(tmp_path / "memo.pdf").pages) == 1
