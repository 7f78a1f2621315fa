"""The articles of an event, side by side of the border, each with how much of it the other side tells too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from encuadre.model import SIDES, Article, Column, Comparison, Page, Row, Section, Sign
from encuadre.present.index import Index, index_of
from encuadre.present.naming import article_row, headline
from encuadre.words import Words


def articles_page(comparison: Comparison, words: Words) -> Page:
    """Return the articles of both sides in their order; a row's handle is the article's id."""
    index = index_of(comparison)
    sections = tuple(
        Section(column, words.side(side.side), tuple(_rows(index, words, column, side.articles)), words.terms.none)
        for column, side in zip(SIDES, (comparison.left, comparison.right), strict=True)
    )
    return Page(
        "articles",
        words.comparison.articles,
        sections,
        subject=headline(comparison.event.title, words),
        handle=comparison.event.id,
        sides=index.names(words),
    )


def _rows(index: Index, words: Words, column: Column, articles: Sequence[Article]) -> Iterator[Row]:
    """Yield the articles of a side in their order, the copies of a text below the longest that has it."""
    known = {one.id for one in articles}
    groups = [[id_ for id_ in group if id_ in known] for group in index.comparison.event.copies]
    below = {group[0]: group[1:] for group in groups if group}
    copies = {id_ for those in below.values() for id_ in those}
    for one in articles:
        if one.id not in copies:
            yield _row(index, words, column, one.id)
            for copy in below.get(one.id, ()):
                row = _row(index, words, column, copy)
                is_version = index.reports[copy] == index.reports[one.id]
                kind = words.comparison.version if is_version else words.comparison.copy
                yield replace(row, label=f"└ {kind} · {row.label}")


def _row(index: Index, words: Words, column: Column, article: str) -> Row:
    """Return an article with its sentences that are linked, of all, and those in conflict, under the signs of both."""
    own = [one.id for one in index.sentences.values() if one.article_id == article]
    linked, disputed = sum(one in index.partners for one in own), sum(one in index.conflicts for one in own)
    counts = f"{Sign.SAME} {words.number(linked)}/{words.number(len(own))}"
    if disputed:
        counts += f"  {Sign.CONFLICT} {words.number(disputed)}"
    row = article_row(index.articles[article], column, words, id=f"article:{article}")
    return replace(row, label=f"{row.label} · {counts}")
