"""The reading: what is said is so, what is not sure is left out, and every sentence has its evidence."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from encuadre.compare.reading import read
from encuadre.model import (
    LANGUAGES,
    Alone,
    Column,
    ComparedConflict,
    Comparison,
    ConflictKind,
    Finding,
    Ground,
    QuantityKind,
    QuotationKind,
    ReadingLine,
    Rule,
    Span,
    Teller,
)
from encuadre.words import words_in
from unit.compare.planted import Told, a_comparison
from unit.compare.readings import BRIDGE, HEADLINE, LEFT, REOPENED, RIGHT, WATER, WATER_AGAIN, told, unsure


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


def test_whose_words_stand_nowhere_between_quotation_marks_is_not_quoted() -> None:
    spoke = ("The works will last a year, Eva Lunarejos said.", "Las obras durarán un año, dijo Eva Lunarejos.")
    again = ("“It is slow work,” she said.", "«Es un trabajo lento», dijo.")
    left = replace(LEFT, sentences=[*LEFT.sentences, spoke, again])
    heard = [(0, (0, 4), "Eva Lunarejos"), (0, (0, 5), "Eva Lunarejos")]
    comparison = a_comparison([left], [RIGHT], quotations=heard)
    named, own = comparison.quotations
    indirect = replace(named, quotation=replace(named.quotation, kind=QuotationKind.INDIRECT))

    people = {"eva-lunarejos"}
    assert told(replace(comparison, quotations=(indirect,)), Finding.SPEAKERS, people=people) == []
    assert told(replace(comparison, quotations=(indirect, own)), Finding.SPEAKERS, people=people) != []


def test_the_words_of_another_person_of_one_surname_bear_nothing_out() -> None:
    spoke = [
        ("“It is slow work,” mayor Eva Lunarejos said.", "«Es un trabajo lento», dijo la alcaldesa Eva Lunarejos."),
        ("“It is slow,” mayor Eva Lunarejos said.", "«Es lento», dijo la alcaldesa Eva Lunarejos."),
        ("“We need help,” said Martín Lunarejos.", "«Necesitamos ayuda», dijo Martín Lunarejos."),
    ]
    left = replace(LEFT, sentences=[*LEFT.sentences, *spoke[::2]])
    again = Told("Border Daily", [HEADLINE, spoke[1]], day=3)
    heard = [(0, (0, 4), "Eva Lunarejos"), (0, (0, 5), "Martín Lunarejos"), (0, (1, 1), "Eva Lunarejos")]
    comparison = a_comparison([left, again], [RIGHT], quotations=heard)

    shown = read(comparison, people={"eva-lunarejos", "martín-lunarejos"})

    evidence = [id_ for one in shown if one.finding is Finding.SPEAKERS for id_ in one.evidence]
    texts = {one.id: one.text for one in comparison.left.sentences}
    assert sorted(texts[id_] for id_ in evidence) == sorted([spoke[0][0], spoke[1][0]])


def test_a_name_is_looked_for_among_names_and_not_among_all_words() -> None:
    spoke = ("“It is slow work,” said Ana Keating.", "«Es un trabajo lento», dijo Ana Keating.")
    left = replace(LEFT, sentences=[*LEFT.sentences, spoke])
    right = replace(RIGHT, sentences=[*RIGHT.sentences, ("Las máquinas siguen.", "The machines are operating.")])
    comparison = a_comparison([left], [right], quotations=[(0, (0, 4), "Ana Keating")])

    assert len(told(comparison, Finding.SPEAKERS, people={"ana-keating"})) == 1


def test_whom_several_papers_quote_with_one_utterance_does_not_come_first() -> None:
    once = ("The works will last a year, said Ada Prado.", "Las obras durarán un año.")
    first = ("They began in May, said Eva Lunarejos.", "Empezaron en mayo.")
    second = ("They end in June, said Eva Lunarejos.", "Terminan en junio.")
    left = replace(LEFT, sentences=[*LEFT.sentences, once, first, second])
    copies = [replace(left, sentences=left.sentences[:-2], version=version) for version in ("1", "2")]
    heard = [(0, (0, 5), "Eva Lunarejos"), (0, (0, 6), "Eva Lunarejos")]
    heard += [(0, (article, 4), "Ada Prado") for article in range(3)]
    comparison = a_comparison([left, *copies], [RIGHT], quotations=heard)

    assert told(comparison, Finding.SPEAKERS, people={"eva-lunarejos", "ada-prado"}) == [
        "Quoted in Laredo Ledger and not named in El Eco: Eva Lunarejos and Ada Prado."
    ]


def test_a_person_goes_by_the_name_that_most_articles_use() -> None:
    names = ("Alderwoman Eva Lunarejos", "Eva Lunarejos", "Eva Lunarejos")
    sides = [
        Told(outlet, [HEADLINE, (f"The works will last a year, said {name}.", "Las obras durarán un año.")])
        for outlet, name in zip(("Laredo Ledger", "Border Daily", "Texas Post"), names, strict=True)
    ]
    comparison = a_comparison(sides, [RIGHT], quotations=[(0, (at, 1), name) for at, name in enumerate(names)])
    people = {name.casefold().replace(" ", "-") for name in names}

    assert [line.count("Alderwoman") for line in told(comparison, Finding.SPEAKERS, people=people)] == [0]


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
    links, headlines, reopened = [((0, 0), (0, 0), 0.99), REOPENED], ([(0, 0)], [(0, 0)]), ([(0, 1)], [(0, 1)])

    assert told(a_comparison(sides[:1], sides[1:], links=links, claims=[headlines]), Finding.AGREED) == []
    assert len(told(a_comparison(sides[:1], sides[1:], links=links, claims=[headlines, reopened]), Finding.AGREED)) == 1


def test_two_headlines_with_which_the_sides_open_are_not_told_again_in_a_copy() -> None:
    long = ("Bridge of Laredo reopens after flood of March", "Reabre el puente de Laredo tras la inundación de marzo")
    copy = Told("Border Daily", [long, BRIDGE], day=3)
    sides = [replace(LEFT, sentences=[long, BRIDGE]), replace(RIGHT, sentences=[long[::-1], BRIDGE[::-1]])]
    headlines = [((0, 0), (0, 0), 0.99), ((1, 0), (0, 0), 0.99)]
    claims = [([(0, 0), (1, 0)], [(0, 0)])]

    assert told(a_comparison([sides[0], copy], sides[1:], links=headlines, claims=claims), Finding.AGREED) == []


def test_a_headline_with_which_a_side_opens_is_not_told_again_beside_another_one() -> None:
    long = ("Bridge of Laredo reopens after flood of March", "Reabre el puente de Laredo tras la inundación de marzo")
    another = ("Laredo bridge reopens after the flood of March", long[1])
    other = Told("Border Daily", [another, BRIDGE], day=3)
    sides = [replace(LEFT, sentences=[long, BRIDGE]), replace(RIGHT, sentences=[long[::-1], BRIDGE[::-1]])]
    headlines = [((0, 0), (0, 0), 0.99), ((1, 0), (0, 0), 0.98)]
    claims = [([(0, 0), (1, 0)], [(0, 0)])]

    assert told(a_comparison([sides[0], other], sides[1:], links=headlines, claims=claims), Finding.AGREED) == []


def test_it_is_not_said_that_nothing_is_sure_where_a_claim_is_told_by_both() -> None:
    lines = [Told("Laredo Ledger", [HEADLINE, BRIDGE]), Told("El Eco", [HEADLINE[::-1], BRIDGE[::-1]], "es")]
    links = [((0, 1), (0, 1), 0.7)]

    assert told(unsure(a_comparison(lines[:1], lines[1:], links=links)), Finding.LITTLE) != []
    claimed = a_comparison(lines[:1], lines[1:], links=links, claims=[([(0, 1)], [(0, 1)])])
    assert told(unsure(claimed), Finding.LITTLE) == []


def test_a_name_that_ends_in_a_full_stop_ends_the_sentence_with_it() -> None:
    spoke = ("The works will last a year, said Luis Lunarejos Jr. on Monday.", "Las obras durarán un año.")
    left = replace(LEFT, sentences=[*LEFT.sentences, spoke])
    comparison = a_comparison([left], [RIGHT], quotations=[(0, (0, 4), "Luis Lunarejos Jr.")])

    shown = told(comparison, Finding.SPEAKERS, people={"luis-lunarejos-jr."})

    assert shown == ["Quoted in Laredo Ledger and not named in El Eco: Luis Lunarejos Jr."]


def test_several_articles_of_unknown_outlets_are_not_told_as_one() -> None:
    articles = [Told("", [HEADLINE, BRIDGE]), Told("", [WATER, WATER_AGAIN])]
    alone = replace(a_comparison(articles, []), alone=Alone.UNKNOWN)

    assert told(alone, Finding.ALONE) == [
        "In this workspace it stands only in several articles in English: there is nothing to compare it with."
    ]
    assert "varias notas en inglés" in told(alone, Finding.ALONE, "es")[0]


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


def test_headlines_of_reports_near_in_time_stand_beside_each_other() -> None:
    early = Told("Border Daily", [("Bridge shut after flood", "Cierran el puente tras la inundación"), BRIDGE], day=1)
    links = [((1, 0), (0, 0), 0.99), ((0, 0), (0, 0), 0.8)]

    shown = told(a_comparison([LEFT, early], [RIGHT], links=links), Finding.OPENINGS)

    assert shown[0].startswith("Laredo Ledger (2025-03-03) opens")


def test_both_tell_what_is_a_claim_of_both_and_no_more_than_a_link() -> None:
    claimed = a_comparison([LEFT], [RIGHT], links=[REOPENED], claims=[([(0, 1)], [(0, 1)])])

    assert told(claimed, Finding.AGREED) == [
        f"Both tell it: Laredo Ledger “{BRIDGE[0][:-1]}”, El Eco “{BRIDGE[1][:-1]}”."
    ]
    assert told(a_comparison([LEFT], [RIGHT], links=[REOPENED]), Finding.AGREED) == []


def test_of_what_both_tell_the_two_sentences_most_alike_are_shown() -> None:
    more = (f"{WATER[0][:-1]} near the old station.", f"{WATER[1][:-1]} cerca de la vieja estación.")
    sides = [replace(LEFT, sentences=[HEADLINE, BRIDGE, WATER]), replace(RIGHT, sentences=[HEADLINE[::-1], more[::-1]])]
    alike = replace(sides[1], sentences=[*sides[1].sentences, BRIDGE[::-1]])
    claims = [([(0, 1)], [(0, 2)]), ([(0, 2)], [(0, 1)])]

    shown = told(a_comparison(sides[:1], [alike], links=[], claims=claims), Finding.AGREED)

    assert [BRIDGE[0][:-1] in line for line in shown] == [True]


def test_where_nothing_is_sure_the_page_says_so_first() -> None:
    short = [Told("Laredo Ledger", [HEADLINE]), Told("El Eco", [HEADLINE[::-1]], "es")]

    comparison = a_comparison(short[:1], short[1:])

    assert [one.finding for one in read(unsure(comparison))] == [Finding.LITTLE, Finding.OPENINGS]
    assert [one.finding for one in read(comparison)] == [Finding.OPENINGS]  # something is surely only here


def a_conflict(comparison: Comparison) -> ComparedConflict:
    left, right = comparison.links[0].left[0], comparison.links[0].right[0]
    rule = Rule(ConflictKind.QUANTITY, Ground.DIFFERENT, QuantityKind.COUNT, {"en": "trucks", "es": "camiones"})
    return ComparedConflict(left, right, "{side} 40 trucks", "60 camiones", Span(20, 22), Span(20, 22), rule)


SECOND = Told("Valle Post", [("Forty trucks waited at the bridge.", "Cuarenta camiones esperaron en el puente.")])


def borne_out(conflict: ComparedConflict, by: str) -> ComparedConflict:
    """Return a conflict of which a second sentence tells the left version."""
    return replace(conflict, tellers=(Teller(by, Span(20, 22), Column.LEFT),))


def test_a_conflict_is_told_once_with_both_figures_and_both_outlets_and_is_no_agreement() -> None:
    comparison = a_comparison([LEFT, SECOND], [RIGHT], links=[REOPENED], claims=[([(0, 1)], [(0, 1)])])
    conflict = borne_out(a_conflict(comparison), comparison.left.sentences[-1].id)
    claim = replace(comparison.claims[0], conflicts=(conflict,))

    assert told(replace(comparison, conflicts=(conflict,) * 2), Finding.CONFLICT) == [
        "Laredo Ledger says “The bridge of Laredo reopened on Monday at 9”, "
        "El Eco says “El puente de Laredo reabrió el lunes a las 9” "
        "(counts of trucks: too far apart for rounding)."
    ]
    assert told(replace(comparison, claims=(claim,)), Finding.AGREED) == []


def test_a_conflict_that_no_second_newsroom_bears_out_is_no_line_of_the_page() -> None:
    comparison = a_comparison([LEFT, SECOND], [RIGHT], links=[REOPENED])
    conflict = a_conflict(comparison)
    own = borne_out(conflict, conflict.left)

    assert told(replace(comparison, conflicts=(conflict,)), Finding.CONFLICT) == []
    assert told(replace(comparison, conflicts=(own,)), Finding.CONFLICT) == []


def test_who_said_or_did_it_is_no_line_of_the_page_for_a_few_words_do_not_show_it() -> None:
    comparison = a_comparison([LEFT, SECOND], [RIGHT], links=[REOPENED])
    conflict = borne_out(a_conflict(comparison), comparison.left.sentences[-1].id)
    speaker = replace(conflict, rule=Rule(ConflictKind.SPEAKER, Ground.OTHER_SPEAKER))

    assert told(replace(comparison, conflicts=(speaker,)), Finding.CONFLICT) == []


def test_a_figure_inside_a_quotation_is_told_with_the_person_who_gives_it() -> None:
    comparison = a_comparison([LEFT, SECOND], [RIGHT], links=[REOPENED], quotations=[(0, (0, 1), "Eva Luna")])
    told_twice = borne_out(a_conflict(comparison), comparison.left.sentences[-1].id)
    conflict = replace(told_twice, left_span=comparison.quotations[0].quotation.content)

    shown = told(replace(comparison, conflicts=(conflict,)), Finding.CONFLICT, people={"eva-luna"})

    assert shown[0].startswith("Laredo Ledger (quoting Eva Luna) says")


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
