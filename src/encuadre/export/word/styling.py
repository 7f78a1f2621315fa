"""How the page looks: paper, margins, letters, header and footer."""

from __future__ import annotations

from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from encuadre.model import Document, Extent
from encuadre.words.catalogue import LOCALES

FONT = "Arial"
"""On every desk, and its stand-in elsewhere has the same widths: a memo keeps its one page."""

INK, GREY = RGBColor(0x1A, 0x1A, 0x1A), RGBColor(0x59, 0x59, 0x59)
"""Both against white above 7 to 1 (WCAG 2.2, 1.4.6)."""

WIDTH, HEIGHT = Cm(21.59), Cm(27.94)
"""Letter, the paper of both countries; a memo stays on one page on A4 too, which is narrower and higher."""

_SIZES = {Extent.MEMO: 9.0, Extent.WHOLE: 10.0, Extent.LESSON: 8.5}
"""Points of running text: a memo is one page and a lesson two, the whole is read longer."""

_HEADINGS = {"Title": 1.7, "Heading 1": 1.5, "Heading 2": 1.2, "Heading 3": 1.05}
"""Sizes by running text."""


def put_style(made: Any, document: Document, running: str) -> None:
    """Set paper, letters and language, and what stands at the head and foot of every page.

    Args:
        made: A document of python-docx.
        document: What it tells.
        running: The line at the head.
    """
    section, size = made.sections[0], _SIZES[document.extent]
    section.page_width, section.page_height = WIDTH, HEIGHT
    section.left_margin = section.right_margin = Cm(1.9)
    section.top_margin, section.bottom_margin = Cm(1.9), Cm(1.6)
    section.header_distance = section.footer_distance = Cm(0.8)
    _put_letters(made, size)
    _put_language(made, LOCALES[document.language].replace("_", "-"))
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    edge = section.page_width - section.left_margin - section.right_margin
    for name in ("Header", "Footer"):
        made.styles[name].paragraph_format.tab_stops.clear_all()
        made.styles[name].paragraph_format.tab_stops.add_tab_stop(edge, WD_TAB_ALIGNMENT.RIGHT)
    day = document.dated
    head.add_run(f"{running}\t{day:%Y-%m-%d}" if day else running)
    foot.add_run(f"encuadre {document.provenance.making.program} · {document.comparison.event.id}\t")
    _put_field(foot, "PAGE")
    foot.add_run("/")
    _put_field(foot, "NUMPAGES")


def _put_letters(made: Any, size: float) -> None:
    normal = made.styles["Normal"]
    _put_font(normal, size)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(size / 4), 1.05
    for name, ratio in _HEADINGS.items():
        style = made.styles[name]
        _put_font(style, round(size * ratio * 2) / 2)
        style.font.bold = True
        style.paragraph_format.space_before = Pt(0 if name == "Title" else size * ratio * 0.7)
        style.paragraph_format.space_after = Pt(size / 3)
        style.paragraph_format.keep_with_next = True
        for tag in ("w:pBdr", "w:spacing"):  # a line below the title and letters set apart are the template's
            for found in [one for one in style.element.iter(qn(tag)) if tag == "w:pBdr" or one.get(qn("w:val"))]:
                found.getparent().remove(found)
    for name in ("List Bullet", "List Bullet 2", "List Bullet 3", "List Number"):
        made.styles[name].paragraph_format.space_after = Pt(size / 5)
    for name in ("Header", "Footer"):
        _put_font(made.styles[name], 8.0)
        made.styles[name].font.color.rgb = GREY


def _put_font(style: Any, size: float) -> None:
    style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), INK
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in [name for name in fonts.attrib if name.endswith("Theme")]:
        del fonts.attrib[name]  # a theme's letters would come before these
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), FONT)


def _put_language(made: Any, locale: str) -> None:
    for language in made.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), locale)


def _put_field(paragraph: Any, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)
