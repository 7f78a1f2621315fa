"""XLIFF 2.0 (OASIS 2014): the same with one direction in a file, the one into the language of the interface."""

from __future__ import annotations

import json

from encuadre.errors import ExportError
from encuadre.export.pens._pen import Pen
from encuadre.export.units import marks_of, units_of
from encuadre.model import Document, other_language

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
MACHINE = "initial"
HUMAN = "final"
"""The states of section 4.7.1: what nobody has looked at yet, and what is done."""

NOTE = "encuadre"
"""The category of the notes that say who translated."""


def write(document: Document) -> bytes:
    """Return the sentences of a document that were translated into its language.

    A file of this version names one source and one target language; `--lang` chooses.

    Raises:
        ExportError: nothing was translated into that language.
    """
    from lxml import etree

    source = other_language(document.language)
    units = [unit for unit in units_of(document.comparison) if unit.source == source]
    if not units:
        raise ExportError(
            "nothing of this event was translated into {language}",
            language=document.language,
            hint="the other direction is chosen with --lang {other}",
            other=source,
        )
    about = {"version": "2.0", "srcLang": source, "trgLang": document.language}
    root = etree.Element("xliff", about, nsmap={None: NAMESPACE})
    file = etree.SubElement(root, "file", {"id": document.comparison.event.id})
    for unit in units:
        said = unit.translation
        element = etree.SubElement(file, "unit", {"id": unit.id})
        note = etree.SubElement(etree.SubElement(element, "notes"), "note", {"category": NOTE})
        note.text = json.dumps(marks_of(unit), ensure_ascii=False)
        segment = etree.SubElement(element, "segment", {"state": HUMAN if said.is_human else MACHINE})
        etree.SubElement(segment, "source").text = said.original
        etree.SubElement(segment, "target").text = said.text
    written: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return written


PEN = Pen(write)
