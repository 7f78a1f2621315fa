"""An event that one side alone tells, article by article: text with translation, quotations, frames."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from encuadre.model import Column, OneSide, Page, ReadArticle, Row, Section
from encuadre.present.framing import framing_sections
from encuadre.present.naming import article_row, headline
from encuadre.present.sentences import rendering_aside
from encuadre.words import Words


def one_side_page(reading: OneSide, words: Words) -> Page:
    """Return every article to be read from beginning to end, each with whom it quotes and how it frames."""
    sections = tuple(section for one in reading.articles for section in _sections(one, words))
    subject = headline(reading.event.title, words)
    return Page("one_side", subject, sections, words.comparison.one_side, subject=subject, handle=reading.event.id)


def _sections(one: ReadArticle, words: Words) -> Iterator[Section]:
    article = one.annotated.article
    yield Section(f"article:{article.id}", words.comparison.article, (_head(one, words),))
    yield Section(f"text:{article.id}", words.comparison.text, tuple(_text(one, words)))
    quoted = tuple(
        Row(f"quotation:{article.id}:{place}", quotation.content.of(article.text), label=quotation.speaker)
        for place, quotation in enumerate(one.annotated.quotations)
    )
    if quoted:
        yield Section(f"quoted:{article.id}", words.comparison.quoted, quoted)
    for section in framing_sections({Column.BOTH: one.framing}, words):
        yield replace(section, id=f"{section.id}:{article.id}")


def _head(one: ReadArticle, words: Words) -> Row:
    article = one.annotated.article
    row = article_row(article, Column.BOTH, words, id=f"article:{article.id}")
    return replace(row, detail=article.country or words.terms.unknown_country)


def _text(one: ReadArticle, words: Words) -> Iterator[Row]:
    for sentence, rendering in zip(one.annotated.sentences, one.renderings, strict=True):
        aside = rendering_aside(rendering, words)
        yield Row(f"sentence:{sentence.id}", one.annotated.text_of(sentence), ref=sentence.id, asides=(aside,))
