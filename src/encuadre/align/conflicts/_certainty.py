"""How sure a sentence says that something is, by the words it says it with."""

from __future__ import annotations

import re
from functools import cache

from encuadre.data.polarity import Polarity
from encuadre.model import Language, Passage, Span


def certainty(passage: Passage) -> tuple[str, Span] | None:
    """Return the degree of certainty with its word; nothing if a sentence names none or several."""
    degrees, pattern = _cues(passage.language)
    found = list(pattern.finditer(passage.text))
    return (degrees[found[0].group().lower()], Span(*found[0].span())) if len(found) == 1 else None


@cache
def _cues(language: Language) -> tuple[dict[str, str], re.Pattern[str]]:
    degrees = {form: degree for degree, forms in Polarity.of(language).certainty.items() for form in forms}
    return degrees, re.compile(rf"\b(?:{'|'.join(sorted(degrees))})\b", re.IGNORECASE)
