"""Laws of exercises: every answer stands in the evidence, a false figure is told by nobody, a seed says all."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classroom import an_event
from encuadre.data.outlets import Outlets
from encuadre.model import BOTH, FALSE, GAP, Exercise, ExerciseKind, Language, Level, Quantity, QuantityKind, Span
from encuadre.study import COUNTS, exercises, material_of
from encuadre.study.figures import figures_of
from encuadre.study.hiding import hide

COMPARISON, READ = an_event()
MATERIAL = material_of(COMPARISON, READ)
SIDES = {one.id: side.side for side in (COMPARISON.left, COMPARISON.right) for one in side.sentences}
TEXTS = {one.id: one.text for side in (COMPARISON.left, COMPARISON.right) for one in side.sentences}
ALL = " ".join(TEXTS.values())

languages = st.sampled_from(["en", "es"])
levels = st.sampled_from(Level)
seeds = st.integers(0, 10_000)
MANY = {kind: 20 for kind in ExerciseKind}


def drawn(learnt: Language, level: Level, seed: int, kind: ExerciseKind) -> tuple[Exercise, ...]:
    return exercises(MATERIAL, learnt=learnt, level=level, seed=seed, kinds=[kind], counts=MANY).exercises


@given(learnt=languages, level=levels, seed=seeds)
@settings(deadline=None)
def test_the_same_seed_gives_the_same_exercises(learnt: Language, level: Level, seed: int) -> None:
    once, again = (exercises(MATERIAL, learnt=learnt, level=level, seed=seed) for _ in range(2))

    assert once == again


@given(learnt=languages, level=levels, seed=seeds, kind=st.sampled_from(ExerciseKind))
@settings(deadline=None)
def test_asking_for_one_kind_gives_what_asking_for_all_gives(
    learnt: Language, level: Level, seed: int, kind: ExerciseKind
) -> None:
    alone = exercises(MATERIAL, learnt=learnt, level=level, seed=seed, kinds=[kind])
    every = exercises(MATERIAL, learnt=learnt, level=level, seed=seed)

    assert alone.exercises == tuple(one for one in every.exercises if one.kind is kind)
    assert bool(alone.abstained) == (not alone.exercises)


@given(learnt=languages, level=levels, seed=seeds, kind=st.sampled_from(ExerciseKind))
@settings(deadline=None)
def test_every_exercise_names_its_evidence_and_answers_with_a_choice(
    learnt: Language, level: Level, seed: int, kind: ExerciseKind
) -> None:
    for one in drawn(learnt, level, seed, kind):
        assert one.evidence
        assert set(one.evidence) <= set(TEXTS)
        assert set(one.answer) <= set(range(len(one.choices)))
        assert len(set(one.choices)) == len(one.choices)


@given(learnt=languages, level=levels, seed=seeds)
@settings(deadline=None)
def test_a_filled_gap_is_the_sentence(learnt: Language, level: Level, seed: int) -> None:
    for one in drawn(learnt, level, seed, ExerciseKind.CLOZE):
        whole = TEXTS[one.evidence[0]]

        assert one.text.replace(GAP, one.right[0]) == hide(whole, [one.article for one in READ])
        assert all(one.text.replace(GAP, wrong) != whole for wrong in set(one.choices) - set(one.right))


@given(learnt=languages, level=levels, seed=seeds)
@settings(deadline=None)
def test_pairs_that_are_matched_are_surely_the_same_and_nothing_ties_them_crosswise(
    learnt: Language, level: Level, seed: int
) -> None:
    sure = {frozenset(pair) for pair in MATERIAL.pairs}
    for one in drawn(learnt, level, seed, ExerciseKind.MATCHING):
        pairs = list(zip(one.evidence[::2], one.evidence[1::2], strict=True))

        assert all(frozenset(pair) in sure for pair in pairs)
        assert [TEXTS[there] for _, there in pairs] == list(one.right)
        crossed = [(here, there) for here, own in pairs for _, there in pairs if there != own]
        assert not any(there in MATERIAL.partners.get(here, ()) for here, there in crossed)


@given(learnt=languages, level=levels, seed=seeds)
@settings(deadline=None)
def test_sentences_are_ordered_by_the_day_each_names(learnt: Language, level: Level, seed: int) -> None:
    for one in drawn(learnt, level, seed, ExerciseKind.ORDERING):
        days = [int(re.findall(r"(\d+) de enero|January (\d+)", text)[0][learnt == "en"]) for text in one.right]

        assert days == sorted(set(days))


def figures(id_: str) -> frozenset[str]:
    """Return the figures of a sentence, days left out."""
    return frozenset(re.findall(r"\d+", re.sub(r"January \d+|\d+ de enero", "", TEXTS[id_])))


@given(learnt=languages, level=levels, seed=seeds)
@settings(deadline=None)
def test_who_tells_it_is_whose_sentence_it_is_or_both_where_a_sure_link_says_so(
    learnt: Language, level: Level, seed: int
) -> None:
    for one in drawn(learnt, level, seed, ExerciseKind.WHO):
        if one.right == (BOTH,):
            assert {SIDES[id_] for id_ in one.evidence} == {"US", "MX"}
            assert one.evidence in {*MATERIAL.agreeing, *((b, a) for a, b in MATERIAL.agreeing)}
            assert len({figures(id_) for id_ in one.evidence}) == 1
        else:
            assert one.right == (SIDES[one.evidence[0]],)
            assert one.evidence[0] not in MATERIAL.partners


@given(learnt=languages, level=levels, seed=seeds)
@settings(deadline=None)
def test_a_true_figure_is_told_and_a_false_one_is_told_by_nobody_it_is_ascribed_to(
    learnt: Language, level: Level, seed: int
) -> None:
    for one in drawn(learnt, level, seed, ExerciseKind.TRUE_FALSE):
        sentence = TEXTS[one.evidence[0]]
        shown = set(re.findall(r"\d+(?:[.,]\d+)*", one.text))
        if one.right == (FALSE,):
            [false] = shown - set(re.findall(r"\d+(?:[.,]\d+)*", sentence))
            own = " ".join(text for id_, text in TEXTS.items() if not one.side or SIDES[id_] == one.side)
            assert not re.search(rf"(?<![\d.,]){re.escape(false)}(?![\d])", own)
            assert re.search(rf"(?<!\d){re.escape(one.correct)}(?!\d)", sentence)
            assert not false.endswith(".0")
        else:
            assert one.text == hide(sentence)


@given(learnt=languages, level=levels, seed=seeds)
@settings(deadline=None)
def test_a_side_that_opens_with_a_fact_has_it_near_the_top_and_the_other_has_not(
    learnt: Language, level: Level, seed: int
) -> None:
    for one in drawn(learnt, level, seed, ExerciseKind.LEAD):
        opens, follows = one.evidence

        assert one.right == (SIDES[opens],)
        assert int(opens.rpartition("-")[2]) <= 3 < int(follows.rpartition("-")[2])


@given(learnt=languages, level=levels, seed=seeds)
@settings(deadline=None)
def test_a_blind_passage_names_no_newsroom_and_holds_its_clues(learnt: Language, level: Level, seed: int) -> None:
    for one in drawn(learnt, level, seed, ExerciseKind.BLIND):
        assert one.right == (SIDES[one.evidence[0]],)
        assert one.clues
        told = " ".join([one.text, *(TEXTS[id_] for id_ in one.evidence)])
        assert all(word in told for clue in one.clues for word in clue.split())
        assert "Gazette" not in one.text
        assert "Heraldo" not in one.text
        assert bool(one.engine) == (SIDES[one.evidence[0]] != {"en": "US", "es": "MX"}[learnt])


@pytest.mark.parametrize("kind", ExerciseKind)
def test_the_event_gives_exercises_of_every_kind(kind: ExerciseKind) -> None:
    assert any(drawn(learnt, Level.C2, 1, kind) for learnt in ("en", "es"))


def test_no_kind_gives_more_than_a_lesson_holds() -> None:
    made = exercises(MATERIAL, learnt="es", level=Level.C2, seed=1).exercises

    assert all(sum(one.kind is kind for one in made) <= COUNTS[kind] for kind in ExerciseKind)


@given(name=st.sampled_from([entry.name for entry in Outlets.shared().entries]), language=languages)
def test_no_name_of_the_register_stays(name: str, language: Language) -> None:
    text = f"Officials told {name} on Monday." if language == "en" else f"El alcalde dijo a {name} que no."

    assert name not in hide(text)


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("WASHINGTON (AP) — The bridge is closed.", "█████ — The bridge is closed."),
        ("CIUDAD DE MÉXICO, 3 feb (EFE).- El puente está cerrado.", "█████ — El puente está cerrado."),
        ("Write to desk@river.example or www.river.example today.", "Write to █████ or █████ today."),
        ("He told the Post that it was late.", "He told █████ that it was late."),
        ("El mundo entero mira a América del Norte.", "El mundo entero mira a América del Norte."),
    ],
)
def test_datelines_addresses_and_short_names_are_hidden_and_nothing_else(text: str, hidden: str) -> None:
    assert hide(text) == hidden


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Officials sent 777 agents to the river.", ["777"]),
        ("Boeing's 777 has a safe record in the air.", []),
        ("El puente sigue la Ruta 215 hasta la ciudad.", []),
    ],
)
def test_a_number_behind_a_name_is_no_figure(text: str, found: list[str]) -> None:
    source = MATERIAL.sources[next(iter(MATERIAL.sources))]
    [digits] = re.findall(r"\d+", text)
    start = text.index(digits)
    quantity = Quantity(Span(start, start + len(digits)), QuantityKind.COUNT, float(digits), float(digits))
    sentence = replace(source.compared, text=text)
    one = replace(source, compared=sentence, quantities=(quantity,), names=())

    assert [figure.span.of(text) for figure in figures_of(one)] == found
