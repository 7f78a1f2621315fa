"""Translations that leave for the tools of translators and come back, corrected or not."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass

from encuadre.model.text import Language
from encuadre.model.translation import HUMAN, Retranslated, Translation


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """A sentence of an event with its translation, as translation tools exchange them."""

    id: str
    """Id of the first sentence that says it."""

    source: Language
    translation: Translation


@dataclass(frozen=True, slots=True)
class ReturnedUnit:
    """A sentence with its translation as a file of others says it."""

    source: Language
    original: str
    text: str
    engine: str = HUMAN
    """Who made it; an engine only where the file says so and the text is as the engine left it."""

    version: str = ""
    confidence: float | None = None
    is_unchanged: bool = False
    """Whether it is as this program wrote it once."""

    is_confirmed: bool = False
    """Whether the file says that a person stands for it, although it may be word for word what an engine made."""


@dataclass(frozen=True, slots=True)
class TakenMemory:
    """What came of a file of translations."""

    human: tuple[Retranslated, ...]
    """What people say otherwise than was known."""

    machine: int
    """Translations of engines that were not known here."""

    unchanged: int


def text_mark(text: str) -> str:
    """Return what a translation is known by again: of its words, since tools change white space as they like."""
    words = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.blake2b(words.encode(), digest_size=8).hexdigest()
