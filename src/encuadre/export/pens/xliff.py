"""XLIFF 1.2 (OASIS 2008): what translators' tools open to work on, one file for each direction."""

from __future__ import annotations

import json

from encuadre.export.pens._pen import Pen
from encuadre.export.units import marks_of, units_of
from encuadre.model import LANGUAGES, Document, other_language

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
MACHINE = "needs-review-translation"
HUMAN = "final"
"""The states of section 4.2: a machine's translation waits for its reader, a person's is done."""

NOTE = "encuadre"
"""Whom the notes are from that say who translated; `ingest` looks for them."""


def write(document: Document) -> bytes:
    """Return the translated sentences of a document, with states that say who stands for each."""
    from lxml import etree

    root = etree.Element("xliff", {"version": "1.2"}, nsmap={None: NAMESPACE})
    units = units_of(document.comparison)
    for source in LANGUAGES:
        target = other_language(source)
        about = {"original": document.comparison.event.id, "source-language": source, "target-language": target}
        file = etree.SubElement(root, "file", {**about, "datatype": "plaintext"})
        tool = {"tool-id": "encuadre", "tool-name": "encuadre", "tool-version": document.provenance.making.program}
        etree.SubElement(etree.SubElement(file, "header"), "tool", tool)
        body = etree.SubElement(file, "body")
        for unit in (one for one in units if one.source == source):
            said = unit.translation
            element = etree.SubElement(
                body, "trans-unit", {"id": unit.id, "approved": "yes" if said.is_human else "no"}
            )
            etree.SubElement(element, "source").text = said.original
            etree.SubElement(element, "target", {"state": HUMAN if said.is_human else MACHINE}).text = said.text
            note = etree.SubElement(element, "note", {"from": NOTE})
            note.text = json.dumps(marks_of(unit), ensure_ascii=False)
    written: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return written


PEN = Pen(write)
