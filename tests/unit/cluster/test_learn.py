"""Learning a threshold: what decided pairs say, and what they may change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.cluster import PairJudge, best_threshold, cluster_events, violations
from unit.cluster.reports import TOLD, id_of, told

BOUNDS = (0.3, 0.7)
scores = st.lists(st.floats(0, 1), max_size=8)


@given(scores, scores)
def test_no_threshold_within_the_bounds_violates_fewer_pairs(together: list[float], apart: list[float]) -> None:
    """But for scores nearer to each other than the margin, between which no threshold stands clear of both."""
    together, apart = [round(score, 1) for score in together], [round(score, 1) for score in apart]

    best = best_threshold(together, apart, default=0.5, bounds=BOUNDS)

    assert BOUNDS[0] <= best <= BOUNDS[1]
    fewest = min(violations(number / 1000, together, apart) for number in range(300, 701))
    assert violations(best, together, apart) == fewest


@given(scores, scores)
def test_it_is_never_worse_than_the_default(together: list[float], apart: list[float]) -> None:
    best = best_threshold(together, apart, default=0.5, bounds=BOUNDS)

    assert violations(best, together, apart) <= violations(0.5, together, apart)


@pytest.mark.parametrize(
    ("together", "apart", "best"),
    [
        ([], [], 0.5),
        ([0.9, 0.6], [0.1, 0.4], 0.5),
        ([0.9, 0.42], [], 0.415),
        ([0.9], [0.6], 0.605),
        ([0.1], [], 0.5),
        ([0.42], [0.45], 0.5),
        ([0.42, 0.43], [0.45], 0.415),
    ],
    ids=["nothing", "all right", "lower", "higher", "out of reach", "one either way", "two against one"],
)
def test_it_goes_as_far_from_the_default_as_it_must(together: list[float], apart: list[float], best: float) -> None:
    assert best_threshold(together, apart, default=0.5, bounds=BOUNDS) == pytest.approx(best)


def test_pairs_score_as_they_do_in_clustering() -> None:
    reports, vectors = told(*TOLD)

    judge = PairJudge(reports, vectors)

    reasons = {(r.left, r.right): r.score for event in cluster_events(reports, vectors) for r in event.why}
    assert reasons
    assert judge.scores(list(reasons)) == pytest.approx(list(reasons.values()))
    assert judge.scores([(other, one) for one, other in reasons]) == judge.scores(list(reasons))
    assert judge.scores([]) == ()


def test_the_neighbours_of_an_article_are_pairs_it_is_in() -> None:
    reports, vectors = told(*TOLD)

    pairs = PairJudge(reports, vectors).neighbours([id_of("owl-en"), "unknown"])

    assert pairs
    assert all(id_of("owl-en") in pair and pair == tuple(sorted(pair)) for pair in pairs)
