"""Words in a paragraph: what stands out, whose language they are, and links that lead to the web alone."""

from __future__ import annotations

from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import RGBColor

from encuadre.export.word.styling import GREY
from encuadre.model import Language, MarkKind, Row
from encuadre.text.inert import inert
from encuadre.text.links import web_address
from encuadre.words.catalogue import LOCALES

_LINK = RGBColor(0x0B, 0x4F, 0x9E)


def put_text(paragraph: Any, text: str, *, bold: bool = False, grey: bool = False, of: Language | None = None) -> Any:
    """Put words at the end of a paragraph and return their run.

    Args:
        paragraph: Of python-docx.
        text: The words; nothing in them commands anything.
        bold: Whether they stand out.
        grey: Whether they stand back.
        of: The language they are in, where it is not the document's.
    """
    run = paragraph.add_run(inert(text))
    run.bold = bold or None
    if grey:
        run.font.color.rgb = GREY
    if of:
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), LOCALES[of].replace("_", "-"))
        run._r.get_or_add_rPr().append(language)
    return run


def put_told(paragraph: Any, row: Row, *, of: Language | None = None) -> None:
    """Put the text of a row, linked if it can be; what is disputed in bold, what was changed struck or underlined.

    Args:
        paragraph: Of python-docx.
        row: What is told.
        of: The language of its text, where it is not the document's.
    """
    address = web_address(row.address)
    if address:
        _put_link(paragraph, row.text, address, of)
        return
    end = 0
    for mark in sorted(row.marks, key=lambda one: one.start):
        if mark.kind is MarkKind.QUOTED or not end <= mark.start < mark.end:
            continue
        put_text(paragraph, row.text[end : mark.start], of=of)
        run = put_text(paragraph, row.text[mark.start : mark.end], bold=mark.kind is MarkKind.DISPUTED, of=of)
        run.font.strike = mark.kind is MarkKind.REMOVED or None
        run.font.underline = mark.kind is MarkKind.ADDED or None
        end = mark.end
    put_text(paragraph, row.text[end:], of=of)


def _put_link(paragraph: Any, text: str, address: str, of: Language | None) -> None:
    run = put_text(paragraph, text, of=of)
    run.font.color.rgb, run.font.underline = _LINK, True
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    paragraph._p.append(link)
    link.append(run._r)
