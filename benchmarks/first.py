"""A comparison of five articles with five that nobody has read before, as processor time of all that takes part."""

from __future__ import annotations

import resource
from collections.abc import Iterator, Sequence
from statistics import median

from benchmarks.result import Result
from benchmarks.texts import SAMPLE
from encuadre.model import Comparison, Corrected, Event
from encuadre.pipeline import Models, Tools, add, compare_event, merge
from encuadre.store import Workspace

ARTICLES = (
    *("world-cup-visas/us1", "world-cup-visas/us2", "remittance-tax/us1", "workplace-raids/us1", "workplace-raids/us2"),
    *("world-cup-visas/mx1", "world-cup-visas/mx2", "remittance-tax/mx1", "remittance-tax/mx2", "workplace-raids/mx1"),
)
"""The longest reports of the sample, five of each side: 25 sentences each on average, as reports of the press have."""

KNOWN = ("border-troops/us1", "border-troops/mx1")
"""Compared before, so that everything a process loads once is loaded."""

RUNS = 3
"""The median of this many is quoted; other programs move it by a third."""


def first() -> Iterator[Result]:
    """Read, annotate, translate, align and frame ten articles in a workspace that holds nothing, as one event."""
    models = Models()
    _seconds(models, KNOWN)
    yield Result("5 with 5 articles, nothing known", median(_seconds(models, ARTICLES) for _ in range(RUNS)), "s", 20.0)


def _seconds(models: Models, names: Sequence[str]) -> float:
    """Return the processor time from files to the comparison, that of Apertium's processes counted."""
    files = [next((SAMPLE / "articles").glob(f"{name}-*.txt")) for name in names]
    before = _busy()
    with Workspace(":memory:") as workspace:
        tools = Tools(workspace, models)
        for _ in add(workspace, files, tools=tools):
            pass
        *_, last = compare_event(workspace, _one_event(workspace, tools), tools=tools)
        assert isinstance(last, Comparison)
    return _busy() - before


def _one_event(workspace: Workspace, tools: Tools) -> Event:
    events = workspace.events.all()
    if len(events) == 1:
        return events[0]
    *_, corrected = merge(workspace, [event.id for event in events], tools=tools)
    assert isinstance(corrected, Corrected)
    return corrected.formed[0]


def _busy() -> float:
    """Return the processor time of this process and of all it has started and waited for."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)
