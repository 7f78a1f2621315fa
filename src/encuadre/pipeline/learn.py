"""The threshold of events, adjusted to what the reader of a workspace decided."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from typing import TYPE_CHECKING

from encuadre.errors import NotFoundError
from encuadre.model import Decision, DecisionKind, Learned, Progress, Resolution
from encuadre.pipeline.add import ShouldStop, update
from encuadre.pipeline.annotating import annotate_missing
from encuadre.pipeline.decided import LEARNED, resolve, threshold

if TYPE_CHECKING:
    from encuadre.cluster import PairJudge
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace

FEWEST = 5
"""Decided pairs below which nothing is learnt: chosen. One merge of an event of two with one of three gives six."""

BOUNDS = (0.2, 0.7)
"""What decisions may change at most. Between these B-cubed F1 is .81 and above on `events2_dev.jsonl`, .83 on
`events.jsonl`, .98 on `events_en.jsonl` and the sample; at .05 and .9 it is .80, .82 and .73, .83 (steps of .05)."""

Pair = tuple[str, str]


def learn(
    workspace: Workspace, *, tools: Tools, should_stop: ShouldStop = lambda: False
) -> Iterator[Progress | Learned]:
    """Adjust the threshold to the decisions, keep it, and form the events by it.

    A threshold gets a pair wrong that was decided to be one event and scores below it, or the other way round; the one
    that gets fewest wrong is taken, and the nearest to the default where several do. Clustering compares the mean over
    two groups with it, not each pair, so this is a hint and not a guarantee; the decided articles are held in place by
    the decisions themselves, and what changes are the others.

    Yields:
        What happens, and last what was learnt; nothing last if the run was told to stop.

    Args:
        workspace: Where events and decisions are.
        tools: The models.
        should_stop: Asked between batches.

    Raises:
        NotFoundError: fewer than `FEWEST` pairs were decided.
    """
    from encuadre.cluster import ClusterOptions, PairJudge, best_threshold, violations

    ids = workspace.articles.ids()
    decisions = workspace.decisions.all()
    yield from annotate_missing(workspace, ids, tools, should_stop)
    if should_stop():
        return
    annotated = list(workspace.annotations.get(ids, tools.annotator.version))
    judge = PairJudge(annotated, tools.vectors(annotated))
    pairs = decided_pairs(decisions, resolve(decisions, ids), judge, set(ids))
    if len(pairs) < FEWEST:
        raise NotFoundError(
            "{count} pairs of articles were decided, and {fewest} are needed to learn from",
            count=len(pairs),
            fewest=FEWEST,
            hint="correct more events with `encuadre merge`, `split`, `move` and `pin`",
        )
    scores = dict(zip(pairs, judge.scores(list(pairs)), strict=True))
    together = [scores[pair] for pair, is_one in pairs.items() if is_one]
    apart = [scores[pair] for pair, is_one in pairs.items() if not is_one]
    before = threshold(workspace)
    after = best_threshold(together, apart, default=ClusterOptions().threshold, bounds=BOUNDS)
    with workspace.transaction():
        workspace.facts.put(LEARNED, str(after))
    yield from update(workspace, tools=tools, should_stop=should_stop)
    yield Learned(
        before,
        after,
        len(together),
        len(apart),
        violations(before, together, apart),
        violations(after, together, apart),
    )


def forget_learned(
    workspace: Workspace, *, tools: Tools, should_stop: ShouldStop = lambda: False
) -> Iterator[Progress | Learned]:
    """Go back to the default threshold and form the events by it.

    Args:
        workspace: Where events and decisions are.
        tools: The models.
        should_stop: Asked between batches.
    """
    before = threshold(workspace)
    with workspace.transaction():
        workspace.facts.forget(LEARNED)
    yield from update(workspace, tools=tools, should_stop=should_stop)
    yield Learned(before, threshold(workspace), 0, 0, 0, 0)


def decided_pairs(
    decisions: tuple[Decision, ...], resolution: Resolution, judge: PairJudge, present: set[str]
) -> dict[Pair, bool]:
    """Return what was decided of pairs of articles that still holds: whether they are one event.

    Of those a pin keeps out, only the ones that clustering compares with its articles are counted: that an article of
    another subject is no part of the event is true at any threshold, and teaches nothing.

    Args:
        decisions: What a person decided, oldest first.
        resolution: What of it still holds.
        judge: Scores any pair of the collection.
        present: Ids of the articles there are.
    """
    root = {article: first for first, article in resolution.constraints.together}
    barred = set(resolution.constraints.apart)
    found: dict[Pair, bool] = {}
    for decision in decisions:
        for pair, is_one in _pairs_of(decision, judge):
            one, other = pair
            roots = root.get(one, one), root.get(other, other)
            holds = roots[0] == roots[1] if is_one else (min(roots), max(roots)) in barred
            if holds and one in present and other in present:
                found[min(pair), max(pair)] = is_one
    return found


def _pairs_of(decision: Decision, judge: PairJudge) -> Iterator[tuple[Pair, bool]]:
    together, joined = decision.together, set(decision.joined)
    others = [article for article in together if article not in joined]
    if decision.kind in (DecisionKind.MERGE, DecisionKind.MOVE):
        yield from ((pair, True) for pair in product(decision.joined, others))
        parted = decision.joined
    else:
        yield from ((pair, True) for pair in combinations(together, 2))
        parted = together
    yield from ((pair, False) for pair in product(parted, decision.apart))
    if decision.kind is DecisionKind.PIN:
        inside = set(together)
        yield from ((pair, False) for pair in judge.neighbours(together) if not inside.issuperset(pair))
