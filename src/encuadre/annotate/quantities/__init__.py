"""Numbers with their units, what they count, and dates: the same values whichever language wrote them."""

from __future__ import annotations

from datetime import datetime

from encuadre.annotate.quantities._lexicon import lexicon
from encuadre.annotate.quantities._reader import Reader
from encuadre.annotate.quantities._tokens import Tokens
from encuadre.model import Language, Quantity

__all__ = ["find_quantities"]


def find_quantities(text: str, language: Language, *, published: datetime | None = None) -> tuple[Quantity, ...]:
    """Read the quantities of `text`, in order and without overlap, with spans into it.

    Figures are what two newsrooms can be held to, so the values are made comparable here, in the base units of
    `Quantity`. Rules and lists do it rather than a parse: `10 mil 500 elementos` and `10,500 National Guard troops`
    are written by conventions, and conventions can be listed. Codes (`MQ-9`), times of day and masked figures are no
    quantities; numbers in names (`Article 19`) are ranks; a weekday or `ayer` becomes a date only where `published`
    says which.

    Args:
        text: Of an article or a sentence.
        language: What it is written in.
        published: When; `None` if unknown, and then no weekday is a date.
    """
    tokens = Tokens(text)
    return tuple(Reader(tokens, lexicon(language), published.date() if published else None).quantities())
