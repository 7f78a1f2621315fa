"""Near copies: what an editor may change in a wire story, and what makes two reports."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.text.copies import COPY, containment, find_copies, is_copy, without_copies

NOUNS = ("council", "mayor", "ferry", "guard", "bridge", "court", "judge", "miner", "union", "farmer", "dam", "truck")
VERBS = ("opened", "closed", "blamed", "moved", "delayed", "crossed", "counted", "sold", "feared", "reached", "left")


def sentence(seed: random.Random) -> str:
    """Return a sentence of some twenty words."""
    parts = [f"the {seed.choice(NOUNS)} {seed.choice(VERBS)} {seed.randint(2, 999)} of the {seed.choice(NOUNS)}s"]
    parts += [f"and a {seed.choice(NOUNS)} {seed.choice(VERBS)} it near the {seed.choice(NOUNS)}" for _ in range(2)]
    return " ".join(parts).capitalize() + "."


def report(seed: int, sentences: int = 12) -> list[str]:
    source = random.Random(seed)
    return [sentence(source) for _ in range(sentences)]


reports = st.integers(0, 10_000).map(report)


@given(reports, reports)
def test_the_rule_knows_no_order(one: list[str], other: list[str]) -> None:
    here, there = " ".join(one), " ".join(other)

    assert is_copy(here, there) is is_copy(there, here)
    assert containment(here, there) == containment(there, here)


@given(st.text(alphabet="ab c.", min_size=1).filter(lambda text: any(c.isalnum() for c in text)))
def test_a_text_is_its_own_copy_however_short(text: str) -> None:
    assert is_copy(text, text)


@given(reports, st.integers(0, 11))
def test_a_sentence_dropped_of_many_leaves_a_copy(text: list[str], dropped: int) -> None:
    assert is_copy(" ".join(text), " ".join(text[:dropped] + text[dropped + 1 :]))


@given(reports)
def test_other_marks_capitals_and_a_byline_leave_a_copy(text: list[str]) -> None:
    original = " ".join(f"“{one}”" for one in text)
    edited = " ".join(f'"{one.upper()}"' for one in text)

    assert is_copy(original, f"BRINDLE (Agency) — By Ana Ruiz.\n\n{edited}\n\nWith material of the newsroom.")


@given(reports, st.randoms(use_true_random=False))
def test_a_word_changed_in_every_sentence_leaves_a_copy(text: list[str], chance: random.Random) -> None:
    edited = []
    for one in text:
        words = one.split()
        words[chance.randrange(len(words))] = "elsewhere"
        edited.append(" ".join(words))

    assert is_copy(" ".join(text), " ".join(edited))


@given(st.integers(0, 5_000))
def test_two_independent_reports_are_two_even_with_a_shared_quotation(seed: int) -> None:
    here, there = report(seed), report(seed + 10_001)

    assert not is_copy(" ".join(here), " ".join([*there, here[0], here[1]]))


def test_a_cut_story_is_a_copy_of_the_whole_one_and_the_longest_stands_first() -> None:
    whole, other = report(1), report(2)
    texts = {"cut": " ".join(whole[:5]), "whole": " ".join(whole), "other": " ".join(other)}

    assert find_copies(texts) == (("whole", "cut"),)


def test_a_notice_of_two_lines_is_no_copy_of_a_report_that_has_them() -> None:
    text = ["Nine boats left at noon.", "The mayor closed the port.", *report(3)]

    assert not is_copy(" ".join(text[:2]), " ".join(text))


def test_half_a_story_under_a_lead_of_its_own_is_another_text() -> None:
    story, own = report(4), report(5)
    mixed = " ".join([*own[:6], *story[:6]])

    assert 0.4 < containment(" ".join(story), mixed) < COPY
    assert not is_copy(" ".join(story), mixed)


def test_copies_are_held_against_the_longest_alone() -> None:
    text = report(6, 14)
    texts = {"a": " ".join(text), "b": " ".join(text[:7]), "c": " ".join(text[7:])}

    (group,) = find_copies(texts)

    assert group[0] == "a"
    assert set(group) == {"a", "b", "c"}
    assert not is_copy(texts["b"], texts["c"])


@given(st.lists(st.integers(0, 6), max_size=12), st.randoms(use_true_random=False))
def test_the_groups_are_those_that_comparing_every_pair_finds(seeds: list[int], chance: random.Random) -> None:
    texts = {f"{place:02}": " ".join(report(seed)[: chance.randint(4, 12)]) for place, seed in enumerate(seeds)}
    groups: list[list[str]] = []
    for id_ in sorted(texts, key=lambda id_: (-len(texts[id_]), id_)):
        mine = next((group for group in groups if is_copy(texts[group[0]], texts[id_])), None)
        if mine is None:
            groups.append([id_])
        else:
            mine.append(id_)

    assert set(find_copies(texts)) == {tuple(group) for group in groups if len(group) > 1}


def test_a_line_that_every_text_of_a_publisher_ends_with_makes_no_copies() -> None:
    line = " ".join(report(7, 2))
    texts = {f"{number:03}": " ".join([*report(100 + number), line]) for number in range(80)}

    assert find_copies(texts) == ()


def test_texts_without_words_are_no_copies() -> None:
    assert find_copies({"a": "", "b": " — ", "c": ""}) == ()


@pytest.mark.parametrize(
    ("ids", "left"),
    [(("b", "x", "a"), ("x", "a")), (("c", "b"), ("b",)), (("x", "y"), ("x", "y")), ((), ())],
)
def test_of_copies_the_first_of_the_group_stays_and_the_order_with_it(
    ids: tuple[str, ...], left: tuple[str, ...]
) -> None:
    assert without_copies(ids, [("a", "b", "c")]) == left
