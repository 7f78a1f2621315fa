"""The lists a ledger can be looked through by: all claims, those of one scope, those in conflict."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from encuadre.model import Page, Scope, Section, Sign
from encuadre.words import Words


class Choice(StrEnum):
    """Which claims are listed: all, those of one scope, or those in conflict. The order is that of the keys."""

    EVERY = "every"
    ALL = Scope.ALL.value
    BOTH = Scope.BOTH.value
    PARTLY = Scope.PARTLY.value
    PERHAPS = Scope.PERHAPS.value
    LEFT = Scope.LEFT.value
    RIGHT = Scope.RIGHT.value
    SINGLE = Scope.SINGLE.value
    CONFLICTS = "conflicts"


@dataclass(frozen=True, slots=True)
class Listing:
    """One list of claims to choose."""

    choice: Choice
    name: str
    short: str
    """Its name where there is little room."""

    sections: tuple[Section, ...]

    @property
    def count(self) -> int:
        """Return how many claims it holds."""
        return sum(len(section.rows) for section in self.sections)


def listings(page: Page, words: Words) -> tuple[Listing, ...]:
    """Return the lists a ledger can be looked through by; a list that holds nothing is there too."""
    names = dict(zip(("left", "right"), page.sides, strict=True))
    disputed = tuple(_in_conflict(section) for section in page.sections)
    found = [Listing(Choice.EVERY, words.claims.every, words.claims.every, page.sections)]
    for scope in Scope:
        name, short = (names_of[scope].format(**names) for names_of in (words.claims.scopes, words.claims.scopes_short))
        found.append(Listing(Choice(scope), name, short, tuple(one for one in page.sections if one.id == scope)))
    found.append(
        Listing(
            Choice.CONFLICTS,
            f"{Sign.CONFLICT} {words.claims.conflicts}",
            Sign.CONFLICT,
            tuple(section for section in disputed if section.rows),
        )
    )
    return tuple(found)


def _in_conflict(section: Section) -> Section:
    rows = tuple(row for row in section.rows if row.sign is Sign.CONFLICT)
    return replace(section, rows=rows, count=len(rows))
