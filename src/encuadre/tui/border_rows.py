"""The rows of the border screen: utterances quoted on both sides, things named differently, quotations of one side."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.model import (
    ComparedQuotation,
    Evidence,
    NamingPair,
    QuotationKind,
    QuotationMatch,
    Translation,
)
from encuadre.tui.guide import Guide, Side
from encuadre.tui.masthead import outlet_name
from encuadre.tui.rows import Line, ListedRow
from encuadre.tui.text import joined, plain
from encuadre.words import Words

_BARS = {Side.LEFT: "┃", Side.RIGHT: "║"}
_HUES = {Side.LEFT: "$country-us", Side.RIGHT: "$country-mx"}
_MARKS = {"en": ("“", "”"), "es": ("«", "»")}
"""Quotation marks around words that a text gives as the speaker's own."""


def border_rows(guide: Guide, words: Words) -> list[ListedRow]:
    """Return the sections in the order a reader asks for them."""
    comparison = guide.comparison
    matches, naming = comparison.quotation_matches, comparison.naming
    rows = [_title("match", words.border.quotations.format(count=len(matches)))]
    rows += [_match_row(guide, words, number, match) for number, match in enumerate(matches)] or [_none("match", words)]
    rows.append(_title("naming", words.border.naming.format(count=len(naming))))
    rows += [_naming_row(guide, words, pair) for pair in naming] or [_none("naming", words)]
    for side in Side:
        tag = guide.side(side).side
        alone = [
            (position, comparison.quotations[position])
            for position in comparison.quoted_once
            if comparison.quotations[position].side == tag
        ]
        rows.append(_title(f"once:{side}", words.border.once.format(side=tag, count=len(alone))))
        rows += [
            ListedRow(
                f"once:{position}",
                compared.quotation.speaker or words.terms.unnamed,
                tuple(_quotation_lines(guide, words, side, compared)),
                (_evidence(compared),),
            )
            for position, compared in alone
        ] or [_none(f"once:{side}", words)]
    return rows


def _title(key: str, text: str) -> ListedRow:
    return ListedRow(f"{key}:title", text, (), is_title=True)


def _none(key: str, words: Words) -> ListedRow:
    return ListedRow(f"{key}:none", words.terms.none, (Line(plain(words.terms.none, "$quiet"), plain("")),))


def _match_row(guide: Guide, words: Words, number: int, match: QuotationMatch) -> ListedRow:
    quotations = guide.comparison.quotations
    sides = {"left": guide.side(Side.LEFT).side, "right": guide.side(Side.RIGHT).side}
    speakers = [quotations[position].quotation.speaker for position in (*match.left, *match.right)]
    speaker = next(filter(None, speakers), words.terms.unnamed)
    notes = [words.border.differences[difference].format(**sides) for difference in match.differences]
    head = joined([plain(speaker, "bold"), *(plain(f" · {note}", "$quiet") for note in notes)])
    shown = [Line(head, plain(""))]
    for side, positions in ((Side.LEFT, match.left), (Side.RIGHT, match.right)):
        for position in positions:
            shown += _quotation_lines(guide, words, side, quotations[position])
    evidence = tuple(_evidence(quotations[position]) for position in (*match.left, *match.right))
    return ListedRow(f"match:{number}", speaker, tuple(shown), evidence)


def _quotation_lines(guide: Guide, words: Words, side: Side, compared: ComparedQuotation) -> Iterator[Line]:
    quotation = compared.quotation
    article = guide.articles[compared.article_id]
    opening, closing = ("", "") if quotation.kind is QuotationKind.INDIRECT else _MARKS[article.language]
    said = ", ".join(filter(None, (quotation.speaker or words.terms.unnamed, quotation.cue)))
    sign = plain(f"{_BARS[side]} {compared.side} ", f"{_HUES[side]} bold")
    yield Line(
        joined(
            [
                plain(f"{opening}{compared.text}{closing}"),
                plain(f"  {said} · {outlet_name(article, words)}", "$quiet"),
            ]
        ),
        sign,
    )
    if article.language != words.language and isinstance(compared.rendering, Translation):
        yield Line(plain(f"→ {compared.rendering.text}", "$quiet"), plain(" " * sign.cell_length))


def _naming_row(guide: Guide, words: Words, pair: NamingPair) -> ListedRow:
    left, right = guide.side(Side.LEFT).side, guide.side(Side.RIGHT).side
    uses = words.border.uses_one if pair.count == 1 else words.border.uses_many.format(count=pair.count)
    text = joined(
        [
            plain(f"{_BARS[Side.LEFT]} {left} ", "$country-us bold"),
            plain(pair.left, "bold"),
            plain(f"   {_BARS[Side.RIGHT]} {right} ", "$country-mx bold"),
            plain(pair.right, "bold"),
            plain(f"   {uses}", "$quiet"),
        ]
    )
    evidence = tuple(piece for use in pair.uses for piece in (use.left, use.right))
    return ListedRow(
        f"naming:{pair.left}:{pair.right}", f"{pair.left} / {pair.right}", (Line(text, plain("")),), evidence
    )


def _evidence(compared: ComparedQuotation) -> Evidence:
    return Evidence(compared.article_id, compared.quotation.content)
