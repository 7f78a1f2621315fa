"""Translations that come back from translators: TMX and XLIFF, looked through for what may harm before they are read.

A file is read whole or not at all: of a correction that was lost on the way nobody would ever know.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.sax import SAXException

from encuadre.errors import InputError, Message, because
from encuadre.ingest.clean import clean
from encuadre.ingest.decode import read_bounded
from encuadre.ingest.draft import Unreadable
from encuadre.ingest.xml_guard import Counter
from encuadre.model import HUMAN, LANGUAGES, Language, ReturnedUnit, text_mark

MOST_BYTES = 50_000_000
"""Of one file: the translations of an event are some 100 kB, a translator's memory of ten years some 40 MB."""

_KNOWN_TYPE = re.compile(rb"""<!DOCTYPE\s+tmx\s+SYSTEM\s+(["'])tmx1\d\.dtd\1\s*>""")
"""The document type that tools write into every TMX: it names a file that is never read, and is taken out."""

_BEGIN = 2_000
"""Bytes in which a document type stands, if there is one."""

_ENCODING = re.compile(r"""(<\?xml[^>]*?)\s+encoding=["'][^"']*["']""")

_CONFIRMED = ("final", "signed-off", "reviewed")
"""States that say that a person stands for a translation (XLIFF 1.2, section 4.2; XLIFF 2.0, section 4.7.1)."""

_OURS = "encuadre"
_HINT = Message("save it again as TMX 1.4 or XLIFF 1.2 or 2.0; nothing was taken in")
_INLINE = frozenset(("bpt", "ept", "it", "ph", "ut", "x", "bx", "ex", "sc", "ec", "cp"))
"""Elements inside a text that hold codes, not words."""


def read_returned(path: Path) -> tuple[ReturnedUnit, ...]:
    """Read the translations of a TMX or XLIFF file between English and Spanish; others are passed over.

    A translation that is marked as an engine's and is as that engine left it stays the engine's; any other is a
    person's, for somebody wrote the file and asks for it to be taken in.

    Raises:
        InputError: it is neither, declares entities or reaches outside, or translates one text in two ways.
    """
    try:
        data = _bare(read_bounded(path, MOST_BYTES))
        _guard(data)
        found = tuple(_units(data, path))
    except OSError as error:
        raise InputError(because(error), path=path) from error
    except Unreadable as error:
        raise InputError(error.reason, path=path, hint=error.hint) from error
    said: dict[tuple[Language, str], ReturnedUnit] = {}
    for unit in found:
        before = said.setdefault((unit.source, unit.original), unit)
        if before.text != unit.text:
            raise InputError(
                "{text!r} is translated in two ways", text=unit.original[:80], path=path, hint="keep one of the two"
            )
    return tuple(said.values())


def _bare(data: bytes) -> bytes:
    """Return XML in UTF-8, where it is in UTF-16 as that of some tools, without the document type of every TMX."""
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        data = _ENCODING.sub(r"\1", data.decode("utf-16", "replace"), count=1).encode("utf-8", "replace")
    return _KNOWN_TYPE.sub(b"", data[:_BEGIN], count=1) + data[_BEGIN:]


def _guard(data: bytes) -> None:
    """Refuse XML that declares anything or reaches outside, before a parser that builds a tree sees it.

    Raises:
        Unreadable: it does, or is no XML.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.sax import parseString

    harm = Message("this XML declares entities or a document type of its own, which could harm the machine")
    try:
        parseString(data, Counter(), forbid_dtd=True, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as error:
        raise Unreadable(harm, _HINT) from error
    except (SAXException, ValueError, LookupError) as error:
        raise Unreadable(Message("it is no XML ({error})", error=clean(str(error))), _HINT) from error


def _units(data: bytes, path: Path) -> Iterator[ReturnedUnit]:
    from lxml import etree

    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True)).tag
        reader = next((reader for begin, reader in _READERS if root.startswith(begin)), None)
        if reader is None:
            raise InputError("it is no TMX and no XLIFF", path=path, hint=_HINT)
        yield from reader(data)
    except (etree.LxmlError, AssertionError, AttributeError, KeyError, LookupError, TypeError, ValueError) as error:
        # What the library makes of files that are XML and neither of the two.
        raise InputError("it is no TMX and no XLIFF", path=path, hint=_HINT) from error


def _of_tmx(data: bytes) -> Iterator[ReturnedUnit]:
    from translate.storage.tmx import tmxfile

    store: Any = tmxfile.parsestring(data)  # type: ignore[no-untyped-call]
    default = _language(store.document.getroot().find("header").get("srclang"))
    for unit in store.units:
        element = unit.xmlelement
        texts: dict[Language, str] = {}
        for said in element.iterfind("tuv"):
            language = _language(said.get("{http://www.w3.org/XML/1998/namespace}lang") or said.get("lang"))
            segment = said.find("seg")
            if language and segment is not None:
                texts.setdefault(language, _words(segment))
        marks = {
            prop.get("type", "").removeprefix("x-encuadre-"): prop.text or ""
            for prop in element.iterfind("prop")
            if prop.get("type", "").startswith("x-encuadre-")
        }
        source = _language(element.get("srclang")) or default or next(iter(texts), None)
        if source and len(texts) == len(LANGUAGES):
            [target] = [text for language, text in texts.items() if language != source]
            yield from _unit(source, texts[source], target, marks)


def _of_xliff(data: bytes) -> Iterator[ReturnedUnit]:
    from translate.storage.xliff import Xliff1File

    store: Any = Xliff1File.parsestring(data)  # type: ignore[no-untyped-call]
    for unit in store.units:
        element = unit.xmlelement
        file = next(element.iterancestors(store.namespaced("file")))
        said = element.find(store.namespaced("source")), element.find(store.namespaced("target"))
        state = said[1].get("state", "") if said[1] is not None else ""
        is_confirmed = state in _CONFIRMED or (not state and element.get("approved") == "yes")
        notes = (note for note in element.iterfind(store.namespaced("note")) if note.get("from") == _OURS)
        languages = file.get("source-language"), file.get("target-language")
        yield from _pair(languages, said, _told(notes), is_confirmed=is_confirmed)


def _of_xliff2(data: bytes) -> Iterator[ReturnedUnit]:
    from translate.storage.xliff2 import Xliff2File

    store: Any = Xliff2File.parsestring(data)  # type: ignore[no-untyped-call]
    root = store.document.getroot()
    for unit in store.units:
        segment = unit.xmlelement
        said = segment.find(store.namespaced("source")), segment.find(store.namespaced("target"))
        notes = (note for note in unit.getunitelement().iter(store.namespaced("note")) if note.get("category") == _OURS)
        is_confirmed = segment.get("state") in _CONFIRMED
        yield from _pair((root.get("srcLang"), root.get("trgLang")), said, _told(notes), is_confirmed=is_confirmed)


_READERS = (
    ("tmx", _of_tmx),
    ("{urn:oasis:names:tc:xliff:document:1.", _of_xliff),
    ("{urn:oasis:names:tc:xliff:document:2.", _of_xliff2),
)
"""By how the name of the outermost element begins."""


def _pair(
    languages: tuple[str | None, str | None],
    said: tuple[Any, Any],
    marks: Mapping[str, str],
    *,
    is_confirmed: bool,
) -> Iterator[ReturnedUnit]:
    source, target = map(_language, languages)
    if source and target and source != target and all(one is not None for one in said):
        yield from _unit(source, _words(said[0]), _words(said[1]), marks, is_confirmed=is_confirmed)


def _unit(
    source: Language, original: str, text: str, marks: Mapping[str, str], *, is_confirmed: bool = False
) -> Iterator[ReturnedUnit]:
    """Yield a unit, if both of its texts say something.

    Args:
        source: The language of the original.
        original: The text.
        text: Its translation.
        marks: What this program said of it when it wrote it.
        is_confirmed: Whether a person stands for it.
    """
    if not any(map(str.isalpha, original)) or not any(map(str.isalpha, text)):
        return
    is_unchanged = marks.get("mark") == text_mark(text)
    engine = marks.get("engine", HUMAN)
    if not is_unchanged or is_confirmed or engine == HUMAN:
        is_human = is_confirmed or (engine == HUMAN and bool(marks))
        yield ReturnedUnit(source, original, text, is_unchanged=is_unchanged, is_confirmed=is_human)
    else:
        yield ReturnedUnit(
            source, original, text, clean(engine), clean(marks.get("version", "")), _sure(marks), is_unchanged=True
        )


def _sure(marks: Mapping[str, str]) -> float | None:
    try:
        sure = float(marks["confidence"])
    except (KeyError, ValueError):
        return None
    return sure if 0.0 <= sure <= 1.0 else None


def _told(notes: Iterator[Any]) -> Mapping[str, str]:
    """Return what a note of ours says; one that somebody wrote into says nothing."""
    for note in notes:
        try:
            told = json.loads(note.text or "")
        except (ValueError, RecursionError):
            continue
        if isinstance(told, dict):
            return {str(name): str(value) for name, value in told.items()}
    return {}


def _words(element: Any) -> str:
    """Return the words of a text, cleaned at the door, without the codes that stand among them."""
    return clean("".join(_pieces(element)))


def _pieces(element: Any) -> Iterator[str]:
    yield element.text or ""
    for inner in element:
        tag = inner.tag.rpartition("}")[2] if isinstance(inner.tag, str) else ""
        if tag and tag not in _INLINE:
            yield from _pieces(inner)
        yield inner.tail or ""


def _language(code: str | None) -> Language | None:
    """Return the language of a code such as `es-MX`; `None` for one that is not ours."""
    begin = (code or "").lower().replace("_", "-").partition("-")[0]
    return next((language for language in LANGUAGES if language == begin), None)
