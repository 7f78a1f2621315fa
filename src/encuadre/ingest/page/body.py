"""The text of a page's article, once all else is cut away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from encuadre.ingest.page.pruning import PARAGRAPH
from encuadre.ingest.page.site import squash

HEAD = 4
"""Lines among which a headline is repeated: after a section, a kicker and a date."""

WHOLE = 0.6
"""Share of its article's full paragraphs below which an extraction is only a part. Of 86 pages measured one falls
below, with .47: a long report in several containers."""

_LINES = ("p", "h2", "h3", "h4", "h5", "h6", "li", "blockquote")


def body_of(tree: Any, title: str, extracted: str) -> str:
    """Return the article's text, below its headline.

    What `trafilatura` finds goes first, for it knows most templates. Where a site cuts a long report into several
    containers it keeps one of them; then all paragraphs of the `article` element are the text.

    Args:
        tree: The page, freed of what is not the article.
        title: The headline.
        extracted: What `trafilatura` found.
    """
    lines = list(_lines(tree))
    stated = sum(len(line) for line in lines if len(line) >= PARAGRAPH)
    found = sum(len(line) for line in extracted.split("\n") if len(line) >= PARAGRAPH)
    return _below(title, "\n".join(lines) if found < WHOLE * stated else extracted.strip())


def _lines(tree: Any) -> Iterator[str]:
    """Yield the lines of the one `article` element that holds the page's one heading; of none if that is not sure."""
    headings = list(tree.iter("h1"))
    articles = list(headings[0].iterancestors("article")) if len(headings) == 1 else []
    if len(articles) == 1:
        for element in articles[0].iter(*_LINES):
            text = " ".join(element.text_content().split())
            if text and next((inner for inner in element.iter(*_LINES) if inner is not element), None) is None:
                yield text


def _below(title: str, text: str) -> str:
    """Return the text below the headline, where that is repeated at its top under the section's name."""
    lines = text.split("\n")
    place = next((place for place, line in enumerate(lines[:HEAD]) if title and squash(line) == squash(title)), -1)
    return "\n".join(lines[place + 1 :]).strip()
