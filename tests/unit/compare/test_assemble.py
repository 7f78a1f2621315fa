"""The comparison: every sentence once, every id known, nothing left to compute."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from encuadre.compare import SideReading, compare
from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    ClaimGroup,
    Column,
    Comparison,
    Conflict,
    ConflictKind,
    Country,
    Event,
    Framing,
    Ground,
    Link,
    LinkKind,
    Pace,
    Quantity,
    QuantityKind,
    Quotation,
    QuotationKind,
    QuotationMatch,
    QuotationPair,
    Rule,
    Scope,
    Span,
    Status,
    TalliedFigure,
    Tally,
    TallyKind,
    Teller,
    Translation,
    Untranslated,
    Verdict,
)
from strategies import an_article, annotated

US = annotated(an_article("Ten freed at the port", "The port said 10 people were freed. Markets fell."))
MX = annotated(
    an_article("Liberan a doce en el puerto", "Fueron liberadas 12 personas. Nadie habló.", "es", Country.MX)
)
EVENT = Event("e1", (US.article.id, MX.article.id), {"en": "Ten freed", "es": "Liberan a doce"})


def a_comparison(alignment: Alignment, **renderings: Translation) -> Comparison:
    known = {text: rendering for rendering in renderings.values() for text in [rendering.original]}
    return compare(
        EVENT,
        SideReading("US", [US], Framing(), known),
        SideReading("MX", [MX], Framing(), known),
        {(US.article.id, MX.article.id): alignment},
        [ClaimGroup((US.sentences[1].place, MX.sentences[1].place), US.sentences[1].place, voices=2)],
    )


def test_a_linked_sentence_is_shared_and_the_others_are_only_here() -> None:
    comparison = a_comparison(Alignment((Link(1, 1, LinkKind.SAME, 0.9),), (0, 2), (0, 2)))

    assert [sentence.status for sentence in comparison.left.sentences] == [
        Status.ONLY_HERE,
        Status.SHARED,
        Status.ONLY_HERE,
    ]
    assert comparison.only_left == (US.sentences[0].id, US.sentences[2].id)
    assert comparison.links[0].left == (US.sentences[1].id,)
    assert comparison.links[0].right == (MX.sentences[1].id,)


def test_conflicting_figures_point_at_their_words_in_the_article() -> None:
    left_text, right_text = (reading.text_of(reading.sentences[1]) for reading in (US, MX))
    left = Quantity(Span(left_text.index("10"), left_text.index("10") + 2), QuantityKind.COUNT, 10, 10)
    right = Quantity(Span(right_text.index("12"), right_text.index("12") + 2), QuantityKind.COUNT, 12, 12)
    rule = Rule(ConflictKind.QUANTITY, Ground.DIFFERENT, QuantityKind.COUNT)
    told = Conflict(1, 1, left.span, right.span, rule, left_quantity=left, right_quantity=right)
    alignment = Alignment((Link(1, 1, LinkKind.SAME, 0.9),), (), (), (told,))

    conflict = a_comparison(alignment).conflicts[0]

    assert (conflict.left_quantity, conflict.right_quantity) == ("10", "12")
    assert conflict.left_span.of(US.article.text) == "10"
    assert conflict.right_span.of(MX.article.text) == "12"


def test_who_else_tells_a_figure_points_at_it_in_the_article_too() -> None:
    said = MX.text_of(MX.sentences[1])
    teller = Teller(MX.sentences[1].id, Span(said.index("12"), said.index("12") + 2), Column.RIGHT)
    rule = Rule(ConflictKind.QUANTITY, Ground.DIFFERENT, QuantityKind.COUNT)
    told = Conflict(1, 0, Span(0, 2), Span(0, 2), rule, tellers=(teller,))

    (shown,) = a_comparison(Alignment((), (), (), (told,))).conflicts[0].tellers

    assert (shown.sentence, shown.column) == (teller.sentence, Column.RIGHT)
    assert shown.span.of(MX.article.text) == "12"


def test_figures_of_one_kind_point_at_their_words_in_the_articles() -> None:
    told = []
    for reading, figure in ((US, "10"), (MX, "12")):
        said = reading.text_of(reading.sentences[1])
        span = Span(said.index(figure), said.index(figure) + 2)
        told.append(TalliedFigure(reading.sentences[1].id, span, Quantity(span, QuantityKind.COUNT, 10, 10)))
    us, mx = (SideReading(name, [one], Framing(), {}) for name, one in (("US", US), ("MX", MX)))

    comparison = compare(EVENT, us, mx, {}, tallies=[Tally(TallyKind.HELD, (told[0],), (told[1],))])

    (tally,) = comparison.tallies
    assert (tally.left[0].span.of(US.article.text), tally.right[0].span.of(MX.article.text)) == ("10", "12")


@pytest.mark.parametrize(("column", "apart"), [(Column.LEFT, 0), (Column.RIGHT, 1)])
def test_a_figure_that_another_report_of_the_side_tells_as_the_other_does_is_no_conflict(
    column: Column, apart: int
) -> None:
    teller = Teller(MX.sentences[1].id, Span(0, 2), column)
    rule = Rule(ConflictKind.QUANTITY, Ground.DIFFERENT, QuantityKind.COUNT)
    told = Conflict(1, 0, Span(0, 2), Span(0, 2), rule, tellers=(teller,))

    comparison = a_comparison(Alignment((), (), (), (told,)))

    assert len(comparison.conflicts) == apart
    assert comparison.compatible == ()


@pytest.mark.parametrize(("column", "shown"), [(Column.LEFT, 0), (Column.RIGHT, 1)])
@pytest.mark.parametrize("kind", [ConflictKind.QUANTITY, ConflictKind.PLACE])
def test_what_both_sides_tell_is_not_told_differently_but_a_place_of_one_report_is(
    kind: ConflictKind, column: Column, shown: int
) -> None:
    teller = Teller(MX.sentences[1].id, Span(0, 2), column)
    rule = Rule(kind, Ground.BOUND)
    told = Conflict(1, 0, Span(0, 2), Span(0, 2), rule, verdict=Verdict.COMPATIBLE, tellers=(teller,))

    comparison = a_comparison(Alignment((), (), (), compatible=(told,)))

    assert len(comparison.compatible) == (shown if kind is ConflictKind.QUANTITY else 1)


def told_on(
    days: tuple[int | None, int | None],
    conflict: Conflict,
    *,
    also: tuple[tuple[int | None, int | None], ...] = (),
) -> Comparison:
    """Compare two reports in conflict, and others in the same conflict, by the days they were published."""
    pairs = []
    for place, two in enumerate((days, *also)):
        moments = [datetime(2025, 5, day, tzinfo=UTC) if day else None for day in two]
        pairs.append(
            [
                replace(
                    one,
                    article=replace(one.article, id=f"{one.article.id}{place}", published=moment),
                    sentences=tuple(replace(each, article_id=f"{one.article.id}{place}") for each in one.sentences),
                )
                for one, moment in zip((US, MX), moments, strict=True)
            ]
        )
    sides = [SideReading(name, [two[at] for two in pairs], Framing(), {}) for at, name in enumerate(("US", "MX"))]
    told = {(two[0].article.id, two[1].article.id): Alignment((), (), (), (conflict,)) for two in pairs}
    return compare(EVENT, sides[0], sides[1], told)


def same_day(one: AnnotatedArticle) -> AnnotatedArticle:
    return replace(one, article=replace(one.article, published=datetime(2025, 5, 1, tzinfo=UTC)))


def grounds(comparison: Comparison) -> tuple[list[Ground], list[Ground]]:
    """Return why there is a conflict, and why there is none."""
    return ([one.rule.ground for one in comparison.conflicts], [one.rule.ground for one in comparison.compatible])


def counts(left: float, right: float, pace: Pace, kind: QuantityKind = QuantityKind.COUNT) -> Conflict:
    figures = [Quantity(Span(0, 2), kind, value, value) for value in (left, right)]
    rule = Rule(ConflictKind.QUANTITY, Ground.DIFFERENT, kind)
    return Conflict(1, 1, Span(0, 2), Span(0, 2), rule, left_quantity=figures[0], right_quantity=figures[1], pace=pace)


@pytest.mark.parametrize(
    ("days", "pace", "kind", "ground"),
    [
        ((1, 1), Pace.BY_DAY, QuantityKind.COUNT, None),
        ((2, 1), Pace.BY_DAY, QuantityKind.COUNT, None),
        ((1, 2), Pace.BY_DAY, QuantityKind.COUNT, Ground.LATER),
        ((1, None), Pace.BY_DAY, QuantityKind.COUNT, Ground.UNDATED),
        ((1, 1), Pace.BY_DAY, QuantityKind.MONEY, None),
        ((2, 1), Pace.BY_DAY, QuantityKind.MONEY, Ground.CHANGING),
        ((1, 1), Pace.BY_HOUR, QuantityKind.COUNT, Ground.CHANGING),
        ((2, 1), Pace.BY_HOUR, QuantityKind.COUNT, Ground.CHANGING),
        ((1, None), Pace.BY_HOUR, QuantityKind.COUNT, Ground.UNDATED),
        ((1, 2), Pace.NEVER, QuantityKind.COUNT, None),
        ((None, None), Pace.NEVER, QuantityKind.COUNT, None),
    ],
)
def test_what_a_newer_state_of_the_news_explains_is_no_conflict(
    days: tuple[int | None, int | None], pace: Pace, kind: QuantityKind, ground: Ground | None
) -> None:
    shown = grounds(told_on(days, counts(10, 12, pace, kind)))

    assert shown == (([Ground.DIFFERENT], []) if ground is None else ([], [ground]))


@pytest.mark.parametrize(
    ("days", "ahead", "ground"),
    [
        ((1, 2), Column.RIGHT, Ground.SINCE),
        ((1, 2), Column.LEFT, None),
        ((1, 1), Column.RIGHT, Ground.CHANGING),
        ((1, 1), None, None),
        ((1, 2), None, Ground.CHANGING),
        ((None, 2), Column.RIGHT, Ground.UNDATED),
        ((None, 2), None, Ground.UNDATED),
    ],
)
def test_what_was_not_done_yet_may_have_been_done_since(
    days: tuple[int | None, int], ahead: Column | None, ground: Ground | None
) -> None:
    told = Conflict(1, 1, Span(0, 2), Span(0, 2), Rule(ConflictKind.POLARITY, Ground.NEGATED), ahead=ahead)

    shown = grounds(told_on(days, told))

    assert shown == (([Ground.NEGATED], []) if ground is None else ([], [ground]))


@pytest.mark.parametrize(
    ("moments", "days", "is_past"),
    [
        (("2025-04-28", "2025-04-22"), (5, 6), True),
        (("2025-04-28", "2025-04-22"), (5, None), True),
        (("2025-04-28", "2025-04-22"), (None, None), False),
        (("--04-28", "--04-22"), (5, None), False),
        (("2025-05-28", "2025-04-22"), (5, 6), False),
    ],
)
def test_dates_that_lie_behind_both_reports_are_not_moved(
    moments: tuple[str, str], days: tuple[int | None, int | None], is_past: bool
) -> None:
    figures = []
    for moment in moments:
        day = float(date.fromisoformat(moment.replace("--", "2025-")).toordinal())
        figures.append(Quantity(Span(0, 2), QuantityKind.DATE, day, day, moment=moment))
    rule = Rule(ConflictKind.QUANTITY, Ground.DIFFERENT, QuantityKind.DATE)
    told = Conflict(1, 1, Span(0, 2), Span(0, 2), rule, left_quantity=figures[0], right_quantity=figures[1])

    assert bool(told_on(days, told).conflicts) is is_past


def test_a_disagreement_that_two_reports_of_one_day_bear_out_is_one_of_all_that_tell_it() -> None:
    comparison = told_on((1, 1), counts(10, 12, Pace.BY_DAY), also=((1, None), (3, 4)))

    assert grounds(comparison) == ([Ground.DIFFERENT] * 3, [])
    assert comparison.disputed == 1


def test_one_figure_against_two_of_the_other_side_is_one_disagreement() -> None:
    rule = Rule(ConflictKind.POLARITY, Ground.NEGATED)
    told = tuple(
        Conflict(left, right, Span(0, 2), Span(0, 2), replace(rule, about={"en": about}))
        for left, right, about in ((1, 1, "sign"), (1, 2, "back"), (2, 2, "agree"), (0, 0, "come"))
    )
    sides = (SideReading("US", [same_day(US)], Framing(), {}), SideReading("MX", [same_day(MX)], Framing(), {}))

    comparison = compare(EVENT, *sides, {(US.article.id, MX.article.id): Alignment((), (), (), told)})

    assert len(comparison.conflicts) == 4
    assert comparison.disputed == 2


def test_a_sentence_without_translation_says_so() -> None:
    said = Translation(MX.sentence_texts[1], "Twelve people were freed.", "en", "argos")
    comparison = a_comparison(Alignment((), (0, 1, 2), (0, 1, 2)), said=said)

    assert comparison.right.sentences[1].rendering == said
    assert isinstance(comparison.right.sentences[0].rendering, Untranslated)


def test_a_claim_names_the_outlets_that_report_it() -> None:
    claim = a_comparison(Alignment((Link(1, 1, LinkKind.SAME, 0.9),), (0, 2), (0, 2))).claims[0]

    assert claim.outlets == ("River Gazette", "El Heraldo del Río")
    assert claim.left == (US.sentences[1].id,)
    assert claim.scope is Scope.ALL
    assert claim.left_outlets == ("River Gazette",)
    assert claim.left_position == 0.5


def test_a_quotation_belongs_to_the_sentence_it_begins_in() -> None:
    start = US.article.text.index("Markets")
    quoted = type(US)(
        US.article, US.sentences, quotations=(Quotation(Span(start, start + 7), QuotationKind.DIRECT, "A trader"),)
    )
    comparison = compare(EVENT, SideReading("US", [quoted], Framing(), {}), SideReading("MX", [MX], Framing(), {}), {})

    assert comparison.quotations[0].sentence == US.sentences[2].id
    assert comparison.quotations[0].text == "Markets"


def test_positions_of_a_match_count_the_quotations_of_both_sides() -> None:
    pair = QuotationPair(0, 0, 0.9)
    sides = [replace(reading, quotations=(Quotation(Span(0, 3), QuotationKind.DIRECT),)) for reading in (US, MX)]
    comparison = compare(
        EVENT,
        SideReading("US", sides[:1], Framing(), {}),
        SideReading("MX", sides[1:], Framing(), {}),
        {},
        matches=[QuotationMatch((0,), (0,), (pair,))],
    )

    (match,) = comparison.quotation_matches
    assert (match.left, match.right, match.pairs[0].right) == ((0,), (1,), 1)
    assert comparison.quoted_once == ()
