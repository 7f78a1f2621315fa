"""What holds of every page: ids, evidence, both sides and both languages alike, and hostile text left as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from encuadre.compare.reading import read
from encuadre.model import LANGUAGES, Column, Comparison, Page, Row, Sign
from encuadre.present import border_page, claims_page, comparison_page, reading_page
from encuadre.words import Words, words_in
from tui.test_border import a_crossing
from tui.test_claims import a_ledger

PAGES = [comparison_page, claims_page, border_page, reading_page]
SAYS_NOTHING_OF_ONE_PLACE = {"articles"}
"""Sections that name the articles and claim nothing of them."""

Make = Callable[[Comparison, Words], Page]
pytestmark = pytest.mark.parametrize("make", PAGES)


def a_full_comparison() -> Comparison:
    """Return an event with something in every section."""
    crossing, ledger = a_crossing(), a_ledger()
    comparison = replace(
        ledger,
        quotations=crossing.quotations,
        quotation_matches=crossing.quotation_matches,
        naming=crossing.naming,
        compatible=ledger.conflicts,
    )
    return replace(comparison, reading=read(comparison))


def told(page: Page) -> list[Row]:
    return [one for row in page.rows for one in row.walk()]


def test_every_row_has_an_id_of_its_own(make: Make) -> None:
    page = make(a_full_comparison(), words_in("en"))
    ids = [row.id for row in told(page)]

    assert len(ids) == len(set(ids))
    assert len({section.id for section in page.sections}) == len(page.sections)


def test_every_row_that_claims_something_has_evidence(make: Make) -> None:
    words = words_in("en")
    page = make(a_full_comparison(), words)

    for section in page.sections:
        if section.id not in SAYS_NOTHING_OF_ONE_PLACE:
            claiming = [row for row in section.rows if row.text != words.frames.not_sure]
            assert [row.id for row in claiming if not row.evidence] == []


def test_evidence_lies_in_the_articles_of_the_comparison(make: Make) -> None:
    comparison = a_full_comparison()
    lengths = {one.id: len(one.text) for side in (comparison.left, comparison.right) for one in side.articles}

    for row in told(make(comparison, words_in("en"))):
        assert all(piece.span.end <= lengths[piece.article_id] for piece in row.evidence)


def test_marks_lie_inside_the_text(make: Make) -> None:
    for row in told(make(a_full_comparison(), words_in("en"))):
        assert all(0 <= mark.start < mark.end <= len(row.text) for mark in row.marks)


def test_both_languages_have_the_same_rows(make: Make) -> None:
    english, spanish = (make(a_full_comparison(), words_in(language)) for language in LANGUAGES)

    assert [section.id for section in english.sections] == [section.id for section in spanish.sections]
    for one, other in zip(told(english), told(spanish), strict=True):
        assert (one.id, one.column, one.sign, one.evidence) == (other.id, other.column, other.sign, other.evidence)
        assert (bool(one.text), bool(one.label)) == (bool(other.text), bool(other.label))
    assert english.title
    assert all(
        section.title != other.title
        for section, other in zip(english.sections, spanish.sections, strict=True)
        if section.title
    )


def test_the_same_comparison_makes_the_same_page(make: Make) -> None:
    assert make(a_full_comparison(), words_in("es")) == make(a_full_comparison(), words_in("es"))


@pytest.mark.parametrize("hostile", ["{left} {0} {}", "[/red] %s \x1b[31m", "{text}{count}"])
def test_hostile_text_is_told_as_it_stands(make: Make, hostile: str) -> None:
    comparison = a_full_comparison()
    sides = {
        side: replace(
            getattr(comparison, side),
            side=f"{side}{hostile}",
            articles=tuple(replace(one, title=hostile) for one in getattr(comparison, side).articles),
            sentences=tuple(replace(one, text=f"{one.text}{hostile}") for one in getattr(comparison, side).sentences),
        )
        for side in ("left", "right")
    }
    event = replace(comparison.event, title={"en": hostile})
    changed = replace(comparison, event=event, **sides)
    page = make(replace(changed, reading=read(changed)), words_in("en"))

    assert page.subject == hostile
    assert page.sides == (f"left{hostile}", f"right{hostile}")


def mirrored(comparison: Comparison) -> Comparison:
    """Return the comparison seen from the other side."""

    def turned(one: Any, *names: tuple[str, str]) -> Any:
        return replace(one, **{a: getattr(one, b) for pair in names for a, b in (pair, pair[::-1])})

    sides = ("left", "right")
    conflict = (sides, ("left_quantity", "right_quantity"), ("left_span", "right_span"))
    scopes = {"left": "right", "right": "left"}
    turned_round: Comparison = replace(
        turned(comparison, sides, ("only_left", "only_right")),
        links=tuple(turned(one, sides) for one in comparison.links),
        conflicts=tuple(turned(one, *conflict) for one in comparison.conflicts),
        compatible=tuple(turned(one, *conflict) for one in comparison.compatible),
        naming=tuple(
            replace(turned(one, sides), uses=tuple(turned(use, sides) for use in one.uses)) for one in comparison.naming
        ),
        quotation_matches=tuple(
            replace(turned(one, sides), pairs=tuple(turned(pair, sides) for pair in one.pairs))
            for one in comparison.quotation_matches
        ),
        claims=tuple(
            replace(
                turned(one, sides, ("left_outlets", "right_outlets"), ("left_position", "right_position")),
                scope=type(one.scope)(scopes.get(one.scope, one.scope)),
                conflicts=tuple(turned(each, *conflict) for each in one.conflicts),
            )
            for one in comparison.claims
        ),
    )
    return turned_round


SEEN_FROM_THE_OTHER_SIDE = {Sign.LEFT: Sign.RIGHT, Sign.RIGHT: Sign.LEFT}


def test_swapping_the_sides_mirrors_the_page(make: Make) -> None:
    comparison = a_full_comparison()
    turned = mirrored(comparison)
    # What the reading tells first is the reading's own law, tested there; here it is held the same.
    turned = replace(turned, reading=comparison.reading)
    page, other = make(comparison, words_in("en")), make(turned, words_in("en"))

    def weighed(one: Page, *, is_turned: bool) -> set[tuple[str, Column, str, Sign, frozenset[Any]]]:
        return {
            (
                row.text,
                row.column.other if is_turned else row.column,
                row.ref if len(row.ref.split()) == 1 else "",
                SEEN_FROM_THE_OTHER_SIDE.get(row.sign, row.sign) if is_turned else row.sign,
                frozenset(row.evidence),
            )
            for row in told(one)
            if row.sign not in (Sign.SAME, Sign.PARTIAL) and not row.rows and "quote" not in row.text
        }

    assert other.sides == page.sides[::-1]
    assert weighed(page, is_turned=False) == weighed(other, is_turned=True)
