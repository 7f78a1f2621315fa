"""What a reading may be told: country and language of last resort, and the bounds of hostile input."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from encuadre.model import Country, Language


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read; the defaults take everything a press corpus holds and refuse what would exhaust the machine."""

    country: Country | None = None
    """For articles whose outlet and record name none."""

    language: Language | None = None
    """For articles whose record names none; like a record's own word, it yields to a long text in another language."""

    max_bytes: int = 50_000_000
    """Largest JSON file, which is held as a whole. Text and pages, one article each, have bounds of their own; JSON
    Lines and CSV are streamed and have none."""

    max_line_chars: int = 4_000_000
    """Longest line of JSON Lines or CSV; a longer one is skipped without being held. Twenty times the longest article
    leaves room for `\\uXXXX` escapes (six characters for one) and the fields around the text."""

    max_article_chars: int = 200_000
    """Longest article, about 33,000 words: a book chapter. The longest of 80 press articles measured has 11,436."""

    now: datetime = field(default_factory=_now)
    """Time of reading, kept as `Article.retrieved`; a publication after it is not believed."""
