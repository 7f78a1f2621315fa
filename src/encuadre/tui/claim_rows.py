"""The ledger as it is listed: one row a claim, by how widely it is reported."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from textual.content import Content

from encuadre.model import Claim, Scope
from encuadre.tui.guide import Guide, Side
from encuadre.tui.sentence_lines import hue_of
from encuadre.tui.text import ELLIPSIS, harmless, joined, lines, plain, shortened, wrapped
from encuadre.words import Words


class Ledger(StrEnum):
    """Which claims are listed: all, those of one scope, or those in conflict. The order is that of the keys."""

    EVERY = ""
    ALL = Scope.ALL.value
    BOTH = Scope.BOTH.value
    LEFT = Scope.LEFT.value
    RIGHT = Scope.RIGHT.value
    SINGLE = Scope.SINGLE.value
    CONFLICTS = "conflicts"


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim to choose, or the title of those that follow."""

    text: Content
    head: Content | None = None
    """Sign and counts before the text; `None` in a title."""

    claim: Claim | None = None
    """`None` in a title."""

    def drawn(self, width: int, *, height: int) -> Content:
        """Return the row for a list `width` cells wide, its text in at most `height` lines."""
        if self.head is None:
            return lines([plain(" "), shortened(self.text, width)])
        room = max(8, width - self.head.cell_length)
        parts = wrapped(self.text, room)
        if len(parts) > height:
            parts = [*parts[: height - 1], shortened(joined([parts[height - 1], plain(ELLIPSIS)]), room)]
        margin = plain(" " * self.head.cell_length)
        return lines(joined([margin if number else self.head, part]) for number, part in enumerate(parts))


def claims_in(claims: Sequence[Claim], ledger: Ledger) -> list[Claim]:
    """Return the claims of one list, in the order of the comparison."""
    if ledger is Ledger.EVERY:
        return list(claims)
    if ledger is Ledger.CONFLICTS:
        return [claim for claim in claims if claim.conflicts]
    return [claim for claim in claims if claim.scope == ledger.value]


def claim_rows(guide: Guide, words: Words, ledger: Ledger) -> list[ClaimRow]:
    """Return the rows of one list; a title stands above each scope, so that no list is a heap."""
    return list(_rows(guide, words, claims_in(guide.comparison.claims, ledger)))


def sides_of(guide: Guide) -> dict[str, str]:
    """Return the names of both sides, as words ask for them, with nothing in them that a terminal would obey."""
    return {side.value: harmless(guide.side(side).side) for side in Side}


def claim_text(guide: Guide, words: Words, claim: Claim) -> str:
    """Return the sentence a claim is listed by: one in the language of the interface, if it has one.

    A reader looks a list through faster in one language; no translation stands here, for a row has no room to say so.
    """
    ids = (claim.representative, *claim.sentences)
    own = (id_ for id_ in ids if guide.articles[guide.sentences[id_].article_id].language == words.language)
    return guide.sentences[next(own, ids[0])].text


def _rows(guide: Guide, words: Words, claims: Sequence[Claim]) -> Iterator[ClaimRow]:
    for scope, those in groupby(claims, key=lambda claim: claim.scope):
        listed = list(those)
        title = words.claims.titles[scope].format(count=len(listed), **sides_of(guide))
        yield ClaimRow(plain(title, "bold"))
        for claim in listed:
            yield ClaimRow(plain(claim_text(guide, words, claim)), _head(guide, claim), claim)


def _head(guide: Guide, claim: Claim) -> Content:
    counts = {Side.LEFT: len(claim.left_outlets), Side.RIGHT: len(claim.right_outlets)}
    sign = "≠" if claim.conflicts else "=" if claim.left and claim.right else "<" if claim.left else ">"
    parts = [plain(f"{sign} ", "bold")]
    for side, count in counts.items():
        name = guide.side(side).side
        parts.append(plain(f"{name} {count or '–'}  ", hue_of(side) if count else "$quiet"))
    return joined(parts)
