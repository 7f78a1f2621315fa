"""What a pen is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from encuadre.model import Document


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes a document as the bytes of one file: the same document, the same bytes."""

    write: Callable[[Document], bytes]
    is_text: bool = True
    """Whether a terminal can show it; else it goes into a file only."""
