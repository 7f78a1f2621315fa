"""TMX 1.4b: the translation memory that translators' tools exchange (LISA 2005)."""

from __future__ import annotations

from typing import Any

from encuadre.export.pens._pen import Pen
from encuadre.export.units import marks_of, units_of
from encuadre.model import Document, other_language

PROPERTY = "x-encuadre-"
"""How the types of our properties begin; `ingest` looks for them when a file comes back."""


def write(document: Document) -> bytes:
    """Return the translated sentences of a document as a memory that comes back through `encuadre correct --import`.

    Without a document type: nothing refers to a file that a reader would have to look for.
    """
    from lxml import etree
    from translate.storage.tmx import tmxfile

    store = tmxfile()
    root = store.document.getroot()
    told = {
        "creationtool": "encuadre",
        "creationtoolversion": document.provenance.making.program,
        "segtype": "sentence",
        "o-tmf": "encuadre",
        "adminlang": "en",
        "srclang": "*all*",
        "datatype": "plaintext",
    }
    root.find("header").attrib.update(told)
    for unit in units_of(document.comparison):
        said = unit.translation
        store.addtranslation(said.original, unit.source, said.text, other_language(unit.source))
        _describe(store.units[-1].xmlelement, unit.id, unit.source, marks_of(unit))
    written: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return written


def _describe(element: Any, id_: str, source: str, marks: dict[str, str]) -> None:
    element.set("tuid", id_)
    element.set("srclang", source)
    for place, (name, value) in enumerate(marks.items()):
        property_ = element.makeelement("prop", {"type": f"{PROPERTY}{name}"})
        property_.text = value
        element.insert(place, property_)


PEN = Pen(write)
