"""Places in a text: half-open character offsets, and the sentence that is the unit of alignment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Language = Literal["en", "es"]
"""What a text is written in. It is not a country: a US outlet may write Spanish."""

LANGUAGES: tuple[Language, ...] = ("en", "es")


def other_language(language: Language) -> Language:
    """Return the language a reader of `language` needs a translation into."""
    return "es" if language == "en" else "en"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open character offsets into `Article.text`, so that every claim can point at its words."""

    start: int
    """First character, counted from 0."""

    end: int
    """One past the last character; `start <= end`."""

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """Return the characters of `text` this span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that carry a claim: a span in one article."""

    article_id: str
    span: Span


class SentenceId(NamedTuple):
    """Which sentence of which article; `str` of it is what a screen, a file or a table of sentences holds.

    Example:
        >>> str(SentenceId("4f2a", 3))
        '4f2a-3'
    """

    article: str
    """`Article.id`."""

    number: int
    """`Sentence.number`."""

    def __str__(self) -> str:
        return f"{self.article}-{self.number}"


@dataclass(frozen=True, slots=True)
class Sentence:
    """The unit of alignment: one sentence of one article, the headline being number 0."""

    article_id: str
    number: int
    """Position in the article; 0 is the headline where there is one."""

    span: Span
    """Offsets into `Article.text`; no surrounding white space."""

    @property
    def id(self) -> str:
        """Return `place` as text, `<article>-<number>`, stable as long as the text is."""
        return str(self.place)

    @property
    def place(self) -> SentenceId:
        """Return the article and the number: whoever needs one of them asks for it here, and cuts no text."""
        return SentenceId(self.article_id, self.number)
