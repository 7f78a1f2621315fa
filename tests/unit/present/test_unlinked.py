"""What one side alone tells is listed once for each wording, with who prints it and what it leans on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import ComparedSentence, Comparison, Outlet, Row, Span, Status
from encuadre.present import comparison_page
from encuadre.present.facts import facts
from encuadre.present.index import index_of
from encuadre.present.unlinked import BEFORE, needs_the_one_before, stands_on
from encuadre.words import words_in
from tui.builders import a_comparison

ENGLISH = words_in("en")


def told_by_us(*texts: str, again: tuple[str, ...] = ()) -> Comparison:
    """Return a comparison in which the left side alone tells these sentences, below a headline.

    Args:
        texts: Of one article.
        again: Of another outlet's.
    """
    made = a_comparison()
    (article,) = made.left.articles
    other = replace(article, id="other", outlet=Outlet("other", "The Other", article.country, (article.language,)))
    sentences = [
        *sentences_of(made, article.id, ("Bridge closed", *texts)),
        *sentences_of(made, other.id, ("Closed bridge", *again)),
    ]
    left = replace(made.left, articles=(article, other), sentences=tuple(sentences))
    only = tuple(one.id for one in sentences if one.status is Status.ONLY_HERE)
    return replace(made, left=left, links=(), only_left=only, only_right=(), conflicts=(), quotations=())


def sentences_of(made: Comparison, article: str, texts: tuple[str, ...]) -> list[ComparedSentence]:
    return [
        ComparedSentence(
            f"{article}-{number}",
            article,
            text,
            Span(100 * number, 100 * number + len(text)),
            made.left.sentences[0].rendering,
            Status.ONLY_HERE if number else Status.NO_STATEMENT,
        )
        for number, text in enumerate(texts)
    ]


def rows_of(comparison: Comparison) -> tuple[Row, ...]:
    return next(one.rows for one in comparison_page(comparison, ENGLISH).sections if one.id == "only:left")


def test_one_wording_of_two_outlets_is_one_line_that_names_both() -> None:
    made = told_by_us("Trucks wait in Laredo.", "Rain fell.", again=("“Trucks wait in Laredo”", "Nobody came."))
    first, *others = rows_of(made)

    assert first.text == "Trucks wait in Laredo."
    assert first.detail == f"word for word in {made.left.articles[0].outlet.name}, The Other"  # type: ignore[union-attr]
    assert [(one.text, one.detail) for one in others] == [("Rain fell.", ""), ("Nobody came.", "")]


def test_one_wording_is_counted_once() -> None:
    made = told_by_us("Trucks wait.", "Rain fell.", again=("Trucks wait.",))

    assert next(one.name for one in facts(made, ENGLISH) if one.id == "only_left") == "2"


@pytest.mark.parametrize(
    ("text", "is_below"),
    [
        ("They waited for hours.", True),
        ("But trucks waited.", True),
        ("Some of them left.", True),
        ("Simply I do not want to.", True),
        ("The agency waited for hours.", True),
        ("The Laredo agency waited.", False),
        ("Trucks waited.", False),
    ],
)
def test_a_sentence_that_leans_on_the_one_before_stands_with_it(text: str, *, is_below: bool) -> None:
    (row,) = rows_of(told_by_us(text))

    assert [(one.label, one.text) for one in row.rows] == [("right before", "Bridge closed")] * is_below


def test_what_stands_in_the_row_above_is_not_told_again() -> None:
    rows = rows_of(told_by_us("Trucks came.", "They waited for hours."))

    assert [one.rows for one in rows] == [(), ()]


def test_speech_that_goes_on_stands_with_all_that_is_needed_to_know_whose_it_is() -> None:
    made = told_by_us("Ruiz left.", "He was tired.", "He slept.", "They waited.")
    last = made.only_left[-1]

    assert stands_on(index_of(made), last) == made.only_left[:-1]
    assert stands_on(index_of(made), last, above=made.only_left[1]) == made.only_left[2:-1]
    assert stands_on(index_of(made), made.only_left[0]) == ()


@given(st.lists(st.sampled_from(("He left.", "Trucks wait.")), min_size=1, max_size=6))
def test_of_what_stands_before_only_the_first_stands_by_itself(texts: list[str]) -> None:
    made = told_by_us(*texts)
    index = index_of(made)
    needed = stands_on(index, f"{made.left.articles[0].id}-{len(texts)}")

    assert len(needed) <= BEFORE
    assert all(needs_the_one_before(index, one) for one in needed[1:])
    assert bool(needed) == (texts[-1] == "He left.")
