"""The translations of a comparison, each sentence once, for the formats that translation tools read."""

from __future__ import annotations

import re

from encuadre.model import Comparison, Language, Translation, TranslationUnit, other_language, text_mark

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (section 2.2)."""

PLACES = 4


def units_of(comparison: Comparison) -> tuple[TranslationUnit, ...]:
    """Return every sentence that was translated, in reading order, the left side's first.

    What needs no translation (a name, a figure) and what none was found for has nothing to be corrected; a sentence
    with a character that XML cannot hold is left out.
    """
    found: dict[tuple[Language, str], TranslationUnit] = {}
    for side in (comparison.left, comparison.right):
        for sentence in side.sentences:
            said = sentence.rendering
            if not isinstance(said, Translation) or said.text == said.original:
                continue
            if _NO_XML.search(said.original + said.text):
                continue
            source = other_language(said.language)
            found.setdefault((source, said.original), TranslationUnit(sentence.id, source, said))
    return tuple(found.values())


def marks_of(unit: TranslationUnit) -> dict[str, str]:
    """Return what a file says of a translation beside its text: who made it, and how it is known again unchanged."""
    said = unit.translation
    sure = "" if said.confidence is None else f"{said.confidence:.{PLACES}f}"
    told = {"engine": said.engine, "version": said.version, "confidence": sure, "mark": text_mark(said.text)}
    return {name: _NO_XML.sub("", value) for name, value in told.items() if value}
