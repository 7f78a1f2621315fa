"""One thing to learn, as a deck of cards holds it."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.model.text import Language


@dataclass(frozen=True, slots=True)
class Card:
    """A word or a sentence with its meaning, and where both stand; its texts are plain, no markup."""

    id: str
    """What it is about, whatever else changes: a deck that is made again updates its cards by it."""

    language: Language
    """Of `front`."""

    front: str
    back: str
    """What `front` means in the other language."""

    sentence: str = ""
    """Where `front` stands; empty where that is a sentence itself."""

    translation: str = ""
    """Of `sentence`, or the original beside it."""

    source: str = ""
    """The outlets both sentences stand in, and who translated what is no original."""
