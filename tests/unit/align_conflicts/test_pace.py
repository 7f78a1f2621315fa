"""How soon what is told differently may change, and whose words it is told in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.align.conflicts import find_conflicts
from encuadre.annotate.quantities import find_quantities
from encuadre.model import Conflict, Language, Link, LinkKind, Pace, Passage, Quotation, QuotationKind, Span
from unit.align_conflicts.reading import words_of


def passage(text: str, language: Language) -> Passage:
    return Passage(text, language, quantities=find_quantities(text, language), words=words_of(text))


def found(*sides: list[Passage]) -> tuple[Conflict, ...]:
    """Compare the first sentences of two texts."""
    return find_conflicts(sides[0], sides[1], [Link(0, 0, LinkKind.SAME, 0.9)])


@pytest.mark.parametrize(
    ("english", "spanish", "pace"),
    [
        ("It sent 10,000 troops.", "Envió 15 mil elementos.", Pace.BY_DAY),
        ("In Ohio 40 people were injured.", "En Ohio hubo 60 personas heridas.", Pace.BY_HOUR),
        (
            "In Ohio 307 were aboard; 168 were injured.",
            "En Ohio iban 307 a bordo; 60 resultaron heridos.",
            Pace.BY_HOUR,
        ),
        ("Ohio sent 10,000 troops and 12 trucks.", "Ohio envió 15 mil elementos y 12 camiones.", Pace.NEVER),
        ("Ohio sent 10,000 troops and 20 trucks.", "Ohio envió 15 mil elementos y 20 camiones.", Pace.BY_DAY),
        ("Ohio released 480 trucks of the army.", "Ohio mandó 650 camiones del ejército.", Pace.BY_DAY),
    ],
)
def test_a_figure_changes_by_the_hour_where_people_are_counted_and_not_beside_a_rare_one_told_alike(
    english: str, spanish: str, pace: Pace
) -> None:
    [conflict] = found([passage(english, "en")], [passage(spanish, "es")])

    assert conflict.pace is pace


def test_a_count_that_grows_is_held_fast_by_another_of_its_own_state() -> None:
    here = passage("Ohio counted 34,700 cases in one day, the most since they peaked at 41,200 cases.", "en")
    there = passage("Ohio counted 34,700 cases in one day, the most but for a day that peaked at 36,100 cases.", "en")

    assert [one.pace for one in found([here], [there])] == [Pace.NEVER]


@pytest.mark.parametrize(("elsewhere", "count"), [("It would send over 10,000 troops.", 0), ("It rained all day.", 1)])
def test_what_a_text_tells_as_a_limit_elsewhere_contradicts_nothing_within_it(elsewhere: str, count: int) -> None:
    here = [passage("It sent 10,000 troops.", "en"), passage(elsewhere, "en")]

    assert len(found(here, [passage("Envió 15 mil elementos.", "es")])) == count


@pytest.mark.parametrize(("place", "count"), [("Springfield", 0), ("Columbus", 1)])
def test_distances_from_two_places_are_two_distances(place: str, count: int) -> None:
    here = passage("The school is located 60 miles south of Columbus, near the river and the bridge.", "en")
    there = passage(f"The school is located 65 miles south of {place}, just west of the river and the bridge.", "en")

    assert len(found([here], [there])) == count


@pytest.mark.parametrize(
    ("speakers", "count"), [(("ana", "bruno"), 0), (("ana", "ana"), 1), (("", ""), 0), (("ana", None), 1)]
)
def test_two_who_are_quoted_may_tell_two_figures(speakers: tuple[str | None, str | None], count: int) -> None:
    texts = ("“It sent 10,000 troops”, she said.", "“Envió 15 mil elementos”, dijo.")
    sides = []
    for text, language, speaker in zip(texts, ("en", "es"), speakers, strict=True):
        one = passage(text, "en" if language == "en" else "es")
        said = Quotation(
            Span(1, text.index("”")), QuotationKind.DIRECT, speaker=speaker or "", speaker_entity=speaker or ""
        )
        sides.append([one if speaker is None else replace(one, quotations=(said,))])

    assert len(found(*sides)) == count


@pytest.mark.parametrize(("besides", "count"), [(("", ""), 1), ((" and in 2009", " y en 2009"), 0)])
def test_dates_beside_one_that_is_told_alike_are_of_other_happenings(besides: tuple[str, str], count: int) -> None:
    here = passage(f"The army tested its rockets in 2006{besides[0]}.", "en")
    there = passage(f"El ejército probó sus cohetes en 2012{besides[1]}.", "es")

    assert len(found([here], [there])) == count


@pytest.mark.parametrize(("defeat", "count"), [("In 1974", 1), ("After the 1974 election", 0)])
def test_the_year_of_an_election_is_not_that_of_what_came_of_it(defeat: str, count: int) -> None:
    here = passage(f"{defeat} the party dropped its leader.", "en")
    there = passage("En 1975 el partido echó a su líder.", "es")

    assert len(found([here], [there])) == count
