"""The reading: what is said is so, what is not sure is left out, and every sentence has its evidence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from encuadre.compare.reading import read
from encuadre.model import (
    LANGUAGES,
    ComparedConflict,
    Comparison,
    ConflictKind,
    Finding,
    Ground,
    Language,
    QuantityKind,
    ReadingLine,
    Rule,
    Span,
)
from encuadre.words import words_in
from unit.compare.planted import Told, a_comparison

BRIDGE = ("The bridge of Laredo reopened on Monday at 9.", "El puente de Laredo reabrió el lunes a las 9.")
WATER = (
    "The river Escondido flooded 300 houses of the Zaragoza district last Saturday.",
    "El río Escondido inundó 300 casas del barrio Zaragoza el sábado pasado.",
)
WATER_AGAIN = (
    "Last Saturday the river Escondido flooded 300 houses in the Zaragoza district.",
    "El sábado pasado el río Escondido inundó 300 casas en el barrio Zaragoza.",
)
HEADLINE = ("Bridge reopens", "Reabre el puente")

LEFT = Told("Laredo Ledger", [HEADLINE, BRIDGE, WATER, ("Nobody was hurt.", "Nadie resultó herido.")], day=3)
RIGHT = Told("El Eco", [HEADLINE[::-1], BRIDGE[::-1], ("Llovió mucho.", "It rained a lot.")], "es", day=4)
REOPENED = ((0, 1), (0, 1), 0.95)


def told(comparison: Comparison, finding: Finding, language: Language = "en", **more: Any) -> list[str]:
    return [one.text[language] for one in read(comparison, **more) if one.finding is finding]


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
        ("Desde hace 29 años vive en la ciudad de Dallas y en el condado de Denton.",
         "For 29 years he has lived in the city of Dallas and in the county of Denton."),
        ("Recordó que en Coahuila está prohibido pescar en la presa Amistad.",
         "He recalled that fishing in the Amistad reservoir is prohibited in Coahuila."),
        ("Nuestra corresponsal en Ciudad Acuña escribió desde la presa Amistad.",
         "Our correspondent in Ciudad Acuña wrote from the Amistad reservoir."),
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
        "The river flooded many houses of the district on that day.",  # no name and no figure
        "He told the 300 people of the Zaragoza district on Saturday to leave.",
        "Second, the 300 people of the Zaragoza district had to leave on Saturday.",
        "Who opened the bridge of Zaragoza to 300 trucks on Monday?",
        "“We saw 300 houses of Zaragoza under water all of Saturday.”",  # nobody says it
        "“We saw 300 houses of Zaragoza under water all of Saturday.",  # nor does the one after it
        "More: 300 houses of the Zaragoza district under water",
        "(Also in the Ledger: 300 houses of Zaragoza under water on Saturday)",
    ],
)
def test_only_a_statement_with_something_to_check_is_worth_a_line(text: str) -> None:
    left = replace(LEFT, sentences=[HEADLINE, (text, "Sin palabras en común.")])

    assert told(a_comparison([left], [RIGHT]), Finding.ONLY) == []


def test_words_that_are_somebodys_are_told_as_quoted_and_of_nobody_who_is_named_not_at_all() -> None:
    words = ("“The water took 300 houses of Zaragoza on Saturday.", "Nada.")
    left = replace(LEFT, sentences=[HEADLINE, words])
    unnamed, named = (a_comparison([left], [RIGHT], quotations=[(0, (0, 1), name)]) for name in ("", "Eva Luna"))

    assert told(unnamed, Finding.ONLY, people={"eva-luna"}) == []
    assert told(named, Finding.ONLY, people=()) == []  # a body that speaks is no person
    assert told(named, Finding.ONLY, people={"eva-luna"}) == [
        "Told by Laredo Ledger (quoting Eva Luna), and not found in El Eco: "
        "“The water took 300 houses of Zaragoza on Saturday.”"
    ]


def test_of_a_speaker_who_is_a_pronoun_in_the_sentence_the_name_is_told() -> None:
    words = ("The water of the Escondido took 300 houses of Zaragoza, she said.", "Nada.")
    left = replace(LEFT, sentences=[HEADLINE, words])
    comparison = a_comparison([left], [RIGHT], quotations=[(0, (0, 1), "Eva Luna")])

    assert told(comparison, Finding.ONLY, people={"eva-luna"}) == [
        f"Told by Laredo Ledger (quoting Eva Luna), and not found in El Eco: “{words[0]}”"
    ]
    assert told(comparison, Finding.ONLY, people=()) == []


def test_the_items_of_a_gallery_are_not_told_one_by_one() -> None:
    gallery = [
        (f"Hide caption {number}: Zaragoza after the flood of 2025, by Ana Ruiz.", "Nada.") for number in range(3)
    ]
    left = replace(LEFT, sentences=[HEADLINE, *gallery])

    assert told(a_comparison([left], [RIGHT]), Finding.ONLY) == []
    assert told(a_comparison([replace(left, sentences=[HEADLINE, gallery[0]])], [RIGHT]), Finding.ONLY) != []


def test_one_person_under_two_names_is_heard_once() -> None:
    spoke = [
        ("The works will last a year, said mayor Eva Luna Kirchner.", "Las obras durarán un año."),
        ("They began in May, said Eva Luna.", "Empezaron en mayo."),
    ]
    left = replace(LEFT, sentences=[*LEFT.sentences, *spoke])
    heard = [(0, (0, 4), "Eva Luna Kirchner"), (0, (0, 5), "Eva Luna")]

    shown = told(
        a_comparison([left], [RIGHT], quotations=heard), Finding.SPEAKERS, people={"eva-luna-kirchner", "eva-luna"}
    )

    assert [line.count("Eva") for line in shown] == [1]


def test_what_is_perhaps_told_there_is_not_found_only_here() -> None:
    made = a_comparison([LEFT], [RIGHT], links=[REOPENED])
    perhaps = replace(made, only_left=(), perhaps_left=made.only_left)

    assert [len(told(one, Finding.ONLY)) for one in (made, perhaps)] == [1, 0]


def test_persons_are_heard_on_one_side_where_the_other_does_not_name_them() -> None:
    spoke = ("The works will last a year, said mayor Eva Lunarejos on Monday.", "Las obras durarán un año.")
    left = replace(LEFT, sentences=[*LEFT.sentences, spoke])
    heard = [(0, (0, 4), "Eva Lunarejos")]
    people = {"eva-lunarejos"}

    comparison = a_comparison([left], [RIGHT], quotations=heard)
    named = replace(RIGHT, sentences=[*RIGHT.sentences, ("La alcaldesa Lunareios calla.", "The mayor is silent.")])

    assert told(comparison, Finding.SPEAKERS, people=people) == [
        "Quoted in Laredo Ledger and not named in El Eco: Eva Lunarejos."
    ]
    assert told(comparison, Finding.SPEAKERS, "es", people=people) == [
        "Se cita en Laredo Ledger, sin que se nombre en El Eco, a Eva Lunarejos."
    ]
    assert told(a_comparison([left], [named], quotations=heard), Finding.SPEAKERS, people=people) == []
    assert told(comparison, Finding.SPEAKERS, people=()) == []  # an institution is nobody


@pytest.mark.parametrize("reporter", ["CNN's Eva Lunarejos", "the correspondent Eva Lunarejos"])
def test_who_reports_for_a_newsroom_is_not_heard_on_one_side_only(reporter: str) -> None:
    spoke = (f"The works will last a year, said {reporter} on Monday.", "Las obras durarán un año.")
    left = replace(LEFT, sentences=[*LEFT.sentences, spoke])
    comparison = a_comparison([left], [RIGHT], quotations=[(0, (0, 4), "Eva Lunarejos")])

    assert told(comparison, Finding.SPEAKERS, people={"eva-lunarejos"}) == []


def test_two_headlines_with_which_the_sides_open_are_not_told_twice() -> None:
    long = ("Bridge of Laredo reopens after flood of March", "Reabre el puente de Laredo tras la inundación de marzo")
    rest = LEFT.sentences[2:]
    sides = [
        replace(LEFT, sentences=[long, BRIDGE, *rest]),
        replace(RIGHT, sentences=[long[::-1], BRIDGE[::-1], *(one[::-1] for one in rest)]),
    ]
    headlines = [((0, 0), (0, 0), 0.99)]

    assert told(a_comparison(sides[:1], sides[1:], links=headlines), Finding.AGREED) == []
    assert len(told(a_comparison(sides[:1], sides[1:], links=[*headlines, REOPENED]), Finding.AGREED)) == 1


def test_it_is_not_said_that_nothing_is_sure_where_a_claim_is_told_by_both() -> None:
    lines = [Told("Laredo Ledger", [HEADLINE, BRIDGE]), Told("El Eco", [HEADLINE[::-1], BRIDGE[::-1]], "es")]
    links = [((0, 1), (0, 1), 0.7)]

    assert told(a_comparison(lines[:1], lines[1:], links=links), Finding.LITTLE) != []
    claimed = a_comparison(lines[:1], lines[1:], links=links, claims=[([(0, 1)], [(0, 1)])])
    assert told(claimed, Finding.LITTLE) == []


def test_a_name_that_ends_in_a_full_stop_ends_the_sentence_with_it() -> None:
    spoke = ("The works will last a year, said Luis Lunarejos Jr. on Monday.", "Las obras durarán un año.")
    left = replace(LEFT, sentences=[*LEFT.sentences, spoke])
    comparison = a_comparison([left], [RIGHT], quotations=[(0, (0, 4), "Luis Lunarejos Jr.")])

    shown = told(comparison, Finding.SPEAKERS, people={"luis-lunarejos-jr."})

    assert shown == ["Quoted in Laredo Ledger and not named in El Eco: Luis Lunarejos Jr."]


def test_each_side_opens_with_its_headline_and_an_unknown_day_or_outlet_is_not_invented() -> None:
    unknown = replace(RIGHT, outlet="", day=None)

    assert told(a_comparison([LEFT], [unknown]), Finding.OPENINGS) == [
        "Laredo Ledger (2025-03-03) opens with “Bridge reopens”, an article in Spanish with “Reabre el puente”."
    ]
    assert told(a_comparison([LEFT], [unknown]), Finding.OPENINGS, "es") == [
        "Laredo Ledger (2025-03-03) abre con «Bridge reopens», una nota en español con «Reabre el puente»."
    ]


def test_headlines_that_tell_one_stage_of_the_news_stand_beside_each_other() -> None:
    shut = Told("Border Daily", [("Bridge still shut", "Sigue cerrado el puente"), BRIDGE, WATER], day=2)
    comparison = a_comparison(
        [shut, LEFT], [RIGHT], links=[((0, 1), (0, 1), 0.95), ((0, 2), (0, 1), 0.7), ((1, 0), (0, 0), 0.8)]
    )

    assert told(comparison, Finding.OPENINGS) == [
        "Laredo Ledger (2025-03-03) opens with “Bridge reopens”, El Eco (2025-03-04) with “Reabre el puente”."
    ]


def test_both_tell_what_is_surely_linked_and_said_in_the_same_words() -> None:
    sure = a_comparison([LEFT], [RIGHT], links=[REOPENED])
    unsure = a_comparison([LEFT], [RIGHT], links=[((0, 1), (0, 1), 0.8)])
    unlike = a_comparison([LEFT], [RIGHT], links=[((0, 2), (0, 1), 0.99)])

    assert told(sure, Finding.AGREED) == [f"Both tell it: Laredo Ledger “{BRIDGE[0][:-1]}”, El Eco “{BRIDGE[1][:-1]}”."]
    assert told(unsure, Finding.AGREED) == told(unlike, Finding.AGREED) == []


def test_where_nothing_is_sure_the_page_says_so_first() -> None:
    short = [Told("Laredo Ledger", [HEADLINE]), Told("El Eco", [HEADLINE[::-1]], "es")]

    lines = read(a_comparison(short[:1], short[1:]))

    assert [one.finding for one in lines] == [Finding.LITTLE, Finding.OPENINGS]


def a_conflict(comparison: Comparison) -> ComparedConflict:
    left, right = comparison.links[0].left[0], comparison.links[0].right[0]
    rule = Rule(ConflictKind.QUANTITY, Ground.DIFFERENT, QuantityKind.COUNT, {"en": "trucks", "es": "camiones"})
    return ComparedConflict(left, right, "{side} 40 trucks", "60 camiones", Span(20, 22), Span(20, 22), rule)


def test_a_conflict_is_told_once_with_both_figures_and_both_outlets_where_the_link_is_sure() -> None:
    sure = a_comparison([LEFT], [RIGHT], links=[REOPENED])
    unsure = a_comparison([LEFT], [RIGHT], links=[((0, 1), (0, 1), 0.8)])

    assert told(replace(sure, conflicts=(a_conflict(sure),) * 2), Finding.CONFLICT) == [
        "Laredo Ledger says “The bridge of Laredo reopened on Monday at 9”, "
        "El Eco says “El puente de Laredo reabrió el lunes a las 9” "
        "(counts of trucks: too far apart for rounding)."
    ]
    assert told(replace(sure, conflicts=(a_conflict(sure),)), Finding.AGREED) == []
    assert told(replace(unsure, conflicts=(a_conflict(unsure),)), Finding.CONFLICT) == []


def test_a_figure_inside_a_quotation_is_told_with_the_person_who_gives_it() -> None:
    comparison = a_comparison([LEFT], [RIGHT], links=[REOPENED], quotations=[(0, (0, 1), "Eva Luna")])
    conflict = replace(a_conflict(comparison), left_span=comparison.quotations[0].quotation.content)

    shown = told(replace(comparison, conflicts=(conflict,)), Finding.CONFLICT, people={"eva-luna"})

    assert shown[0].startswith("Laredo Ledger (quoting Eva Luna) says")


def test_marks_inside_what_is_quoted_are_those_that_stand_inside_others() -> None:
    said = ('The "Escondido" flooded 300 houses of Zaragoza, "too many", last Saturday night.', "Nada en común.")
    left = replace(LEFT, sentences=[HEADLINE, said])

    sentence = told(a_comparison([left], [RIGHT]), Finding.ONLY)[0]

    assert "“The ‘Escondido’ flooded 300 houses of Zaragoza, ‘too many’, last Saturday night.”" in sentence


def test_a_sentence_without_evidence_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="without evidence"):
        ReadingLine(Finding.AGREED, {"en": "Nobody.", "es": "Nadie."}, ())


def test_templates_hold_no_word_of_judgement() -> None:
    judging = re.compile(
        r"\b(biased?|unfair|wrong|false|slanted|ses[gf]ad\w|injust\w|fals[oa]s?|parcial\w*|only merely|claims? to)\b",
        re.I,
    )
    for language in LANGUAGES:
        for template in words_in(language).reading.templates.values():
            assert not judging.search(template)
