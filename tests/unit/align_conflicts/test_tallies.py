"""Figures of one kind on both sides: a table to look at, and nothing that would have to be so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.align.conflicts import tallies_of
from encuadre.align.conflicts._telling import LEAD
from encuadre.annotate.quantities import find_quantities
from encuadre.model import EntityKind, Language, Mention, Passage, Span, Tally, TallyKind
from unit.align_conflicts.reading import words_of
from unit.align_conflicts.test_laws import passages


def passage(text: str, language: Language, published: datetime | None = None) -> Passage:
    return Passage(
        text, language, quantities=find_quantities(text, language, published=published), words=words_of(text)
    )


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
    left = ["Nobody expected it.", "The blast left 60 dead and 1,400 injured.", "In the north seven miners died."]
    right = ["La explosión dejó 80 muertos.", "Hay 900 heridos, dijo la alcaldesa."]

    assert told(left, right) == {
        TallyKind.DEAD: (["60"], ["80"]),
        TallyKind.HURT: (["1,400"], ["900"]),
    }


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("The flood drove 620,000 people from their homes.", "Hay 500 mil desplazados.", TallyKind.MOVED),
        ("The blast claimed 36 lives.", "La explosión se cobró la vida de 50 personas.", TallyKind.DEAD),
        ("Some 7 million people were affected.", "Hay cuatro millones de afectados.", TallyKind.AFFECTED),
        ("The town lies 85 miles from the coast.", "El pueblo está a 120 kilómetros de la costa.", TallyKind.LENGTH),
        ("All seven cars left the road.", "Cuatro autos salieron de la vía.", TallyKind.COUNT),
        ("They searched five or six houses.", "Fueron cinco viviendas.", TallyKind.COUNT),
    ],
)
def test_a_state_a_distance_and_any_noun_of_both_languages_is_a_kind(left: str, right: str, kind: TallyKind) -> None:
    assert told([left], [right]).keys() == {kind}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The blast left 60 dead.", "La explosión dejó 60 muertos."),
        ("At least 24 people were killed.", "Murieron 25 personas."),
        ("Winds of 100 miles per hour felled trees.", "Vientos de 161 kilómetros por hora derribaron árboles."),
        ("The blast left 60 dead.", "La explosión dejó 80 heridos."),
        ("The blast left 60 dead.", "El seguro pagó 80 pesos."),
        ("The blast left 60 dead.", "En 1996 una explosión dejó 80 muertos."),
        ("The blast left 60 dead.", "La mina registra en promedio 80 muertos al año."),
        ("The blast left 60 dead.", "La explosión del 4 de mayo de 1996 dejó 80 muertos."),
        ("The blast left 60 dead.", "Hubo 80 muertos y heridos."),
        ("The blast left 60 dead.", "Entre los muertos, 80 de ellos niños, no hay turistas."),
        ("The blast left 60 dead.", "En el norte murieron 12 mineros."),
        ("The blast left three dead.", "Murieron cuatro mineros."),
        ("The train was doing 42 mph.", "El límite de velocidad es de 48 km/h."),
        ("The train was doing 42 mph.", "La velocidad permitida es de 48 km/h."),
        ("About 40 people were there.", "Vinieron 50 personas."),
        ("Two trains were late.", "Tres trenes llegaron tarde."),
        ("They have 291 seats.", "Llegaron 250 autos."),
        ("The 10 trees are 300 meters away.", "Los 10 árboles están a 250 metros; la costa, a 300 metros."),
    ],
)
def test_what_both_tell_what_is_far_off_or_of_another_kind_is_no_line(left: str, right: str) -> None:
    assert told([left], [right]) == {}


def test_a_figure_that_the_other_side_tells_of_whatever_is_no_difference_but_a_few_is() -> None:
    assert told(["It took 70 votes.", "The bill got 68 votes."], ["Hubo 68 votos, y 70 senadores."]) == {}
    assert told(["Five judges dissented, of nine judges."], ["Disintieron siete jueces.", "Cinco calles."]) != {}


def test_votes_in_favor_are_not_set_against_votes_of_which_that_is_not_said() -> None:
    assert told(["It needs 51 votes."], ["Obtuvo 68 votos a favor."]) == {}


def test_others_are_counted_too_and_so_are_the_dead_of_a_day() -> None:
    assert told(["It killed four people, and 67 others were injured."], ["Hay 48 heridos."]) == {
        TallyKind.HURT: (["67"], ["48"])
    }
    assert told(["Clashes left 20 dead."], ["La violencia dejó 37 muertos en 24 horas."]) != {}


def test_the_year_of_the_news_is_no_other_happening() -> None:
    day = datetime(2013, 4, 16)
    left = [passage("The blast of April 15, 2013 killed 60 people.", "en", day)]
    right = {"b": [passage("La explosión dejó 80 muertos.", "es", day)]}
    dated = passage("Nobody spoke on Monday.", "en", day)

    assert tallies_of({"a": left}, right) == ()
    assert tallies_of({"a": [*left, dated]}, right) != ()


def test_a_sentence_of_a_place_that_its_report_does_not_begin_with_may_tell_of_another_happening() -> None:
    spanish = [passage("La explosión dejó 22 muertos.", "es")]
    said = "It was like the blast that left 30 dead in Ohio."
    start = said.index("Ohio")
    elsewhere = replace(passage(said, "en"), mentions=(Mention(Span(start, start + 4), EntityKind.PLACE, "ohio"),))
    filler = [passage("Nobody knows why.", "en")] * LEAD
    opening = passage("A blast shook Ohio.", "en")

    assert tallies_of({"a": [*filler, elsewhere]}, {"b": spanish}) == ()
    assert tallies_of({"a": [opening, *filler, elsewhere]}, {"b": spanish}) != ()


def test_what_counts_two_states_at_once_is_of_neither() -> None:
    left = ["The blast left 60 dead.", "In the north 70 people were injured."]

    assert told(left, ["Hubo 80 muertos y heridos."]) == {}


def test_a_range_is_one_figure_and_none_at_all_is_no_count() -> None:
    left = ["The blast killed between 50 and 60 people.", "The other mine told of 0 deaths."]

    assert told(left, ["La explosión dejó 80 muertos."])[TallyKind.DEAD][0] == ["50 and 60"]


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


@given(st.lists(passages(), max_size=4), st.lists(passages(), max_size=4))
def test_in_every_line_two_figures_of_both_sides_differ_and_are_near(left: list[Passage], right: list[Passage]) -> None:
    for tally in tallies_of({"a": left}, {"b": right}):
        pairs = product(*({one.quantity.high for one in side} for side in (tally.left, tally.right)))
        assert any(min(pair) < max(pair) < 2 * min(pair) for pair in pairs)
