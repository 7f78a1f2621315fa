"""The ledger as a page: every claim once, by how widely it is reported, with the words of every outlet below it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from encuadre.cli.plain import page_lines
from encuadre.compare import SideReading, compare
from encuadre.model import (
    UNKNOWN_OUTLET,
    ClaimGroup,
    Column,
    ComparedLink,
    Comparison,
    ConflictKind,
    Country,
    Event,
    Framing,
    Ground,
    Language,
    LinkKind,
    QuantityKind,
    Rule,
    Scope,
    Sign,
    Verdict,
)
from encuadre.present import claims_page
from encuadre.present.listings import Choice, listings
from encuadre.words import words_in
from strategies import an_article, annotated
from tui.builders import MX_SENTENCES, US_SENTENCES
from tui.test_claims import a_ledger

ENGLISH = words_in("en")
US = annotated(
    replace(an_article("Ten freed", "The port freed 10. Markets fell."), published=datetime(2025, 3, 2, 9, tzinfo=UTC))
)
MX = annotated(
    replace(
        an_article("Liberan a diez", "Fueron 10 los liberados. Nadie habló.", "es", Country.MX),
        published=datetime(2025, 3, 1, 9, tzinfo=UTC),
    )
)


def a_comparison() -> Comparison:
    said = (US.sentences[1].place, MX.sentences[1].place)
    places = [one.place for side in (US, MX) for one in side.sentences]
    alone = [ClaimGroup((place,), place) for place in places if place not in said]
    return compare(
        Event("e1", (US.article.id, MX.article.id), {"en": "Ten freed"}),
        SideReading("US", [US], Framing(), {}),
        SideReading("MX", [MX], Framing(), {}),
        {},
        [ClaimGroup(said, said[0], voices=2), *alone],
    )


def test_a_shared_claim_shows_both_wordings_and_who_was_first() -> None:
    printed = "\n".join(page_lines(claims_page(a_comparison(), ENGLISH)))

    assert "== REPORTED BY EVERY OUTLET (1)" in printed
    assert "    first: El Heraldo del Río 2025-03-01" in printed
    assert f"    US River Gazette {US.sentences[1].id}: The port freed 10." in printed
    assert f"    MX El Heraldo del Río {MX.sentences[1].id}: Fueron 10 los liberados." in printed
    assert "        [no translation: not translated yet]" in printed


def test_what_one_outlet_says_stands_last_in_one_line_under_its_name() -> None:
    lines = list(page_lines(claims_page(a_comparison(), ENGLISH)))

    assert lines.index("== REPORTED BY A SINGLE OUTLET (4)") > lines.index("== REPORTED BY EVERY OUTLET (1)")
    assert lines[-1].startswith("El Heraldo del Río: Nadie habló")


@pytest.mark.parametrize(("language", "heading"), [("en", "Reported by a single outlet"), ("es", "Lo cuenta un solo")])
def test_titles_are_in_the_language_of_the_interface(language: Language, heading: str) -> None:
    assert claims_page(a_comparison(), words_in(language)).sections[-1].title.startswith(heading)


def test_what_is_in_conflict_is_told_before_the_wordings_with_the_side_of_each_figure() -> None:
    (row,) = (row for row in claims_page(a_ledger(), ENGLISH).rows if row.sign is Sign.CONFLICT)
    kinds = [(one.sign, one.column) for one in row.rows]

    assert kinds.index((Sign.CONFLICT, Column.BOTH)) < kinds.index((Sign.NONE, Column.LEFT))
    assert row.rows[1].label == "US 40 families against MX 60 familias"


def test_a_claim_at_the_top_is_not_told_as_zero_percent() -> None:
    first = claims_page(a_ledger(), ENGLISH).rows[0]

    assert "tells it at the top of an article" in [row.text for row in first.rows]


def test_a_claim_is_named_in_the_language_of_the_interface_if_it_has_such_a_sentence() -> None:
    names = [row.called for row in claims_page(a_ledger(), ENGLISH).rows]

    assert names[0].startswith("Flooded bridge")
    assert names[1] == US_SENTENCES[0]
    assert names[3] == MX_SENTENCES[0]


def test_a_claim_counts_the_outlets_of_each_side_and_signs_what_one_side_alone_tells() -> None:
    rows = claims_page(a_ledger(), ENGLISH).rows

    assert [row.tally for row in rows] == [(1, 1), (1, 1), (1, 0), (0, 1)]
    assert [row.sign for row in rows] == [Sign.SAME, Sign.CONFLICT, Sign.LEFT, Sign.RIGHT]


def test_what_the_other_side_tells_in_part_is_not_signed_as_told_by_one_side_alone() -> None:
    comparison = a_ledger()
    part = replace(comparison.claims[2], scope=Scope.PARTLY, right_part=comparison.claims[3].right)
    (row,) = claims_page(replace(comparison, claims=(part,)), ENGLISH).rows

    assert row.sign is Sign.PARTIAL


def test_what_the_other_side_tells_in_part_is_shown_with_its_words_the_nearest_of_each_article() -> None:
    comparison = a_ledger()
    (sentence, *_), others = comparison.claims[2].left, comparison.claims[3].right + comparison.claims[0].right
    links = tuple(
        ComparedLink((sentence,), (other,), LinkKind.PARTIAL, score)
        for other, score in zip(others, (0.7, 0.8), strict=True)
    )
    part = replace(comparison.claims[2], scope=Scope.PARTLY, right_part=others)
    (row,) = claims_page(replace(comparison, claims=(part,), links=links), ENGLISH).rows

    shown = [(one.text, one.ref) for one in row.rows if one.column is Column.RIGHT]
    assert shown == [("tells at least a part of it here", ""), (row.rows[-1].text, others[1])]


@pytest.mark.parametrize(
    ("ground", "verdict", "marked"),
    [
        (Ground.DIFFERENT, Verdict.CONTRADICT, True),
        (Ground.BOTH_TOLD, Verdict.COMPATIBLE, True),
        (Ground.ROUNDING, Verdict.COMPATIBLE, False),
    ],
)
def test_a_claim_in_which_a_figure_differs_is_marked_so(ground: Ground, verdict: Verdict, marked: bool) -> None:
    ledger = a_ledger()
    (conflict, *_) = ledger.conflicts
    told = replace(conflict, verdict=verdict, rule=Rule(ConflictKind.QUANTITY, ground, QuantityKind.COUNT))
    is_conflict = verdict is Verdict.CONTRADICT
    both = replace(
        ledger.claims[1], conflicts=(told,) if is_conflict else (), compatible=() if is_conflict else (told,)
    )
    (row,) = claims_page(replace(ledger, claims=(both,)), ENGLISH).rows

    assert ("with other figures" in row.detail) is marked
    assert [one.label for one in row.rows if one.id.startswith(f"{row.id}:conflict")]


def test_an_outlet_without_a_name_is_called_as_it_is_below_the_claim() -> None:
    ledger = a_ledger()
    left = replace(ledger.left, articles=(replace(ledger.left.articles[0], outlet=None),))
    nameless = replace(ledger.claims[2], outlets=(UNKNOWN_OUTLET,))
    (row,) = claims_page(replace(ledger, left=left, claims=(nameless,)), ENGLISH).rows

    assert row.label == "unknown outlet"


def test_one_text_in_several_outlets_is_called_so() -> None:
    ledger = a_ledger()
    wire = replace(ledger.claims[2], outlets=("River Gazette", "Gulf Wire"))
    page = claims_page(replace(ledger, claims=(wire,)), ENGLISH)

    assert list(page_lines(page))[-1].startswith("River Gazette, Gulf Wire (one text in several outlets): ")


def test_every_claim_stands_in_one_list_of_scopes() -> None:
    page = claims_page(a_ledger(), ENGLISH)
    lists = {listing.choice: listing for listing in listings(page, ENGLISH)}

    assert list(lists) == list(Choice)
    by_scope = [row for scope in Scope for section in lists[Choice(scope)].sections for row in section.rows]
    assert by_scope == list(page.rows)
    assert [listing.count for listing in lists.values()] == [4, 1, 1, 0, 0, 0, 0, 2, 1]


def test_the_list_of_conflicts_counts_what_it_shows() -> None:
    page = claims_page(a_ledger(), ENGLISH)
    (section,) = listings(page, ENGLISH)[-1].sections

    assert (section.count, [row.id for row in section.rows]) == (1, ["c0000002"])


def test_nobody_is_called_first_where_that_is_not_known() -> None:
    ledger = a_ledger()
    claims = tuple(replace(claim, first=()) for claim in ledger.claims)
    page = claims_page(replace(ledger, claims=claims), words_in("en"))

    assert not [row for one in page.rows for row in one.rows if row.label == "first"]
