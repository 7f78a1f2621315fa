"""Articles to be read: text with translation, quotations with speakers, figures, frames; of one, or of an event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from encuadre.model import (
    Column,
    Evidence,
    Mark,
    MarkKind,
    OneSide,
    Page,
    QuantityKind,
    ReadArticle,
    Row,
    Section,
    Span,
)
from encuadre.present.framing import framing_sections
from encuadre.present.naming import article_row, headline
from encuadre.present.quoted import is_shown_whole
from encuadre.present.sentences import rendering_aside
from encuadre.words import Words

_TOLD_ELSEWHERE = (QuantityKind.DATE, QuantityKind.ORDINAL)
"""A day and a rank are read in their sentence; nobody checks them in a list of figures."""

AROUND = 5
"""Words told on either side of a figure: enough to say of what it is (chosen)."""


def one_side_page(reading: OneSide, words: Words) -> Page:
    """Return every article to be read from beginning to end, each with whom it quotes and how it frames."""
    sections = tuple(section for one in reading.articles for section in _sections(one, words))
    rows = tuple(Row(f"elsewhere:{one.id}", headline(one.title, words), handle=one.id) for one in reading.elsewhere)
    if rows:
        rows += (Row("story", words.comparison.whole_story, handle=reading.event.story),) if reading.event.story else ()
        sections = (Section("elsewhere", words.comparison.elsewhere, rows, count=len(rows)), *sections)
    subject = headline(reading.event.title, words)
    return Page("one_side", subject, sections, words.comparison.one_side, subject=subject, handle=reading.event.id)


def read_page(reading: ReadArticle, words: Words) -> Page:
    """Return one article to be read, with all that was found in it."""
    article = reading.annotated.article
    title = article.title or words.terms.no_headline
    return Page("read", title, tuple(_sections(reading, words)), subject=title, handle=article.id)


def _sections(one: ReadArticle, words: Words) -> Iterator[Section]:
    id_ = one.annotated.article.id
    yield Section(f"article:{id_}", words.comparison.article, (_head(one, words),))
    for number, rows in enumerate(_paragraphs(one, words)):
        yield Section(f"text:{id_}:{number}", "" if number else words.comparison.text, rows)
    for key, title, found in (
        ("quoted", words.comparison.quoted, tuple(_quotations(one, words))),
        ("figures", words.comparison.figures, tuple(_figures(one, words))),
    ):
        if found:
            yield Section(f"{key}:{id_}", title, found, count=len(found))
    for section in framing_sections({Column.BOTH: one.framing}, words):
        yield replace(section, id=f"{section.id}:{id_}")


def _head(one: ReadArticle, words: Words) -> Row:
    article = one.annotated.article
    row = article_row(article, Column.BOTH, words, id=f"article:{article.id}")
    return replace(row, detail=words.country(article.country))


def _paragraphs(one: ReadArticle, words: Words) -> Iterator[tuple[Row, ...]]:
    """Yield the rows of each paragraph, the headline being one."""
    text, rows, end = one.annotated.article.text, list[Row](), 0
    for sentence, row in zip(one.annotated.sentences, _text(one, words), strict=True):
        if rows and "\n\n" in text[end : sentence.span.start]:
            yield tuple(rows)
            rows = []
        rows.append(row)
        end = sentence.span.end
    if rows:
        yield tuple(rows)


def _text(one: ReadArticle, words: Words) -> Iterator[Row]:
    quoted = [quotation.content for quotation in one.annotated.quotations]
    for sentence, rendering in zip(one.annotated.sentences, one.renderings, strict=True):
        start, length = sentence.span.start, sentence.span.end - sentence.span.start
        yield Row(
            f"sentence:{sentence.id}",
            one.annotated.text_of(sentence),
            ref=sentence.id,
            marks=tuple(
                Mark(max(0, span.start - start), min(length, span.end - start), MarkKind.QUOTED)
                for span in quoted
                if span.overlaps(sentence.span)
            ),
            asides=(rendering_aside(rendering, words),),
        )


def _quotations(one: ReadArticle, words: Words) -> Iterator[Row]:
    annotated = one.annotated
    renderings = dict(zip((sentence.id for sentence in annotated.sentences), one.renderings, strict=True))
    for place, (quotation, rendering) in enumerate(zip_longest(annotated.quotations, one.quoted)):
        sentence = annotated.sentence_of(quotation.content)
        is_whole = is_shown_whole(quotation, sentence.span)
        rendering = renderings[sentence.id] if is_whole else rendering
        yield Row(
            f"quotation:{annotated.article.id}:{place}",
            annotated.text_of(sentence) if is_whole else quotation.content.of(annotated.article.text),
            label=quotation.speaker or words.terms.unnamed,
            ref=sentence.id,
            evidence=(Evidence(annotated.article.id, quotation.content),),
            asides=() if rendering is None else (rendering_aside(rendering, words),),
        )


def _figures(one: ReadArticle, words: Words) -> Iterator[Row]:
    """Yield each figure among the words it stands between: what is counted stands there, before it or after."""
    annotated = one.annotated
    shown = [quantity for quantity in annotated.quantities if quantity.kind not in _TOLD_ELSEWHERE]
    for place, quantity in enumerate(shown):
        sentence = annotated.sentence_of(quantity.span)
        yield Row(
            f"figure:{annotated.article.id}:{place}",
            _in_context(annotated.article.text, quantity.span, sentence.span),
            label=words.rules.measures[quantity.kind],
            ref=sentence.id,
            evidence=(Evidence(annotated.article.id, quantity.span),),
        )


def _in_context(text: str, figure: Span, sentence: Span) -> str:
    """Return a figure with at most `AROUND` words of its sentence on either side."""
    before, after = text[sentence.start : figure.start], text[figure.end : sentence.end]
    _, *near = before.rsplit(maxsplit=AROUND) or [""]
    start = f"… {' '.join(near)} " if len(near) == AROUND else before
    *words, rest = after.split(maxsplit=AROUND) or [""]
    end = f"{after[: -len(rest)].rstrip()} …" if len(words) == AROUND else after
    return " ".join(f"{start}{figure.of(text)}{end}".split())
