"""What adding, searching and measuring answer."""

from __future__ import annotations

from typing import Self

from encuadre import model
from encuadre.export.wire.base import Share, Wire
from encuadre.export.wire.events import Article
from encuadre.model import CitationForm


class Skipped(Wire, frozen=True):
    """An input that could not be read."""

    path: str
    line: int | None
    reason: str
    hint: str


class Changed(Wire, frozen=True):
    """What was mended or left out of the texts that were added, of one kind."""

    kind: str
    count: int
    """In how many places."""


class Added(Wire, frozen=True):
    """`add`: ids of articles, what was left out, and what the workspace holds now."""

    added: tuple[str, ...]
    known: tuple[str, ...]
    country_set: tuple[str, ...]
    skipped: tuple[Skipped, ...]
    changes: tuple[Changed, ...]
    articles: int
    events: int


class Hit(Wire, frozen=True):
    """A sentence that answers a question."""

    sentence: str
    text: str
    score: Share
    event: str | None
    article: Article


class Hits(Wire, frozen=True):
    """`search`: the best first."""

    hits: tuple[Hit, ...]


class Citation(Wire, frozen=True):
    """A sentence with its source, as it is written in `form`."""

    sentence: str
    text: str
    form: CitationForm
    citation: str
    article: Article

    @classmethod
    def written(cls, noun: model.Quoted, form: CitationForm, citation: str) -> Self:
        """Return a sentence with its citation.

        Args:
            noun: The sentence.
            form: How it is cited.
            citation: The words of that.
        """
        return cls(noun.sentence, noun.text, form, citation, Article.of(noun.article))


class Citations(Wire, frozen=True):
    """`cite`: the sentences in the order they were named."""

    citations: tuple[Citation, ...]


class Measured(Wire, frozen=True):
    """`eval`: figures by name, as the task defines them."""

    task: str
    file: str
    figures: dict[str, int | float]
