"""A comparison as plain lines: the same content as the screen, in an order a screen reader can follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from encuadre.cli.actors import actor_lines
from encuadre.cli.border import naming_lines, quotation_lines
from encuadre.cli.lists import event_title
from encuadre.cli.wording import divergence_lines, structure_lines, wording_lines
from encuadre.cli.words import HEADINGS
from encuadre.data.actors import role_in_words
from encuadre.data.frame_names import UNSURE, abstention_in_words, frame_in_words, model_in_words
from encuadre.data.rules import rule_in_words
from encuadre.model import (
    Article,
    ComparedConflict,
    ComparedSentence,
    ComparedSide,
    Comparison,
    DistinctiveWord,
    Framing,
    Language,
    LinkKind,
    Translation,
)

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
    yield from structure_lines(comparison, language)
    yield from divergence_lines(comparison, language)
    for side in (left, right):
        yield from framing_lines(side.framing, side.side, language)


def framing_lines(framing: Framing, side: str, language: Language) -> Iterator[str]:
    """Yield frames, words, certainty, speakers, voices and acts of one side or article."""
    words = HEADINGS[language]
    yield from _frame_lines(framing, side, language)
    if framing.words:
        yield from _heading(words["words"].format(side=side))
        yield ", ".join(_word(word) for word in framing.words)
    yield from wording_lines(framing.wording, side, language)
    if framing.speakers:
        yield from _heading(words["speakers"].format(side=side))
        for speaker in framing.speakers:
            count = words["quotations"].format(count=speaker.quotations, words=speaker.words)
            role = f" ({role_in_words(speaker.role, language)})" if speaker.name else ""
            yield f"{speaker.name or words['unknown']}{role}: {count}"
    yield from actor_lines(framing, side, language)


def _frame_lines(framing: Framing, side: str, language: Language) -> Iterator[str]:
    """Yield each model's claims with their intervals, or why nothing is claimed."""
    words = HEADINGS[language]
    for model in framing.models or ("codebook",):
        title = words["frames"].format(side=side)
        yield from _heading(f"{title} · {model_in_words(model, language)}".replace("  ", " "))
        claims = [use for use in framing.frames if use.model == model]
        if framing.abstention:
            yield abstention_in_words(framing.abstention, language)
        elif not claims:
            yield words["none"]
        for use in claims:
            name = frame_in_words(use.frame, language)
            unsure = f"  {words['unsure']}" if use.stability < UNSURE else ""
            yield f"{use.strength:4.2f} ({use.low:.2f}–{use.high:.2f})  {name}  [{len(use.evidence)}]{unsure}"


def _word(word: DistinctiveWord) -> str:
    gloss = f" ({word.gloss})" if word.gloss and word.gloss != word.lemma else ""
    return f"{word.lemma}{gloss} {word.here}:{word.there}"


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
