"""The articles of both sides, sentence by sentence, each with those of the other side that tell the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from encuadre.model import SIDES, Column, ComparedSide, Comparison, Page, Row, Section, Strength
from encuadre.present.comparison import SIGNS
from encuadre.present.facts import facts_line
from encuadre.present.index import Index, Partner, index_of
from encuadre.present.naming import article_label, headline
from encuadre.present.sentences import sentence_row
from encuadre.present.story import told_of
from encuadre.words import Words


def columns_page(comparison: Comparison, words: Words) -> Page:
    """Return a section an article, under its id; below a sentence stand those it is linked to, by their ids alone."""
    index = index_of(comparison)
    sides = zip(SIDES, (comparison.left, comparison.right), strict=True)
    return Page(
        "sides",
        words.tabs.names["sides"],
        tuple(section for column, side in sides for section in _articles(index, words, side, column)),
        words.comparison.alone if comparison.alone else facts_line(comparison, words),
        subject=headline(comparison.event.title, words),
        handle=comparison.event.id,
        sides=index.names(words),
    )


def _articles(index: Index, words: Words, side: ComparedSide, column: Column) -> Iterator[Section]:
    for article, sentences in groupby(side.sentences, key=lambda one: one.article_id):
        rows = tuple(_sentence(index, words, one.id, column) for one in sentences)
        told = (article_label(index.articles[article], words), told_of(index.comparison, article, words))
        yield Section(article, " · ".join(filter(None, told)), rows)


def _sentence(index: Index, words: Words, sentence: str, column: Column) -> Row:
    row = sentence_row(index, words, sentence, id=sentence)
    linked = tuple(_link(sentence, one, column.other) for one in index.partners.get(sentence, ()))
    disputed = (other for one in index.conflicts.get(sentence, ()) for other in (one.left, one.right))
    known = {sentence, *(one.ref for one in linked)}
    # A conflict without a link still has two sentences to read.
    across = (other for other in dict.fromkeys(disputed) if other not in known)
    others = tuple(Row(f"{sentence}:{other}", ref=other, column=column.other) for other in across)
    return replace(row, sign=index.sign(sentence), rows=(*linked, *others))


def _link(sentence: str, partner: Partner, column: Column) -> Row:
    id_ = f"{sentence}:{partner.sentence}"
    return Row(id_, ref=partner.sentence, column=column, sign=SIGNS[partner.kind], strength=Strength(partner.score))
