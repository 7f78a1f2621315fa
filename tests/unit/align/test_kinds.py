"""When two linked sentences are called the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.align.kinds import ALONE, SURE, judged
from encuadre.model import EntityKind, Language, Link, LinkKind, Mention, Passage, Quantity, QuantityKind, Span, Word

SURNAME = "Robles"


def said(text: str, translation: str = "") -> Passage:
    """Make an English sentence in which a surname is known for a name."""
    start = text.find(SURNAME)
    words = (Word(Span(start, start + len(SURNAME)), SURNAME.lower(), "PROPN"),) if start >= 0 else ()
    return Passage(text, "en", translation, words=words)


CLOSED = said("Robles closed the bridge after the flood.", "Robles cerró el puente tras la inundación.")
SHUT = Passage("Robles cerró el viejo puente por la inundación.", "es", "Robles closed the old bridge for the flood.")
PRAISED = Passage("Robles elogió a los bomberos.", "es", "Robles praised the firefighters.")


def kinds(score: float, left: Passage, right: Passage, disputed: frozenset[tuple[int, int]] = frozenset()) -> LinkKind:
    (link,) = judged([Link(0, 0, LinkKind.SAME, score, score)], [left], [right], set(disputed))
    return link.kind


def test_two_statements_of_one_person_share_a_name_and_are_not_the_same() -> None:
    assert kinds(SURE, CLOSED, PRAISED) is LinkKind.PARTIAL


def test_sentences_that_share_what_is_told_are_the_same() -> None:
    assert kinds(SURE, CLOSED, SHUT) is LinkKind.SAME


def dated(text: str, *moments: str) -> Passage:
    """Make an English sentence of the flood that names days."""
    dates = tuple(Quantity(Span(0, 1), QuantityKind.DATE, 1.0, 1.0, moment=moment) for moment in moments)
    return Passage(text, "en", quantities=dates)


def test_the_same_told_of_two_days_is_told_in_part() -> None:
    first, second = (dated("The bridge was closed after a flood.", day) for day in ("2013-12-12", "--12-17"))

    assert kinds(1.0, first, second) is LinkKind.PARTIAL
    assert kinds(1.0, first, second, frozenset({(0, 0)})) is LinkKind.SAME


@pytest.mark.parametrize("other", [(), ("--12-12",), ("2013-12-17", "2013-12-12"), ("2013-12",), ("2013-W50",)])
def test_a_day_that_is_not_named_there_or_named_too_parts_nothing(other: tuple[str, ...]) -> None:
    told = "The bridge was closed after a flood."

    assert kinds(1.0, dated(told, "2013-12-12"), dated(told, *other)) is LinkKind.SAME


def test_a_span_of_days_may_hold_the_other_day() -> None:
    told = "The bridge was closed after a flood."

    assert kinds(1.0, dated(told, "2013-12-12"), dated(told, "2013-12-10/2013-12-20", "2013-12-25")) is LinkKind.SAME


def test_a_short_sentence_is_the_same_where_the_other_says_all_of_it() -> None:
    assert kinds(SURE, said("Robles drowned."), said("Robles drowned in the river at night.")) is LinkKind.SAME
    assert kinds(SURE, said("Robles drowned."), said("Robles sailed over the river.")) is LinkKind.PARTIAL


def of(person: str, rest: str, language: Language, translation: str = "") -> Passage:
    mention = Mention(Span(0, len(person)), EntityKind.PERSON, person.casefold())
    return Passage(f"{person} {rest}", language, translation, mentions=(mention,))


def test_what_is_told_of_two_persons_of_one_surname_is_not_the_same() -> None:
    drowned = of("Ana Robles", "drowned in the river at night.", "en", "Ana Robles se ahogó de noche en el río.")
    other = of("Luis Robles", "se ahogó de noche en el río.", "es", "Luis Robles drowned in the river at night.")
    short = of("An. Robles", "se ahogó de noche en el río.", "es", "An. Robles drowned in the river at night.")

    assert kinds(SURE, drowned, other) is LinkKind.PARTIAL
    assert kinds(SURE, drowned, short) is LinkKind.SAME


def test_two_votes_of_one_chamber_are_not_the_same() -> None:
    closed = said("The council voted 67-27 to close the bridge.", "El consejo votó 67-27 por cerrar el puente.")
    adopted = Passage(
        "El consejo votó cerrar el puente con 69 votos contra 29.",
        "es",
        "The council voted to close the bridge, 69-29.",
    )
    again = replace(adopted, text="El consejo votó cerrar el puente con 67 votos contra 27.")

    assert kinds(SURE, closed, adopted) is LinkKind.PARTIAL
    assert kinds(SURE, closed, again) is LinkKind.SAME


def test_what_one_calls_untrue_is_never_the_same_as_what_the_other_tells_as_so() -> None:
    denied = said("Robles denied having closed the bridge after the flood.", "Robles negó haber cerrado el puente.")
    untrue = Passage(
        "Es falso que Robles cerró el puente tras la inundación.",
        "es",
        "It is false that Robles closed the bridge after the flood.",
    )

    assert kinds(SURE, denied, SHUT) is LinkKind.PARTIAL
    assert kinds(SURE, CLOSED, untrue) is LinkKind.PARTIAL
    assert kinds(SURE, denied, untrue) is LinkKind.SAME


@pytest.mark.parametrize(
    ("here", "there", "kind"),
    [
        ("Robles confirmed", "Robles no confirmó", LinkKind.PARTIAL),
        ("Robles could not confirm", "Robles confirmó", LinkKind.PARTIAL),
        ("Robles has not yet confirmed", "Robles no quiso confirmar", LinkKind.SAME),
        ("Robles reported", "Robles no confirmó", LinkKind.SAME),
    ],
)
def test_what_is_confirmed_is_not_the_same_as_what_is_not(here: str, there: str, kind: LinkKind) -> None:
    told = said(f"{here} the flood at the bridge.", "Robles habló de la inundación en el puente.")
    other = Passage(f"{there} la inundación en el puente.", "es", "Robles spoke of the flood at the bridge.")

    assert kinds(SURE, told, other) is kind


def test_a_background_in_common_is_not_the_same_below_what_is_sure_alone() -> None:
    wall = said("Robles, who wants a wall along the border, is long frustrated with judges limiting decrees.")
    words = said("The speech matched promises of a wall along the border and the rhetoric of putting workers first.")

    assert kinds(SURE, wall, words) is LinkKind.PARTIAL
    assert kinds(ALONE, wall, words) is LinkKind.SAME


def test_who_would_not_do_a_thing_calls_nothing_untrue() -> None:
    refused = Passage(
        "Robles se negó a abrir el puente tras la inundación.",
        "es",
        "Robles refused to open the bridge after the flood.",
    )
    withheld = said(
        "Robles would not open the bridge after the flood, denying a request of the town.",
        "Robles no quiso abrir el puente.",
    )

    assert kinds(SURE, withheld, refused) is LinkKind.SAME


def test_what_is_in_conflict_tells_of_the_same_thing_whatever_words_it_shares() -> None:
    assert kinds(SURE, CLOSED, PRAISED, frozenset({(0, 0)})) is LinkKind.SAME


def test_without_a_language_in_common_nothing_is_known_of_shared_words() -> None:
    assert kinds(SURE, said("Robles closed the bridge."), replace(PRAISED, translation="")) is LinkKind.SAME


words = st.lists(st.sampled_from(["puente", "bridge", "flood", "said", "Robles", "12", "the", "río"]), max_size=8)
passages = st.builds(Passage, words.map(" ".join), st.sampled_from(["en", "es"]), words.map(" ".join))


@given(passages, passages, st.floats(0.6, SURE - 0.01))
def test_sharing_has_no_side_and_a_higher_score_never_asks_for_more(left: Passage, right: Passage, low: float) -> None:
    assert kinds(low, left, right) is kinds(low, right, left)
    assert kinds(SURE, left, right) is LinkKind.SAME or kinds(low, left, right) is LinkKind.PARTIAL


@given(passages, st.floats(0.6, 1))
def test_a_sentence_is_the_same_as_itself_at_every_score(passage: Passage, score: float) -> None:
    assert kinds(score, passage, passage) is LinkKind.SAME


@given(st.lists(st.tuples(passages, passages), min_size=1, max_size=4), st.floats(0.6, 1), st.sampled_from(LinkKind))
def test_judging_changes_nothing_but_kinds_and_those_to_less(
    pairs: list[tuple[Passage, Passage]], score: float, kind: LinkKind
) -> None:
    links = [Link(number, number, kind, score) for number in range(len(pairs))]

    found = list(judged(links, [one for one, _ in pairs], [other for _, other in pairs], set()))

    assert [replace(link, kind=kind) for link in found] == links
    assert all(link.kind is kind or link.kind is LinkKind.PARTIAL for link in found)
