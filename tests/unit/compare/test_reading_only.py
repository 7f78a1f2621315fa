"""What one side alone tells: only what is surely absent from the other, and can be read by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from encuadre.model import Finding
from unit.compare.planted import Told, a_comparison
from unit.compare.readings import BRIDGE, HEADLINE, LEFT, LONG, REOPENED, RIGHT, WATER, WATER_AGAIN, told, unsure


def test_what_one_outlet_tells_and_no_sentence_of_the_other_side_is_found_only_there() -> None:
    comparison = a_comparison([LEFT], [RIGHT], links=[REOPENED])

    assert told(comparison, Finding.ONLY) == [f"Told by Laredo Ledger, and not found in El Eco: “{WATER[0]}”"]
    assert told(comparison, Finding.ONLY, "es") == [f"Lo cuenta Laredo Ledger, y no se halló en El Eco: «{WATER[0]}»"]


def test_an_outlet_that_tells_less_is_not_named_beside_the_one_that_is_shown() -> None:
    less = Told("Border Daily", [("Floods recede", "Bajan las aguas"), ("It flooded Zaragoza.", "Inundó Zaragoza.")])
    comparison = a_comparison([LEFT, less], [RIGHT], links=[REOPENED], claims=[([(0, 2), (1, 1)], [])])

    assert told(comparison, Finding.ONLY_SEVERAL) == []


@pytest.mark.parametrize(
    "leaning",
    [
        ("Desde hace 29 años vive en la ciudad texana de Dallas, en Houston y en el condado de Denton, según dijo.",
         "For 29 years he has lived in the Texan city of Dallas, in Houston and in the county of Denton, as he said."),
        ("Recordó que en Coahuila está prohibido desde 1998 pescar en la presa Amistad durante las lluvias de mayo.",
         "He recalled that fishing in the Amistad reservoir has been prohibited in Coahuila since 1998 in the rains."),
        ("Nuestra corresponsal en Ciudad Acuña escribió el 3 de mayo desde la presa Amistad en las lluvias de 2025.",
         "Our correspondent in Ciudad Acuña wrote on 3 May from the Amistad reservoir during the rains of Coahuila."),
    ],
)  # fmt: skip
def test_a_sentence_that_leans_on_the_one_before_or_tells_of_the_newsroom_is_not_shown(
    leaning: tuple[str, str],
) -> None:
    right = replace(RIGHT, sentences=[HEADLINE[::-1], BRIDGE[::-1], leaning])
    comparison = a_comparison([LEFT], [right], links=[REOPENED])

    assert not [line for line in told(comparison, Finding.ONLY) if line.startswith("Told by El Eco")]


def test_what_two_outlets_tell_in_words_of_their_own_is_told_by_both() -> None:
    other = Told("Border Daily", [("Floods recede", "Bajan las aguas"), WATER_AGAIN], day=3)  # at its very end
    comparison = a_comparison([LEFT, other], [RIGHT], links=[REOPENED], claims=[([(0, 2), (1, 1)], [])])

    assert told(comparison, Finding.ONLY_SEVERAL) == [
        f"Told by Laredo Ledger and Border Daily, and not found in El Eco: “{WATER[0]}”"
    ]
    assert told(comparison, Finding.ONLY) == []


@pytest.mark.parametrize("absence", [None, 0.85])
def test_what_the_other_side_may_well_tell_is_not_found_only_there(absence: float | None) -> None:
    made = a_comparison([LEFT], [RIGHT], links=[REOPENED])

    assert told(unsure(made, absence), Finding.ONLY) == []


def test_far_down_a_live_page_nothing_is_told_alone() -> None:
    calls = [
        (f"The {number}th caller complained of the rain.", f"La llamada {number} fue de queja.") for number in range(99)
    ]
    near, far = ([HEADLINE, *calls[:before], WATER, *calls[before:]] for before in (9, 40))

    assert told(a_comparison([replace(LEFT, sentences=near)], [RIGHT]), Finding.ONLY) != []
    assert told(a_comparison([replace(LEFT, sentences=far)], [RIGHT]), Finding.ONLY) == []


def test_a_statement_with_a_figure_is_told_before_one_without() -> None:
    bare = (f"Mayor Eva Luna of Laredo called the governor of Texas on Monday {LONG}.", "Sin nada en común.")
    left = replace(LEFT, sentences=[HEADLINE, bare, WATER, *LEFT.sentences])

    assert told(a_comparison([left], [RIGHT]), Finding.ONLY)[0].endswith(f"{WATER[0]}”")


@pytest.mark.parametrize(
    "change",
    [
        {"links": [REOPENED, ((0, 2), (0, 2), 0.5)]},  # linked, however weakly
        {"claims": [([(0, 2)], [(0, 2)])]},  # in one claim with a sentence of the other side
    ],
)
def test_a_sentence_the_other_side_has_a_part_in_is_not_found_only_there(change: Mapping[str, Any]) -> None:
    assert told(a_comparison([LEFT], [RIGHT], **change), Finding.ONLY) == []


def test_words_the_other_side_has_too_are_not_found_only_here_though_nothing_is_linked() -> None:
    telling = replace(RIGHT, sentences=[*RIGHT.sentences, WATER_AGAIN[::-1]])

    assert told(a_comparison([LEFT], [telling], links=[REOPENED]), Finding.ONLY) == []


def test_nothing_is_found_only_here_where_it_cannot_be_compared() -> None:
    untranslated = replace(LEFT, sentences=[(text, "") for text, _ in LEFT.sentences])
    unread = replace(RIGHT, sentences=[(text, "") for text, _ in RIGHT.sentences])

    assert told(a_comparison([untranslated], [unread]), Finding.ONLY) == []


@pytest.mark.parametrize(
    "text",
    [
        f"The river flooded most houses of the district {LONG}.",  # no name and no figure
        f"Two rivers flooded 300 houses of Zaragoza {LONG}.",  # too few of them
        f"Mayor Eva Luna of Laredo and the governor of Texas think well of Zaragoza {LONG}.",  # neither number nor day
        "The Escondido flooded 300 houses of Zaragoza on Saturday.",  # hangs on those around it
        f"He told the 300 people of the Zaragoza district on Saturday to leave {LONG}.",
        f"Second, the 300 people of the Zaragoza district had to leave on Saturday {LONG}.",
        f"Who opened the bridge of Zaragoza to 300 trucks on Monday {LONG}?",
        f"“We saw 300 houses of Zaragoza under water all of Saturday {LONG}.”",  # nobody says it
        f"“We saw 300 houses of Zaragoza under water all of Saturday {LONG}.",  # nor does the one after it
        f"“300 houses of Zaragoza stand under water,” Eva Luna said on Saturday {LONG}.",  # mostly hers
        f"UPDATE: The Escondido flooded 300 houses of Zaragoza on Saturday {LONG}.",
        f"The agency said on Saturday and on Sunday that 300 houses of Zaragoza were under water {LONG}.",
        f"The agency said before the weekend that 300 houses of Zaragoza were under water {LONG}.",  # which?
        f"On Saturday the Escondido also flooded 300 houses of Zaragoza {LONG}.",
        f"Engineers of Aguas Claras praised the move after 300 houses of Zaragoza were under water {LONG}.",
        f"In their houses 300 people of Zaragoza waited for the army on Saturday {LONG}.",
        f"The Escondido flooded *NUMBER* houses of Zaragoza on Saturday, 3 May, {LONG}.",
        f"More: 300 houses of the Zaragoza district under water on Saturday {LONG}",
        f"(Also in the Ledger: 300 houses of Zaragoza under water on Saturday {LONG})",
    ],
)
def test_only_a_statement_with_something_to_check_is_worth_a_line(text: str) -> None:
    left = replace(LEFT, sentences=[HEADLINE, (text, "Sin palabras en común.")])

    assert told(a_comparison([left], [RIGHT]), Finding.ONLY) == []


def test_words_that_are_somebodys_are_told_as_quoted_and_of_nobody_who_is_named_not_at_all() -> None:
    words = (f"Water of the Escondido took 300 houses of Zaragoza on Saturday {LONG}.", "Nada.")
    left = replace(LEFT, sentences=[HEADLINE, words])
    unnamed, named = (a_comparison([left], [RIGHT], quotations=[(0, (0, 1), name)]) for name in ("", "Eva Luna"))

    assert told(unnamed, Finding.ONLY, people={"eva-luna"}) == []
    assert told(named, Finding.ONLY, people=()) == []  # a body that speaks is no person
    assert told(named, Finding.ONLY, people={"eva-luna"}) == [
        f"Told by Laredo Ledger (quoting Eva Luna), and not found in El Eco: “{words[0]}”"
    ]


def test_of_a_speaker_who_is_a_pronoun_in_the_sentence_the_name_is_told() -> None:
    words = (f"Water of the Escondido took 300 houses of Zaragoza {LONG}, she said.", "Nada.")
    left = replace(LEFT, sentences=[HEADLINE, words])
    comparison = a_comparison([left], [RIGHT], quotations=[(0, (0, 1), "Eva Luna")])

    assert told(comparison, Finding.ONLY, people={"eva-luna"}) == [
        f"Told by Laredo Ledger (quoting Eva Luna), and not found in El Eco: “{words[0]}”"
    ]
    assert told(comparison, Finding.ONLY, people=()) == []


def test_what_is_perhaps_told_there_is_not_found_only_here() -> None:
    made = a_comparison([LEFT], [RIGHT], links=[REOPENED])
    perhaps = replace(made, only_left=(), perhaps_left=made.only_left)

    assert [len(told(one, Finding.ONLY)) for one in (made, perhaps)] == [1, 0]


def test_marks_inside_what_is_quoted_are_those_that_stand_inside_others() -> None:
    said = (f'The river Escondido flooded 300 houses of Zaragoza, "too many", last Saturday {LONG}.', "Nada en común.")
    left = replace(LEFT, sentences=[HEADLINE, said])

    sentence = told(a_comparison([left], [RIGHT]), Finding.ONLY)[0]

    assert "flooded 300 houses of Zaragoza, ‘too many’, last Saturday" in sentence
