"""Learning from decisions: they are labels, and what is learnt is kept, used and forgotten."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import pytest

from decisions import a_decision
from encuadre.errors import NotFoundError
from encuadre.model import Decision, DecisionKind, Learned, Progress
from encuadre.pipeline import forget_learned, learn, merge, split, undo
from encuadre.pipeline.decided import resolve, threshold
from encuadre.pipeline.learn import BOUNDS, decided_pairs
from encuadre.store import Workspace
from unit.pipeline.stories import done, event_of, fake_tools

ARTICLES = "abcdefgh"


class FakeJudge:
    """Compares every article with the next of the alphabet only."""

    def neighbours(self, ids: Sequence[str]) -> set[tuple[str, str]]:
        pairs = set(pairwise(ARTICLES))
        return {pair for pair in pairs if set(pair) & set(ids)}


def pairs_of(*decisions: Decision) -> dict[str, bool]:
    resolution = resolve(decisions, ARTICLES)
    found = decided_pairs(decisions, resolution, FakeJudge(), set(ARTICLES))  # type: ignore[arg-type]
    return {one + other: is_one for (one, other), is_one in found.items()}


def learnt(steps: Iterator[Progress | Learned]) -> Learned:
    *_, last = steps
    assert isinstance(last, Learned)
    return last


def test_a_merge_says_of_pairs_across_the_events_that_they_are_one() -> None:
    merged = a_decision(1, DecisionKind.MERGE, "abc", joined="c")
    assert pairs_of(merged) == {"ac": True, "bc": True}


def test_a_split_says_which_pairs_are_one_and_which_are_not() -> None:
    assert pairs_of(a_decision(1, DecisionKind.SPLIT, "ab", "cd")) == {
        "ab": True,
        "ac": False,
        "ad": False,
        "bc": False,
        "bd": False,
    }


def test_a_move_speaks_of_the_moved_article_only() -> None:
    moved = a_decision(1, DecisionKind.MOVE, "abx", "c", joined="x")
    resolution = resolve([moved], [*ARTICLES, "x"])
    found = decided_pairs((moved,), resolution, FakeJudge(), {*ARTICLES, "x"})  # type: ignore[arg-type]
    assert found == {("a", "x"): True, ("b", "x"): True, ("c", "x"): False}


def test_a_pin_says_no_of_known_articles_that_clustering_would_compare() -> None:
    """`d` is compared with `c` but came later, and `f` is not compared with them at all."""
    assert pairs_of(a_decision(1, DecisionKind.PIN, "bc", known=3)) == {"bc": True, "ab": False}


def test_what_a_later_decision_overruled_is_no_label() -> None:
    earlier = a_decision(1, DecisionKind.MERGE, "abc", joined="c")
    assert pairs_of(earlier, a_decision(2, DecisionKind.SPLIT, "c", "b")) == {"bc": False}
    assert pairs_of(earlier, a_decision(2, DecisionKind.SPLIT, "c", "ab")) == {"ac": False, "bc": False}


def test_an_article_that_is_not_there_teaches_nothing() -> None:
    merged = a_decision(1, DecisionKind.MERGE, "az", joined="z")
    assert pairs_of(merged) == {}


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two decided pairs be enough, for there are four articles."""
    import importlib

    monkeypatch.setattr(importlib.import_module("encuadre.pipeline.learn"), "FEWEST", 2)


def test_too_few_pairs_are_no_ground_to_learn_from(ids: Mapping[str, str], workspace: Workspace) -> None:
    done(split(workspace, event_of(workspace, ids["dam-1"]).id, [ids["dam-2"]], tools=fake_tools(workspace)))

    with pytest.raises(NotFoundError, match="1 pairs"):
        learnt(learn(workspace, tools=fake_tools(workspace)))
    assert threshold(workspace) == 0.5


@pytest.mark.usefixtures("few")
def test_splits_of_what_scores_high_raise_the_threshold_and_it_is_kept(
    ids: Mapping[str, str], workspace: Workspace
) -> None:
    done(split(workspace, event_of(workspace, ids["dam-1"]).id, [ids["dam-2"]], tools=fake_tools(workspace)))
    done(merge(workspace, [event_of(workspace, ids[n]).id for n in ("dam-1", "owl")], tools=fake_tools(workspace)))

    found = learnt(learn(workspace, tools=fake_tools(workspace)))

    assert (found.before, found.together, found.apart) == (0.5, 1, 1)
    assert found.violated_after <= found.violated_before
    assert BOUNDS[0] <= found.after <= BOUNDS[1]
    assert threshold(workspace) == found.after
    assert event_of(workspace, ids["dam-1"]) != event_of(workspace, ids["dam-2"])


@pytest.mark.usefixtures("few")
def test_what_was_learnt_forms_the_events_and_is_forgotten_on_demand(
    ids: Mapping[str, str], workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = workspace.events.all()
    for name in ("owl", "chess"):
        done(merge(workspace, [event_of(workspace, ids[n]).id for n in ("dam-1", name)], tools=fake_tools(workspace)))
    monkeypatch.setattr("encuadre.cluster.best_threshold", lambda *_, **__: 1 - 1e-14)
    learnt(learn(workspace, tools=fake_tools(workspace)))
    for _ in range(2):
        done(undo(workspace, tools=fake_tools(workspace)))
    assert all(len(event.articles) == 1 for event in workspace.events.all())

    forgotten = learnt(forget_learned(workspace, tools=fake_tools(workspace)))

    assert (forgotten.before, forgotten.after) == (1 - 1e-14, 0.5)
    assert workspace.events.all() == before
