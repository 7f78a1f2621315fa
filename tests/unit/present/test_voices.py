"""Who is heard, and on which side only: said of those alone of whom it can be said."""

from __future__ import annotations

from dataclasses import replace

from encuadre.cli.plain import page_lines
from encuadre.model import (
    Alone,
    ComparedQuotation,
    ComparedSentence,
    ComparedSide,
    Comparison,
    Page,
    Quotation,
    QuotationKind,
    Sign,
    Span,
    Translation,
)
from encuadre.present import voices_page
from encuadre.words import words_in
from tui.builders import a_comparison

ENGLISH, SPANISH = words_in("en"), words_in("es")


def heard(left: tuple[str, ...], right: tuple[str, ...], *, by_id: str = "", translated: bool = True) -> Comparison:
    """Return an event that quotes these people; every name stands in a sentence, and as it is in its translation."""
    comparison = a_comparison()
    quotations: list[ComparedQuotation] = []

    def side(one: ComparedSide, names: tuple[str, ...], other: str) -> ComparedSide:
        article = one.articles[0]
        sentences = []
        for number, name in enumerate(names):
            text = f"{name or 'Somebody'} said {number} on this side."
            rendering = Translation(text, text if translated else "…", "es" if other == "es" else "en", "fake")
            old = one.sentences[0]
            sentences.append(
                ComparedSentence(
                    f"{one.side}-{number}", article.id, text, Span(number, number + 1), rendering, old.status
                )
            )
            quotation = Quotation(Span(number, number + 1), QuotationKind.DIRECT, name, speaker_entity=by_id)
            quotations.append(
                ComparedQuotation(one.side, article.id, f"{one.side}-{number}", f"{one.side} words {number}", quotation)
            )
        return replace(one, sentences=tuple(sentences))

    left_side, right_side = side(comparison.left, left, "es"), side(comparison.right, right, "en")
    return replace(
        comparison,
        left=left_side,
        right=right_side,
        links=(),
        conflicts=(),
        only_left=(),
        only_right=(),
        quotations=tuple(quotations),
    )


def told(page: Page) -> dict[str, list[str]]:
    return {section.id: [row.called for row in section.rows] for section in page.sections}


def test_one_who_is_quoted_on_one_side_alone_stands_first_with_what_is_said() -> None:
    page = voices_page(heard(("Ana Ruiz", "Ana Ruiz", "Bo Hale"), ("Ana Ruiz", "Carla Soto")), ENGLISH)

    assert told(page) == {"one_side": ["Bo Hale", "Carla Soto"], "both": ["Ana Ruiz"]}
    assert [row.sign for row in page.rows] == [Sign.LEFT, Sign.RIGHT, Sign.SAME]
    assert [row.tally for row in page.rows] == [(1, 0), (0, 1), (2, 1)]
    assert [row.text for row in page.rows[2].rows] == ["“US words 0”", "“US words 1”", "«MX words 0»"]
    assert "Ana Ruiz: US 2 quotations, MX 1 quotation" in list(page_lines(page))


def test_a_short_form_of_a_given_name_is_the_same_voice_unless_it_may_be_two() -> None:
    one = voices_page(heard(("Chuck Brandel", "Ana Ruiz"), ("Charles Brandel",)), ENGLISH)
    assert told(one) == {"one_side": ["Ana Ruiz"], "both": ["Chuck Brandel"]}

    several = voices_page(heard(("Steve Brandel",), ("Stephen Brandel", "Steven Brandel")), ENGLISH)
    assert "Steve Brandel" in told(several)["unsure"]

    others = voices_page(heard(("Chuck Brandel",), ("Carl Brandel",)), ENGLISH)
    assert set(told(others)) == {"one_side", "both", "unsure"}
    assert told(others)["unsure"] == ["Carl Brandel", "Chuck Brandel"]


def test_a_name_and_its_part_are_one_voice_across_the_border() -> None:
    assert told(voices_page(heard(("Hale",), ("Bo Hale",)), ENGLISH)) == {"one_side": [], "both": ["Bo Hale"]}


def test_one_entity_is_one_voice_under_any_name() -> None:
    page = voices_page(heard(("White House",), ("Casa Blanca",), by_id="white-house"), ENGLISH)
    assert [len(section.rows) for section in page.sections] == [0, 1]


def test_a_part_that_fits_two_names_is_nobody_who_is_heard_on_one_side_only() -> None:
    page = voices_page(heard(("Ana Ruiz", "Bea Ruiz"), ("Ruiz",)), ENGLISH)

    assert told(page)["one_side"] == []
    assert sorted(told(page)["unsure"]) == ["Ana Ruiz", "Bea Ruiz", "Ruiz"]
    assert page.sections[2].rows[0].asides[0].note == "the other side quotes Ruiz"


def test_a_name_that_does_not_cross_the_border_as_it_is_may_have_another_there() -> None:
    page = voices_page(heard(("White House",), ("Carla Soto",), translated=False), ENGLISH)

    assert told(page)["one_side"] == []
    assert set(told(page)["unsure"]) == {"White House", "Carla Soto"}


def test_one_the_other_side_names_beside_a_quotation_of_nobody_may_be_quoted_there() -> None:
    comparison = heard(("Bo Hale",), ("",))
    sentence = comparison.right.sentences[0]
    right = replace(comparison.right, sentences=(replace(sentence, text="Habló Bo Hale de esto."),))
    page = voices_page(replace(comparison, right=right), ENGLISH)

    assert told(page)["one_side"] == []
    assert told(page)["unsure"] == ["Bo Hale"]


def test_quotations_of_nobody_are_counted_by_side() -> None:
    page = voices_page(heard(("", ""), ("",)), SPANISH)

    assert told(page)["unnamed"] == ["EE. UU. sin nombre", "MX sin nombre"]
    assert [row.tally for row in page.sections[-1].rows] == [(2, 0), (0, 1)]


def test_one_text_in_two_papers_is_one_utterance() -> None:
    comparison = heard(("Bo Hale", "Bo Hale"), ())
    same = tuple(replace(one, text="We stay.") for one in comparison.quotations)
    (row,) = voices_page(replace(comparison, quotations=same), ENGLISH).sections[0].rows

    assert row.tally == (1, 0)
    assert len(row.rows) == 1


def test_nothing_is_said_of_one_side_only_where_there_is_one_side() -> None:
    comparison = replace(heard(("Bo Hale",), ()), alone=Alone.ARTICLE)
    assert told(voices_page(comparison, ENGLISH)) == {"heard": ["Bo Hale"]}


def test_nobody_quoted_is_said() -> None:
    assert "none found" in list(page_lines(voices_page(heard((), ()), ENGLISH)))


def test_words_of_nobody_that_two_papers_print_are_counted_once() -> None:
    made = heard(("", ""), ())
    first, second = made.quotations
    page = voices_page(replace(made, quotations=(first, replace(second, text=first.text))), ENGLISH)
    (row,) = page.sections[-1].rows

    assert (row.text, row.tally, len(row.rows)) == ("1 quotation", (1, 0), 1)


def test_whom_two_papers_quote_with_the_same_words_is_not_the_most_quoted() -> None:
    made = heard(("Ana Ruiz", "Ana Ruiz", "Bo Hale", "Bo Hale", "Bo Hale"), ())
    same = tuple(replace(one, text="No.") if one.quotation.speaker == "Bo Hale" else one for one in made.quotations)
    (section, *_) = voices_page(replace(made, quotations=same), ENGLISH).sections

    assert [(row.label, row.tally) for row in section.rows] == [("Ana Ruiz", (2, 0)), ("Bo Hale", (1, 0))]
