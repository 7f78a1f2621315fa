"""Many decisions as one: the later wins, the earlier holds as far as it can."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decisions import a_decision
from encuadre.model import Constraints, Decision, DecisionKind
from encuadre.pipeline.decided import resolve

ARTICLES = "abcdefgh"
MERGE, SPLIT, MOVE, PIN = DecisionKind.MERGE, DecisionKind.SPLIT, DecisionKind.MOVE, DecisionKind.PIN


def one_event(constraints: Constraints, one: str, other: str) -> bool:
    return other in closure(constraints, one)


def closure(constraints: Constraints, article: str) -> set[str]:
    """Return all articles that are together with `article`, found the slow and sure way."""
    found = {article}
    while more := {end for pair in constraints.together if set(pair) & found for end in pair} - found:
        found |= more
    return found


def two_events(constraints: Constraints, one: str, other: str) -> bool:
    left, right = closure(constraints, one), closure(constraints, other)
    return any((set(pair) & left and set(pair) & right) for pair in constraints.apart)


@st.composite
def any_decisions(draw: st.DrawFn) -> list[Decision]:
    """Decisions of eight articles that contradict each other freely."""
    made = []
    for id_ in range(1, draw(st.integers(1, 7)) + 1):
        kind = draw(st.sampled_from([MERGE, SPLIT, MOVE, DecisionKind.PIN]))
        order = draw(st.permutations(ARTICLES))
        cut = draw(st.integers(2 if kind in (MERGE, MOVE) else 1, 4))
        together, apart = order[:cut], order[cut : cut + draw(st.integers(1, 3))]
        if kind is MERGE:
            made.append(a_decision(id_, kind, together, joined=together[1:]))
        elif kind is SPLIT:
            made.append(a_decision(id_, kind, together, apart))
        elif kind is MOVE:
            made.append(a_decision(id_, kind, together, apart, joined=together[-1:]))
        else:
            made.append(a_decision(id_, kind, together, known=draw(st.integers(1, 8))))
    return made


@given(any_decisions())
def test_the_latest_decision_always_holds_whole(decisions: list[Decision]) -> None:
    latest = decisions[-1]

    constraints = resolve(decisions, ARTICLES).constraints

    outside = set(latest.apart) | (set(ARTICLES[: latest.known]) - set(latest.together))
    for article in latest.together:
        assert one_event(constraints, latest.together[0], article)
        assert all(two_events(constraints, article, other) for other in outside)


@given(any_decisions())
def test_nothing_that_is_left_contradicts(decisions: list[Decision]) -> None:
    constraints = resolve(decisions, ARTICLES).constraints

    for one, other in constraints.apart:
        assert not one_event(constraints, one, other)


@given(any_decisions())
def test_the_order_they_are_given_in_does_not_matter(decisions: list[Decision]) -> None:
    assert resolve(decisions, ARTICLES) == resolve(decisions[::-1], ARTICLES)


@given(any_decisions())
def test_an_article_that_is_together_with_another_is_decided(decisions: list[Decision]) -> None:
    resolution = resolve(decisions, ARTICLES)

    for pair in resolution.constraints.together:
        assert set(pair) <= resolution.decided
    assert resolution.decided <= {article for decision in decisions for article in decision.together + decision.apart}


def test_no_decision_is_no_constraint() -> None:
    assert resolve([], ARTICLES).constraints == Constraints()


def test_a_split_takes_one_article_out_of_an_earlier_merge_and_leaves_the_others() -> None:
    made = [a_decision(1, MERGE, "abcd", joined="cd"), a_decision(2, SPLIT, "c", "abd")]

    resolution = resolve(made, ARTICLES)

    assert closure(resolution.constraints, "a") == set("abd")
    assert two_events(resolution.constraints, "c", "d")
    assert resolution.decided == set("abcd")


def test_a_merge_after_a_split_takes_the_split_back() -> None:
    made = [a_decision(1, SPLIT, "c", "ab"), a_decision(2, MERGE, "abc", joined="c")]

    assert resolve(made, ARTICLES).constraints == Constraints(together=(("a", "b"), ("a", "c")))


def test_consequences_count_as_contradictions() -> None:
    """Merging `a` with `b` and `b` with `c` leaves no room for the earlier split of `a` from `c`."""
    made = [
        a_decision(1, SPLIT, "a", "c"),
        a_decision(2, MERGE, "ab", joined="b"),
        a_decision(3, MERGE, "bc", joined="c"),
    ]

    constraints = resolve(made, ARTICLES).constraints

    assert closure(constraints, "a") == set("abc")
    assert constraints.apart == ()


def test_a_pin_keeps_out_what_was_known_and_lets_in_what_came_later() -> None:
    constraints = resolve([a_decision(1, PIN, "ab", known=4)], ARTICLES).constraints

    assert one_event(constraints, "a", "b")
    assert two_events(constraints, "b", "d")
    assert not two_events(constraints, "b", "e")


def test_an_article_moved_on_leaves_no_trace_where_it_was_first_moved() -> None:
    made = [
        a_decision(1, MOVE, "abx", joined="x"),
        a_decision(2, MOVE, "cx", "ab", joined="x"),
    ]

    constraints = resolve(made, [*ARTICLES, "x"]).constraints

    assert closure(constraints, "x") == set("cx")
    assert two_events(constraints, "a", "x")


@pytest.mark.parametrize(
    "decision", [a_decision(1, SPLIT, "a", "bcd"), a_decision(1, MOVE, "xa", "bcd", joined="a")], ids=["split", "move"]
)
def test_what_an_article_is_taken_out_of_stays_one_event(decision: Decision) -> None:
    constraints = resolve([decision], [*ARTICLES, "x"]).constraints

    assert closure(constraints, "b") == set("bcd")
    assert two_events(constraints, "a", "d")
