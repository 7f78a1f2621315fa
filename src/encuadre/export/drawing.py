"""What all pens of documents make of a row: which signs, which translations."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.model import Aside, Document, Extent, Row, Sign

_TOLD = frozenset({Sign.CONFLICT, Sign.COMPATIBLE, Sign.UNSURE})
"""The signs that say more than the title above a row and the side before it."""


def sign_of(row: Row) -> str:
    """Return the sign of a row, where it tells a reader of a document anything."""
    return row.sign if row.sign in _TOLD else ""


def asides_of(row: Row, document: Document) -> Iterator[Aside]:
    """Yield what is said below a row, but for translations into a language the document is not in.

    A lesson needs both languages, whichever its teacher reads.
    """
    is_lesson = document.extent is Extent.LESSON
    return (one for one in row.asides if is_lesson or one.language in (None, document.language))


def strength_of(row: Row) -> str:
    """Return how strong a row is, with its interval where that is all it says."""
    if row.strength is None:
        return ""
    value = f"{row.strength.value:.2f}"
    return value if row.text else f"{value} ({row.strength.low:.2f}–{row.strength.high:.2f})"
