"""Merging component by component gives what merging everything at once gives."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from encuadre.cluster.agglomerate import agglomerate
from encuadre.cluster.components import agglomerate_all, connected_groups
from encuadre.cluster.decided import Decided
from encuadre.cluster.scoring import SURE, PairScores


def judged(pairs: dict[tuple[int, int], float]) -> PairScores:
    """Return `pairs` as clustering judges them."""
    left, right = np.array(list(pairs), dtype=np.int64).reshape(-1, 2).T
    log_odds = np.array(list(pairs.values()), dtype=np.float64)
    return PairScores(left, right, log_odds, np.zeros_like(log_odds))


@st.composite
def collections(draw: st.DrawFn) -> tuple[int, dict[tuple[int, int], float], Decided]:
    """Return a few articles, log-odds of some pairs, and decisions."""
    count = draw(st.integers(1, 9))
    every = list(combinations(range(count), 2))
    some = st.lists(st.sampled_from(every), unique=True, max_size=2) if every else st.just([])
    known = draw(st.lists(st.sampled_from(every), unique=True)) if every else []
    log_odds = st.integers(-6, 6).map(float)
    return count, {pair: draw(log_odds) for pair in sorted(known)}, Decided(draw(some), draw(some))


@given(collections())
def test_the_groups_are_those_of_one_agglomeration(case: tuple[int, dict[tuple[int, int], float], Decided]) -> None:
    count, pairs, decided = case
    at_once = agglomerate(
        count,
        [(*pair, log_odds) for pair, log_odds in pairs.items()],
        threshold=0.0,
        floor=-SURE,
        together=decided.together,
        apart=decided.apart,
    )
    assert agglomerate_all(count, judged(pairs), 0.0, decided) == at_once


def test_nothing_is_no_group() -> None:
    assert agglomerate_all(0, judged({}), 0.0, Decided([], [])) == []
    assert connected_groups(0, judged({}), 0.0) == []


def test_weak_pairs_connect_nothing() -> None:
    groups = connected_groups(4, judged({(0, 1): 1.0, (1, 2): -1.0, (2, 3): 0.0}), 0.0)
    assert [group.tolist() for group in groups] == [[0, 1], [2, 3]]
