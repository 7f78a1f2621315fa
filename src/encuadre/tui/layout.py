"""A column of articles as rows of text: wrapped once for a width, then drawn row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from textual.content import Content

from encuadre.model import HUMAN, Article, Column, ComparedSentence, Evidence, MarkKind, Translation
from encuadre.present.sentences import marks_of, said
from encuadre.present.story import told_of
from encuadre.tui.guide import Guide
from encuadre.tui.masthead import masthead
from encuadre.tui.text import Emphasis, emphasised, fitted, harmless, plain, wrapped
from encuadre.words import Words

QUOTATION, FIGURE, FOUND = "quotation", "figure", "found"
"""Styles of stretches, named here and coloured by the widget: quoted words, figures in conflict, evidence."""

BY_PERSON = "(h)"
"""After a translation that a person wrote: *human* in both languages."""

_STYLES = {MarkKind.QUOTED: QUOTATION, MarkKind.DISPUTED: FIGURE}


class Wording(StrEnum):
    """In which words the sentences are shown."""

    ORIGINAL = "original"
    TRANSLATION = "translation"
    """Everything in the language of the interface."""

    BOTH = "both"

    @property
    def next(self) -> Wording:
        """Return the wording after this one, round and round."""
        wordings = list(Wording)
        return wordings[(wordings.index(self) + 1) % len(wordings)]


class LineKind(StrEnum):
    """What a row holds, which decides its colour."""

    BLANK = "blank"
    MASTHEAD = "masthead"
    HEADLINE = "headline"
    SENTENCE = "sentence"
    TRANSLATION = "translation"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a column."""

    kind: LineKind
    content: Content
    sentence: str = ""
    """Id of the sentence it belongs to; empty between sentences."""

    is_first: bool = False
    """Whether the sentence begins here, so that its mark is drawn once."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """One side, laid out for a width."""

    rows: tuple[Line, ...]
    blocks: Mapping[str, tuple[int, int]]
    """First row and one past the last row of each sentence, by id."""


def lay_out(
    guide: Guide, side: Column, width: int, wording: Wording, words: Words, evidence: Sequence[Evidence] = ()
) -> LaidOut:
    """Return the column of `side` for a text `width` cells wide.

    Args:
        guide: The comparison, indexed by sentence.
        side: Whose column it is.
        width: Cells of its text.
        wording: Original, translation or both.
        words: The interface's words.
        evidence: Places that are marked.
    """
    rows: list[Line] = []
    blocks: dict[str, tuple[int, int]] = {}
    compared = guide.side(side)
    for article in guide.shown(side):
        if rows:
            rows += [Line(LineKind.BLANK, plain(""))] * 2
        rows += _header(article, told_of(guide.comparison, article.id, words), width, words)
        before: ComparedSentence | None = None
        for sentence in compared.sentences:
            if sentence.article_id != article.id:
                continue
            if before is not None and (is_headline(before, article) or _paragraph_ends(before, sentence, article)):
                rows.append(Line(LineKind.BLANK, plain("")))
            start = len(rows)
            rows += _sentence_rows(guide, sentence, article, width, wording, words, evidence)
            blocks[sentence.id] = (start, len(rows))
            before = sentence
    return LaidOut(tuple(rows), blocks)


def is_headline(sentence: ComparedSentence, article: Article) -> bool:
    """Tell whether the sentence is the article's headline or part of it."""
    return bool(article.title) and sentence.span.end <= len(article.title)


def emphases(guide: Guide, sentence: ComparedSentence, evidence: Sequence[Evidence] = ()) -> Iterator[Emphasis]:
    """Yield what stands out in a sentence: quoted words, figures in conflict, evidence.

    Args:
        guide: The comparison, indexed by sentence.
        sentence: One of its sentences.
        evidence: Places that are marked.
    """
    start = sentence.span.start
    for mark in marks_of(guide, sentence):
        yield Emphasis(mark.start, mark.end, _STYLES[mark.kind])
    for piece in evidence:
        # A span that is the whole sentence is shown by the mark: to underline every word would point at none.
        is_here = piece.article_id == sentence.article_id and piece.span.overlaps(sentence.span)
        if is_here and not piece.span.covers(sentence.span):
            yield Emphasis(piece.span.start - start, piece.span.end - start, FOUND)


def _header(article: Article, event: str, width: int, words: Words) -> list[Line]:
    rows = [Line(LineKind.MASTHEAD, line) for line in wrapped(masthead(article, words), width)]
    if event:
        rows += [Line(LineKind.MASTHEAD, line) for line in wrapped(plain(event), width)]
    return [*rows, Line(LineKind.BLANK, plain(""))]


def _sentence_rows(
    guide: Guide,
    sentence: ComparedSentence,
    article: Article,
    width: int,
    wording: Wording,
    words: Words,
    evidence: Sequence[Evidence],
) -> list[Line]:
    kind = LineKind.HEADLINE if is_headline(sentence, article) else LineKind.SENTENCE
    original = emphasised(sentence.text, emphases(guide, sentence, evidence))
    rendering = sentence.rendering
    parts: list[tuple[LineKind, Content, str]] = []
    if wording is Wording.TRANSLATION and article.language != words.language and isinstance(rendering, Translation):
        parts.append((kind, plain(_told(rendering)), ""))
    else:
        parts.append((kind, original, ""))
        if isinstance(rendering, Translation):
            if wording is Wording.BOTH:
                parts.append((LineKind.TRANSLATION, plain(_told(rendering)), "  "))
        elif wording is Wording.BOTH or (wording is Wording.TRANSLATION and article.language != words.language):
            note = words.comparison.untranslated.format(reason=harmless(words.say(rendering.reason)))
            parts.append((LineKind.NOTE, plain(note), "  "))
    rows: list[Line] = []
    for row_kind, content, indent in parts:
        for line in wrapped(content, width - len(indent)):
            shown = line.pad_left(len(indent)) if indent else line
            rows.append(Line(row_kind, fitted(shown, width), sentence.id, is_first=not rows))
    return rows


def _told(translation: Translation) -> str:
    return f"{translation.text} {BY_PERSON}" if translation.engine == HUMAN else said(translation)


def _paragraph_ends(before: ComparedSentence, sentence: ComparedSentence, article: Article) -> bool:
    return "\n\n" in article.text[before.span.end : sentence.span.start]
