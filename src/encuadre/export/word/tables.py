"""Tables in which the two sides stand beside each other."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

_LINE = "BFBFBF"
"""Of borders: what is read are the words."""

_SHADE = "F2F2F2"
"""Behind the names of the sides."""


def new_table(made: Any, rows: int, columns: int) -> Any:
    """Put a table at the end; its first row stands above it on every page, and no row is torn apart.

    Args:
        made: A document of python-docx.
        rows: How many, with the first.
        columns: How many.
    """
    table = made.add_table(rows=rows, cols=columns, style="Table Grid")
    table.autofit = False
    head, *_ = every = tuple(table.rows)
    for row in every:
        row._tr.get_or_add_trPr().append(_switch("w:cantSplit"))
    head._tr.get_or_add_trPr().append(_switch("w:tblHeader"))
    for cell in head.cells:
        cell._tc.get_or_add_tcPr().append(_element("w:shd", val="clear", color="auto", fill=_SHADE))
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(_element(f"w:{side}", val="single", sz="4", space="0", color=_LINE))
    table._tbl.tblPr.append(borders)
    return table


def put_gap(made: Any) -> None:
    """Put a low line at the end: two tables without one between them are one."""
    gap = made.add_paragraph()
    gap.paragraph_format.space_after, gap.paragraph_format.line_spacing = Pt(0), Pt(6)


def _switch(name: str) -> Any:
    return _element(name, val="true")


def _element(name: str, **attributes: str) -> Any:
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made
