"""The articles of an event, side by side of the border, each with how much of it the other side tells too."""

from __future__ import annotations

from dataclasses import replace

from encuadre.model import SIDES, Column, Comparison, Page, Row, Section, Sign
from encuadre.present.index import Index, index_of
from encuadre.present.naming import article_row, headline
from encuadre.words import Words


def articles_page(comparison: Comparison, words: Words) -> Page:
    """Return the articles of both sides in their order; a row's handle is the article's id."""
    index = index_of(comparison)
    sections = tuple(
        Section(column, side.side, tuple(_row(index, words, column, one.id) for one in side.articles), words.terms.none)
        for column, side in zip(SIDES, (comparison.left, comparison.right), strict=True)
    )
    return Page(
        "articles",
        words.comparison.articles,
        sections,
        subject=headline(comparison.event.title, words),
        handle=comparison.event.id,
        sides=index.sides,
    )


def _row(index: Index, words: Words, column: Column, article: str) -> Row:
    """Return an article with its sentences that are linked, of all, and those in conflict, under the signs of both."""
    own = [one.id for one in index.sentences.values() if one.article_id == article]
    linked, disputed = sum(one in index.partners for one in own), sum(one in index.conflicts for one in own)
    counts = f"{Sign.SAME} {words.number(linked)}/{words.number(len(own))}"
    if disputed:
        counts += f"  {Sign.CONFLICT} {words.number(disputed)}"
    row = article_row(index.articles[article], column, words, id=f"article:{article}")
    return replace(row, label=f"{row.label} · {counts}")
