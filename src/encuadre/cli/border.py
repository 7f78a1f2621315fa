"""What crosses the border as plain lines: quotations on both sides, on one side, and things named differently."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.cli.words import DIFFERENCES, HEADINGS
from encuadre.model import ComparedQuotation, Comparison, Evidence, Language, QuotationMatch, Translation


def quotation_lines(comparison: Comparison, language: Language) -> Iterator[str]:
    """Yield the utterances both sides quote, with their differences, then the quotations of one side."""
    words = HEADINGS[language]
    yield from ("", f"== {words['quoted']}")
    for match in comparison.quotation_matches:
        yield _match_line(comparison, match, language)
        for position in (*match.left, *match.right):
            yield from _quotation_lines(comparison.quotations[position], words, "  ")
    if not comparison.quotation_matches:
        yield words["none"]
    for side in (comparison.left.side, comparison.right.side):
        yield from ("", f"== {words['quoted_once'].format(side=side)}")
        for position in comparison.quoted_once:
            if comparison.quotations[position].side == side:
                yield from _quotation_lines(comparison.quotations[position], words, "")


def naming_lines(comparison: Comparison, language: Language) -> Iterator[str]:
    """Yield what each side calls the same thing, and the ids of the sentences that show it."""
    words = HEADINGS[language]
    yield from ("", f"== {words['naming']}")
    for pair in comparison.naming:
        uses = words["uses"].format(count=pair.count)
        yield f"{comparison.left.side} {pair.left} / {comparison.right.side} {pair.right}: {uses}"
        for use in pair.uses:
            yield f"  {_sentence_id(comparison, use.left)} {_sentence_id(comparison, use.right)}"
    if not comparison.naming:
        yield words["none"]


def _match_line(comparison: Comparison, match: QuotationMatch, language: Language) -> str:
    quotations = (comparison.quotations[position].quotation for position in (*match.left, *match.right))
    speaker = next(filter(None, (quotation.speaker for quotation in quotations)), HEADINGS[language]["unnamed"])
    names = {"left": comparison.left.side, "right": comparison.right.side}
    notes = "; ".join(DIFFERENCES[language][difference].format(**names) for difference in match.differences)
    return f"{speaker}: {notes}" if notes else speaker


def _quotation_lines(compared: ComparedQuotation, words: dict[str, str], indent: str) -> Iterator[str]:
    quotation = compared.quotation
    said = ", ".join(filter(None, (quotation.speaker or words["unnamed"], quotation.cue, words[quotation.kind])))
    yield f"{indent}{compared.side} {compared.sentence} ({said}): {compared.text}"
    if isinstance(compared.rendering, Translation):
        yield f"{indent}    [{compared.rendering.language}, {compared.rendering.engine}] {compared.rendering.text}"


def _sentence_id(comparison: Comparison, evidence: Evidence) -> str:
    sentences = (*comparison.left.sentences, *comparison.right.sentences)
    return next(
        sentence.id
        for sentence in sentences
        if sentence.article_id == evidence.article_id and sentence.span.overlaps(evidence.span)
    )
