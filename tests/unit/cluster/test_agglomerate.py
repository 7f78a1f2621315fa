"""Groups whose members agree: chains do not hold, ties do not depend on order."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from encuadre.cluster.agglomerate import agglomerate

FLOOR = -6.0


@st.composite
def scored_pairs(draw: st.DrawFn) -> tuple[int, list[tuple[int, int, float]]]:
    count = draw(st.integers(0, 8))
    pairs = [pair for pair in combinations(range(count), 2) if draw(st.booleans())]
    return count, [(one, other, draw(st.integers(-6, 6)) * 1.0) for one, other in pairs]


def mean_between(one: list[int], other: list[int], log_odds: dict[tuple[int, int], float]) -> float:
    pairs = [(min(a, b), max(a, b)) for a in one for b in other]
    return sum(log_odds.get(pair, FLOOR) for pair in pairs) / len(pairs)


@given(scored_pairs())
def test_no_two_groups_that_agree_are_left_apart(scored: tuple[int, list[tuple[int, int, float]]]) -> None:
    count, pairs = scored
    log_odds = {(one, other): value for one, other, value in pairs}

    groups = agglomerate(count, pairs, threshold=0.0, floor=FLOOR)

    assert sorted(item for group in groups for item in group) == list(range(count))
    for one, other in combinations(groups, 2):
        assert mean_between(one, other, log_odds) < 1e-9


@given(scored_pairs(), st.randoms(use_true_random=False))
def test_the_order_of_the_pairs_changes_nothing(
    scored: tuple[int, list[tuple[int, int, float]]], random: object
) -> None:
    count, pairs = scored
    shuffled = list(pairs)
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    assert agglomerate(count, shuffled, threshold=0.0, floor=FLOOR) == agglomerate(
        count, pairs, threshold=0.0, floor=FLOOR
    )


def test_a_chain_of_neighbours_is_not_one_group() -> None:
    chain = [(0, 1, 3.0), (1, 2, 2.0), (2, 3, 3.0)]

    assert agglomerate(4, chain, threshold=0.0, floor=FLOOR) == [[0, 1], [2, 3]]


def test_one_doubtful_pair_does_not_split_a_group_that_agrees() -> None:
    pairs = [(0, 1, 4.0), (0, 2, 4.0), (1, 2, -1.0)]

    assert agglomerate(3, pairs, threshold=0.0, floor=FLOOR) == [[0, 1, 2]]


def test_a_merge_is_judged_again_when_its_groups_have_grown() -> None:
    pairs = [(0, 1, 5.0), (1, 2, 4.0), (0, 2, -6.0), (2, 3, 1.0)]

    assert agglomerate(4, pairs, threshold=0.0, floor=FLOOR) == [[0, 1], [2, 3]]


@given(scored_pairs(), st.data())
def test_what_a_person_decided_holds(scored: tuple[int, list[tuple[int, int, float]]], data: st.DataObject) -> None:
    count, pairs = scored
    item = st.integers(0, max(count - 1, 0))
    decided = st.lists(st.tuples(item, item).filter(lambda pair: pair[0] != pair[1]), max_size=4 if count > 1 else 0)
    together, apart = data.draw(decided), data.draw(decided)

    groups = agglomerate(count, pairs, threshold=0.0, floor=FLOOR, together=together, apart=apart)
    alone = agglomerate(count, [], threshold=0.0, floor=FLOOR, together=together)

    group_of = {item: number for number, group in enumerate(groups) for item in group}
    must = {item: number for number, group in enumerate(alone) for item in group}
    assert sorted(group_of) == list(range(count))
    assert all(group_of[one] == group_of[other] for one, other in together)
    assert all(group_of[one] != group_of[other] for one, other in apart if must[one] != must[other])
