"""Who would not comment, as a sentence says it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from encuadre.data.polarity import Polarity
from encuadre.model import Language, Passage, Span


@dataclass(frozen=True, slots=True)
class Silence:
    """That somebody would not comment."""

    span: Span
    entities: frozenset[str]
    """All who are named before it: whoever they speak for is among them."""


def silence(passage: Passage) -> Silence | None:
    """Return who in a sentence would not comment; nothing if it does not say so."""
    found = _silent(passage.language).search(passage.text)
    if found is None:
        return None
    named = frozenset(mention.entity_id for mention in passage.mentions if mention.span.end <= found.start())
    return Silence(Span(*found.span()), named)


@cache
def _silent(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(Polarity.of(language).silent)})\b", re.IGNORECASE)
