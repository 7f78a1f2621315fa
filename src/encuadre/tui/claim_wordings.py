"""One claim in full: who reports it, who was first, what disagrees, and the words of every outlet."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from encuadre.model import Article, Claim, Scope
from encuadre.tui.claim_rows import sides_of
from encuadre.tui.guide import Guide, Side
from encuadre.tui.masthead import day, outlet_name
from encuadre.tui.sentence_lines import difference_line, hue_of, rendering_line, sentence_text
from encuadre.tui.text import joined, lines, plain, wrapped
from encuadre.words import Words

FIRST = "★"
_BARS = {Side.LEFT: "┃", Side.RIGHT: "║"}


def claim_wordings(guide: Guide, words: Words, claim: Claim, width: int) -> Content:
    """Return the claim for a panel `width` cells wide: sentences of one article follow each other below its name."""
    shown = list(wrapped(_reporters(guide, words, claim), width))
    if depth := _depth(guide, words, claim):
        shown += wrapped(depth, width)
    for conflict in claim.conflicts:
        shown += wrapped(difference_line(conflict, words), width)
    said_by = ""
    for id_ in claim.sentences:
        article = guide.articles[guide.sentences[id_].article_id]
        if article.id != said_by:
            shown += [plain(""), *_name(guide, words, claim, article, id_, width)]
            said_by = article.id
        shown += _sentence(guide, words, claim, id_, width)
    return lines(shown)


def _reporters(guide: Guide, words: Words, claim: Claim) -> Content:
    is_one_text = claim.scope is Scope.SINGLE and len(claim.outlets) > 1
    scope = words.claims.one_text if is_one_text else words.claims.scopes[claim.scope].format(**sides_of(guide))
    return joined([plain(scope, "bold"), plain(f" · {', '.join(claim.outlets)}", "$quiet")])


def _depth(guide: Guide, words: Words, claim: Claim) -> Content | None:
    depths = {Side.LEFT: claim.left_position, Side.RIGHT: claim.right_position}
    places = [
        f"{guide.side(side).side} {f'{round(100 * at)} %' if at else words.claims.top}"
        for side, at in depths.items()
        if at is not None
    ]
    return plain(words.claims.depth.format(places=", ".join(places)), "$quiet") if places else None


def _name(guide: Guide, words: Words, claim: Claim, article: Article, id_: str, width: int) -> Iterator[Content]:
    side = guide.side_of[id_]
    sign = plain(f"{_BARS[side]} {guide.side(side).side}  ", f"{hue_of(side)} bold")
    parts = [plain(outlet_name(article, words), "bold"), plain(f"  {day(article.published, words).strip()}", "$quiet")]
    is_among_others = len({guide.sentences[one].article_id for one in claim.sentences}) > 1
    if article.id in claim.first and is_among_others:
        parts.append(plain(f"  {FIRST} {words.claims.first}", "bold"))
    for number, line in enumerate(wrapped(joined(parts), width - sign.cell_length)):
        yield joined([_margin(side, sign.cell_length) if number else sign, line])


def _sentence(guide: Guide, words: Words, claim: Claim, id_: str, width: int) -> Iterator[Content]:
    sentence, side = guide.sentences[id_], guide.side_of[id_]
    parts = [sentence_text(guide, sentence, claim.conflicts)]
    if guide.articles[sentence.article_id].language != words.language:
        parts.append(rendering_line(sentence, words, "$quiet"))
    margin = _margin(side, 2)
    for part in parts:
        for line in wrapped(part, width - margin.cell_length):
            yield joined([margin, line])


def _margin(side: Side, cells: int) -> Content:
    return plain(_BARS[side].ljust(cells), f"{hue_of(side)} bold")
