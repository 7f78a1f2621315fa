"""Who else tells one of two figures in conflict: any article, of either side, of the same thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.align.conflicts import find_conflicts, find_differences, with_tellers
from encuadre.annotate.quantities import find_quantities
from encuadre.model import Alignment, Column, Conflict, Language, Link, LinkKind, Passage, Teller
from unit.align_conflicts.reading import words_of
from unit.align_conflicts.test_laws import passages

LEFT, RIGHT = "A blast left 12 dead at the mine.", "Una explosión dejó 15 muertos en la mina."


def passage(text: str, language: Language) -> Passage:
    return Passage(text, language, quantities=find_quantities(text, language), words=words_of(text))


def conflicts_of(texts: Mapping[str, Sequence[Passage]], left: str, right: str) -> tuple[Conflict, ...]:
    links = [Link(i, j, LinkKind.SAME, 1.0) for i in range(len(texts[left])) for j in range(len(texts[right]))]
    found = find_conflicts(texts[left], texts[right], links)
    alignment = Alignment(tuple(links), (), (), found)
    return with_tellers({(left, right): alignment}, texts)[left, right].conflicts


def told(*more: Passage) -> list[tuple[str, Column]]:
    """Return what of a third article is named beside a conflict of 12 and 15 dead, and whose figure each is."""
    texts = {"a": [passage(LEFT, "en")], "b": [passage(RIGHT, "es")], "c": more}
    (conflict,) = conflicts_of(texts, "a", "b")
    return [(one.sentence, one.column) for one in conflict.tellers]


def test_every_article_that_tells_one_of_both_figures_is_named_with_whose_it_is() -> None:
    said = ("Fifteen people were killed.", "Killed were 12 miners.", "Nobody knows why.")

    assert told(*(passage(text, "en") for text in said)) == [("c-1", Column.LEFT), ("c-0", Column.RIGHT)]


def test_what_can_both_be_true_names_who_tells_it_too() -> None:
    left = [passage("A blast left at least 12 dead at the mine.", "en")]
    right, more = [passage(RIGHT, "es")], [passage("Murieron 12 mineros.", "es")]
    links = (Link(0, 0, LinkKind.SAME, 1.0),)
    bounded = find_differences(left, right, links)[1]
    alignment = Alignment(links, (), (), compatible=bounded)

    (known,) = with_tellers({("a", "b"): alignment}, {"a": left, "b": right, "c": more})["a", "b"].compatible

    assert [(one.sentence, one.column) for one in known.tellers] == [("c-0", Column.LEFT)]


@pytest.mark.parametrize(
    "other",
    [
        "The mine has 12 workers.",
        "The blast left 12 injured.",
        "Another 12 died.",
        "At the plant in Ohio 12 died.",
        "On May 12 they died.",
        "More than 120 died.",
        "It was like the blast that left 12 dead in 1996.",
    ],
)
def test_a_figure_of_another_thing_is_none(other: str) -> None:
    assert told(passage(other, "en")) == []


def test_a_year_that_is_no_other_happening_s_does_not_count() -> None:
    assert told(passage("The blast that left 12 dead is the worst since 1996.", "en")) == [("c-0", Column.LEFT)]


def test_those_who_were_released_are_not_all_who_were_hurt() -> None:
    texts = {
        "a": [passage("The blast left 120 injured.", "en")],
        "b": [passage("La explosión dejó 150 heridos.", "es")],
        "c": [passage("They released 120 of the injured.", "en"), passage("Injured were 120 people.", "en")],
    }
    (conflict,) = conflicts_of(texts, "a", "b")

    assert [one.sentence for one in conflict.tellers] == ["c-1"]


def test_a_small_count_of_things_needs_company_too() -> None:
    texts = {
        "a": [passage("Police found four guns in the house.", "en")],
        "b": [passage("La policía halló seis armas en la casa.", "es")],
        "c": [passage("Four guns stood in the museum.", "en"), passage("In the house police found four guns.", "en")],
    }
    (conflict,) = conflicts_of(texts, "a", "b")

    assert [one.sentence for one in conflict.tellers] == ["c-1"]


def test_what_is_no_matter_of_figures_has_no_tellers() -> None:
    texts = {
        "a": [passage("The police found no damage.", "en")],
        "b": [passage("The police found damage.", "en")],
    }

    assert [one.tellers for one in conflicts_of(texts, "a", "b")] == [()]


texts_of_three = st.fixed_dictionaries({name: st.lists(passages(), min_size=1, max_size=3) for name in "abc"})


@given(texts_of_three)
def test_swapping_the_sides_mirrors_who_tells_what(texts: dict[str, list[Passage]]) -> None:
    forth = {
        (one.left, one.right, one.left_span, one.right_span, *_mirrored(teller))
        for one in conflicts_of(texts, "a", "b")
        for teller in one.tellers
    }
    back = {
        (one.right, one.left, one.right_span, one.left_span, teller.sentence, teller.span, teller.column)
        for one in conflicts_of(texts, "b", "a")
        for teller in one.tellers
    }

    assert forth == back


def _mirrored(teller: Teller) -> tuple[object, ...]:
    return teller.sentence, teller.span, teller.column.other


@given(texts_of_three)
def test_whoever_is_named_tells_the_very_figure(texts: dict[str, list[Passage]]) -> None:
    for conflict in conflicts_of(texts, "a", "b"):
        for teller in conflict.tellers:
            article, _, number = teller.sentence.partition("-")
            own = next(one for one in texts[article][int(number)].quantities if one.span == teller.span)
            asked = conflict.left_quantity if teller.column is Column.LEFT else conflict.right_quantity
            assert asked is not None
            assert (own.kind, own.unit) == (asked.kind, asked.unit)
