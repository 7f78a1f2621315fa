"""Groups whose members agree: chains do not hold, unknown time says nothing, ties do not depend on order."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.cluster.features import Features
from encuadre.cluster.linkage import Decided, agglomerate, connected, link
from encuadre.cluster.scoring import EVENT, PairScores

Pairs = dict[tuple[int, int], float]
NOTHING = Decided([], [])


def articles(count: int) -> Features:
    """Return articles of which nothing is known but their pairs."""
    language, day = np.zeros(count, dtype=np.int64), np.full(count, np.nan)
    heads, weekdays = np.zeros((count, 4), dtype=np.float32), np.zeros((count, 7), dtype=np.float32)
    return Features([f"{number:03d}" for number in range(count)], None, heads, weekdays, language, day)


def judged(content: Pairs, days: Pairs | None = None) -> PairScores:
    """Return pairs with their log-odds by content, and the days between those where they are known."""
    left, right = np.array(list(content), dtype=np.int64).reshape(-1, 2).T
    unknown = np.full(len(left), np.nan)
    between = np.array([(days or {}).get(pair, np.nan) for pair in content], dtype=np.float64)
    return PairScores(left, right, np.array(list(content.values()), dtype=np.float64), unknown, between)


def grouped(count: int, content: Pairs, days: Pairs | None = None, decided: Decided = NOTHING) -> list[list[int]]:
    return link(articles(count), judged(content, days), EVENT, decided)


@st.composite
def collections(draw: st.DrawFn) -> tuple[int, Pairs, Pairs]:
    """Return a few articles, log-odds of all pairs, and the days between some."""
    count = draw(st.integers(1, 8))
    every = list(combinations(range(count), 2))
    content = {pair: float(draw(st.integers(-6, 6))) for pair in every}
    return count, content, {pair: float(draw(st.integers(0, 9))) for pair in every if draw(st.booleans())}


def between(one: list[int], other: list[int], content: Pairs, days: Pairs) -> float:
    pairs = [(min(a, b), max(a, b)) for a in one for b in other]
    known = [-EVENT.day * max(days[pair] - EVENT.grace, 0) for pair in pairs if pair in days]
    return sum(content[pair] for pair in pairs) / len(pairs) + sum(known) / (len(known) + 1)


@given(collections())
def test_no_two_groups_that_agree_are_left_apart(case: tuple[int, Pairs, Pairs]) -> None:
    count, content, days = case

    groups = agglomerate(articles(count), np.arange(count), judged(content, days), EVENT, NOTHING)

    assert sorted(item for group in groups for item in group) == list(range(count))
    for one, other in combinations(groups, 2):
        assert between(one, other, content, days) < 1e-9


@given(collections())
def test_component_by_component_gives_what_merging_everything_gives(case: tuple[int, Pairs, Pairs]) -> None:
    count, content, days = case

    at_once = agglomerate(articles(count), np.arange(count), judged(content, days), EVENT, NOTHING)

    assert grouped(count, content, days) == sorted(at_once)


@given(collections(), st.randoms(use_true_random=False))
def test_the_order_of_the_articles_changes_nothing(case: tuple[int, Pairs, Pairs], random: object) -> None:
    count, content, days = case
    place = list(range(count))
    random.shuffle(place)  # type: ignore[attr-defined]

    def moved(pairs: Pairs) -> Pairs:
        ends = ((tuple(sorted((place[one], place[other]))), value) for (one, other), value in pairs.items())
        return {(pair[0], pair[1]): value for pair, value in ends}

    elsewhere = articles(count)
    named = Features([elsewhere.ids[place.index(n)] for n in range(count)], None, *_rest(elsewhere))
    found = link(named, judged(moved(content), moved(days)), EVENT, NOTHING)

    assert sorted(sorted(place.index(n) for n in group) for group in found) == grouped(count, content, days)


def _rest(features: Features) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    return features.heads, features.weekdays, features.language, features.day


@given(collections(), st.integers(1, 4), st.data())
def test_more_coverage_of_an_event_never_takes_it_apart(
    case: tuple[int, Pairs, Pairs], more: int, data: st.DataObject
) -> None:
    """Reports that all resemble each other, beside others that resemble none of them."""
    count, content, _ = case
    event = range(count, count + 2 + more)
    for one in event:
        content |= {(other, one): -float(data.draw(st.integers(1, 6))) for other in range(count)}
        content |= {(other, one): float(data.draw(st.integers(0, 6))) for other in range(count, one)}
    before = {pair: value for pair, value in content.items() if max(pair) < count + 2}

    groups = grouped(count + 2, before)

    assert [count, count + 1] in groups
    assert grouped(count + 2 + more, content) == [*groups[:-1], list(event)]


@given(collections())
def test_an_unknown_day_is_neither_near_nor_far(case: tuple[int, Pairs, Pairs]) -> None:
    count, content, _ = case

    assert grouped(count, content) == grouped(count, content, dict.fromkeys(content, 0.0))


@given(st.floats(0, 30), st.integers(40, 4000))
def test_what_lies_months_apart_is_never_one_event(content: float, days: int) -> None:
    assert grouped(2, {(0, 1): content}, {(0, 1): float(days)}) == [[0], [1]]


def test_undated_reports_do_not_bridge_what_months_lie_between() -> None:
    alike = dict.fromkeys(combinations(range(6), 2), 3.0)
    days = {(one, other): 60.0 for one in (0, 1) for other in (2, 3)}

    groups = grouped(6, alike, days)

    assert not any(set(group) & {0, 1} and set(group) & {2, 3} for group in groups)


def test_a_long_background_report_does_not_keep_a_group_out() -> None:
    told = dict.fromkeys(combinations(range(6), 2), 4.0) | {(0, other): -1.5 for other in (3, 4, 5)}

    assert grouped(6, told) == [[0, 1, 2, 3, 4, 5]]


def test_a_chain_of_neighbours_is_not_one_group() -> None:
    far = dict.fromkeys(combinations(range(4), 2), -6.0)

    assert grouped(4, far | {(0, 1): 3.0, (1, 2): 2.0, (2, 3): 3.0}) == [[0, 1], [2, 3]]


def test_pairs_that_nobody_compared_are_estimated_from_the_mean_vectors() -> None:
    features = articles(4)
    chain = {(0, 1): 3.0, (1, 2): 2.0, (2, 3): 3.0}
    apart, alike = np.eye(4, dtype=np.float32), np.tile(np.eye(4, dtype=np.float32)[0], (4, 1))

    groups = [
        link(Features(features.ids, None, heads, *_rest(features)[1:]), judged(chain), EVENT, NOTHING)
        for heads in (apart, alike)
    ]

    assert groups == [[[0, 1], [2, 3]], [[0, 1, 2, 3]]]


@given(collections(), st.data())
def test_what_a_person_decided_holds(case: tuple[int, Pairs, Pairs], data: st.DataObject) -> None:
    count, content, days = case
    item = st.integers(0, max(count - 1, 0))
    some = st.lists(st.tuples(item, item).filter(lambda pair: pair[0] != pair[1]), max_size=4 if count > 1 else 0)
    together, apart = data.draw(some), data.draw(some)

    groups = grouped(count, content, days, Decided(together, apart))
    alone = grouped(count, {}, decided=Decided(together, []))

    group_of = {item: number for number, group in enumerate(groups) for item in group}
    must = {item: number for number, group in enumerate(alone) for item in group}
    assert sorted(group_of) == list(range(count))
    assert all(group_of[one] == group_of[other] for one, other in together)
    assert all(group_of[one] != group_of[other] for one, other in apart if must[one] != must[other])


def test_nothing_is_no_group() -> None:
    assert grouped(0, {}) == []


@pytest.mark.parametrize(("log_odds", "components"), [(1.0, 1), (-1.0, 2)])
def test_weak_pairs_connect_nothing(log_odds: float, components: int) -> None:
    assert len(set(connected(2, judged({(0, 1): log_odds}), EVENT).tolist())) == components
