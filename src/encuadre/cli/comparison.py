"""A comparison as plain lines: the same content as the screen, in an order a screen reader can follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from encuadre.cli.border import naming_lines, quotation_lines
from encuadre.cli.lists import event_title
from encuadre.cli.plain import page_lines
from encuadre.cli.words import HEADINGS
from encuadre.data.rules import rule_in_words
from encuadre.model import (
    Article,
    ComparedConflict,
    ComparedSentence,
    ComparedSide,
    Comparison,
    Language,
    LinkKind,
    Page,
    Translation,
)
from encuadre.present.framing import framing_sections, framings_of
from encuadre.present.structure import structure_sections
from encuadre.present.vocabulary import divergence_sections
from encuadre.words import words_in

_MARKS = {LinkKind.SAME: "=", LinkKind.PARTIAL: "~"}


def comparison_lines(comparison: Comparison, language: Language) -> Iterator[str]:
    """Yield the articles, what both report, conflicts, quotations, names, what one side alone reports, framings."""
    words = HEADINGS[language]
    left, right = comparison.left, comparison.right
    yield f"{event_title(comparison.event, language)}  ({comparison.event.id})"
    yield words["facts"].format(
        shared=len(comparison.links),
        left=len(comparison.only_left),
        left_side=left.side,
        right=len(comparison.only_right),
        right_side=right.side,
        conflicts=len(comparison.conflicts),
    )
    yield from _heading(words["articles"])
    for side in (left, right):
        for article in side.articles:
            yield f"{side.side}  {_article_line(article, words)}"
    yield from _shared(comparison, words)
    yield from _differences(comparison, comparison.conflicts, language, "conflicts", "against")
    if comparison.compatible:
        yield from _differences(comparison, comparison.compatible, language, "compatible", "and")
    yield from quotation_lines(comparison, language)
    yield from naming_lines(comparison, language)
    for side, only in ((left, comparison.only_left), (right, comparison.only_right)):
        yield from _heading(words["only"].format(side=side.side))
        for sentence in side.sentences:
            if sentence.id in only:
                yield from _sentence_lines(side, sentence, words, "")
    told = words_in(language)
    sections = (
        *structure_sections(comparison, told),
        *divergence_sections(comparison, told),
        *framing_sections(framings_of(comparison), told),
    )
    yield from page_lines(Page("comparison", "", sections, sides=(left.side, right.side)))


def _shared(comparison: Comparison, words: dict[str, str]) -> Iterator[str]:
    by_id = {sentence.id: sentence for sentence in comparison.right.sentences}
    yield from _heading(words["shared"])
    for sentence in comparison.left.sentences:
        links = [link for link in comparison.links if sentence.id in link.left]
        if links:
            yield from _sentence_lines(comparison.left, sentence, words, "")
        for link in links:
            for partner in link.right:
                mark = f"  {_MARKS[link.kind]} "
                yield from _sentence_lines(comparison.right, by_id[partner], words, mark, f" ({link.score:.2f})")


def _differences(
    comparison: Comparison, found: Sequence[ComparedConflict], language: Language, heading: str, between: str
) -> Iterator[str]:
    words = HEADINGS[language]
    yield from _heading(words[heading])
    for conflict in found:
        yield (
            f"{comparison.left.side} {conflict.left_quantity} {words[between]} "
            f"{comparison.right.side} {conflict.right_quantity}: {rule_in_words(conflict.rule, language)}"
        )
        for side, id_ in ((comparison.left, conflict.left), (comparison.right, conflict.right)):
            for sentence in side.sentences:
                if sentence.id == id_:
                    yield from _sentence_lines(side, sentence, words, "  ")
    if not found:
        yield words["none"]


def _sentence_lines(
    side: ComparedSide, sentence: ComparedSentence, words: dict[str, str], indent: str, note: str = ""
) -> Iterator[str]:
    yield f"{indent}{side.side} {sentence.id}{note}: {sentence.text}"
    rendering = sentence.rendering
    margin = " " * len(indent)
    if isinstance(rendering, Translation):
        yield f"{margin}    [{rendering.language}, {rendering.engine}] {rendering.text}"
    else:
        yield f"{margin}    [{words['untranslated'].format(reason=rendering.reason)}]"


def _article_line(article: Article, words: dict[str, str]) -> str:
    outlet = article.outlet.name if article.outlet else words["unknown"]
    date = f"{article.published:%Y-%m-%d}" if article.published else words["unknown"]
    sample = f" [{words['sample']}]" if article.is_sample else ""
    return f"{article.id}  {outlet}, {date}, {article.language}{sample}: {article.title}"


def _heading(text: str) -> Iterator[str]:
    yield ""
    yield f"== {text}"
