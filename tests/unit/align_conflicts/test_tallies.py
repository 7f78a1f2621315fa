"""Figures of one kind on both sides: a table to look at, and nothing that would have to be so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.align.conflicts import tallies_of
from encuadre.align.conflicts._telling import LEAD
from encuadre.annotate.quantities import find_quantities
from encuadre.model import EntityKind, Language, Mention, Passage, Span, Tally, TallyKind
from unit.align_conflicts.reading import words_of
from unit.align_conflicts.test_laws import passages


def passage(text: str, language: Language) -> Passage:
    return Passage(text, language, quantities=find_quantities(text, language), words=words_of(text))


def told(left: Sequence[str], right: Sequence[str]) -> dict[TallyKind, tuple[list[str], list[str]]]:
    """Return by kind the figures of an English and a Spanish article, as they are written."""
    english, spanish = [passage(one, "en") for one in left], [passage(one, "es") for one in right]
    return {
        one.kind: (_written(one.left, english), _written(one.right, spanish))
        for one in tallies_of({"a": english}, {"b": spanish})
    }


def _written(figures: Sequence[object], article: Sequence[Passage]) -> list[str]:
    return [one.span.of(article[int(one.sentence.rpartition("-")[2])].text) for one in figures]  # type: ignore[attr-defined]


def test_figures_of_one_kind_are_listed_whatever_sentences_they_stand_in() -> None:
    left = ["Nobody expected it.", "The blast left 30 dead and 1,400 injured.", "In the north four miners died."]
    right = ["La explosión dejó 80 muertos.", "Hay 200 heridos, dijo la alcaldesa."]

    assert told(left, right) == {
        TallyKind.DEAD: (["30", "four"], ["80"]),
        TallyKind.HURT: (["1,400"], ["200"]),
    }


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The blast left 30 dead.", "La explosión dejó 30 muertos."),
        ("At least 24 people were killed.", "Murieron 25 personas."),
        ("Winds of 100 miles per hour felled trees.", "Vientos de 161 kilómetros por hora derribaron árboles."),
        ("The blast left 30 dead.", "La explosión dejó 80 heridos."),
        ("The blast left 30 dead.", "El seguro pagó 80 pesos."),
        ("The blast left 30 dead.", "En 1996 una explosión dejó 80 muertos."),
        ("The blast left 30 dead.", "La mina registra en promedio 80 muertos al año."),
        ("The blast left 30 dead.", "La explosión del 4 de mayo de 1996 dejó 80 muertos."),
        ("The blast left 30 dead.", "Hubo 80 muertos y heridos."),
        ("The blast left 30 dead.", "Entre los muertos, 12 de ellos niños, no hay turistas."),
        ("The train was doing 82 mph.", "El límite de velocidad es de 48 km/h."),
        ("The train was doing 82 mph.", "La velocidad permitida es de 48 km/h."),
    ],
)
def test_what_both_tell_or_what_is_of_another_kind_is_no_line(left: str, right: str) -> None:
    assert told([left], [right]) == {}


def test_others_are_counted_too_and_so_are_the_dead_of_a_day() -> None:
    assert told(["It killed four people, and 67 others were injured."], ["Hay 48 heridos."]) == {
        TallyKind.HURT: (["67"], ["48"])
    }
    assert told(["Clashes left 20 dead."], ["La violencia dejó 37 muertos en 24 horas."]) != {}


def test_a_sentence_of_a_place_that_its_report_does_not_begin_with_may_tell_of_another_happening() -> None:
    spanish = [passage("La explosión dejó 12 muertos.", "es")]
    said = "It was like the blast that left 30 dead in Ohio."
    start = said.index("Ohio")
    elsewhere = replace(passage(said, "en"), mentions=(Mention(Span(start, start + 4), EntityKind.PLACE, "ohio"),))
    filler = [passage("Nobody knows why.", "en")] * LEAD
    opening = passage("A blast shook Ohio.", "en")

    assert tallies_of({"a": [*filler, elsewhere]}, {"b": spanish}) == ()
    assert tallies_of({"a": [opening, *filler, elsewhere]}, {"b": spanish}) != ()


def test_what_counts_two_states_at_once_is_of_neither() -> None:
    left = ["The blast left 30 dead.", "In the north 5 people were injured."]

    assert told(left, ["Hubo 80 muertos y heridos."]) == {}


def test_a_range_is_one_figure_and_none_at_all_is_no_count() -> None:
    left = ["The blast killed between 20 and 30 people.", "The other mine told of 0 deaths."]

    assert told(left, ["La explosión dejó 80 muertos."])[TallyKind.DEAD][0] == ["20 and 30"]


def test_a_limit_tells_of_the_figures_beside_it_alone() -> None:
    assert told(["Winds of up to 380 km/h were measured."], ["Los vientos superaron los 275 km/h."]) != {}


def test_a_speed_in_two_units_is_one_figure() -> None:
    left = ["Its winds were estimated at 315 kph (195 mph)."]

    assert told(left, ["Los vientos eran de 275 kilómetros por hora."])[TallyKind.SPEED][0] == ["315 kph"]


def _mirrored(tallies: Sequence[Tally]) -> list[Tally]:
    return [Tally(one.kind, one.right, one.left) for one in tallies]


@given(st.lists(passages(), max_size=4), st.lists(passages(), max_size=4))
def test_swapped_sides_mirror_the_table(left: list[Passage], right: list[Passage]) -> None:
    assert tallies_of({"a": left}, {"b": right}) == tuple(_mirrored(tallies_of({"b": right}, {"a": left})))


@given(st.lists(passages(), max_size=4))
def test_a_text_against_itself_has_no_table(text: list[Passage]) -> None:
    assert tallies_of({"a": text}, {"b": text}) == ()


@given(st.lists(passages(), max_size=3), st.lists(passages(), max_size=3), st.lists(passages(), max_size=3))
def test_another_report_takes_no_figure_away(left: list[Passage], right: list[Passage], more: list[Passage]) -> None:
    before = {one.kind: one for one in tallies_of({"a": left}, {"b": right})}
    after = {one.kind: one for one in tallies_of({"a": left, "c": more}, {"b": right})}

    for kind in before.keys() & after.keys():
        assert set(before[kind].left) <= set(after[kind].left)
        assert before[kind].right == after[kind].right
