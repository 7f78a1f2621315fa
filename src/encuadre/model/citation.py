"""A sentence that can be cited: its words with all that says where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.article import Article
from encuadre.model.text import Evidence, Span
from encuadre.model.translation import Rendering


class CitationForm(StrEnum):
    """How a citation is written."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    NEWSROOM = "newsroom"
    """What a desk checks first: who, from where and when, then the words and where they are."""

    APA = "apa"
    """Publication Manual of the American Psychological Association, 7th edition, section 10.1."""

    CSL = "csl"
    """The article in JSON, as reference managers and pandoc read it: Citation Style Language 1.0.2."""

    BIBTEX = "bibtex"
    """The article as BibTeX and biblatex read it."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence as it was published."""

    sentence: str
    """Its id."""

    text: str
    span: Span
    """Where it stands in `Article.text`."""

    article: Article
    rendering: Rendering | None = None
    """What it says in the other language, where anybody asked."""

    def overlaps(self, place: Evidence) -> bool:
        """Tell whether it holds a character of `place`."""
        return self.article.id == place.article_id and self.span.overlaps(place.span)
