"""How far a comparison is, stage by stage, as lines of text."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from textual.content import Content

from encuadre.model import Stage, StageAdvanced, StageFinished, StageStarted
from encuadre.tui.text import joined, lines, plain
from encuadre.words import Words

BAR = 14
"""Cells of a progress bar: with name, a count of four digits and the time left it fits into the box, in 80 columns."""

SPENT_AT_LEAST = 2.0
"""Seconds of a stage before its end is estimated: chosen. The first steps load models and are no measure."""


@dataclass(frozen=True, slots=True)
class StageState:
    """Where one stage is."""

    done: int
    total: int
    is_finished: bool = False
    since: float = 0.0
    """When it began."""

    at: float = 0.0
    """When this was so."""

    @property
    def left(self) -> float | None:
        """Seconds until it is finished, if it goes on as it went; `None`: too little is done to say."""
        spent = self.at - self.since
        if self.is_finished or not self.done or not self.total or spent < SPENT_AT_LEAST:
            return None
        return spent * max(0, self.total - self.done) / self.done


@dataclass(frozen=True, slots=True)
class Stages:
    """All stages that were heard of, in the order they began."""

    states: Mapping[Stage, StageState] = field(default_factory=lambda: MappingProxyType({}))

    def after(self, progress: StageStarted | StageAdvanced | StageFinished, at: float = 0.0) -> Stages:
        """Return the state after one more fact, heard at a time in seconds."""
        before = self.states.get(progress.stage, StageState(0, 0, since=at))
        match progress:
            case StageStarted(total=total):
                state = StageState(0, total, since=at, at=at)
            case StageAdvanced(done=done, total=total):
                state = StageState(done, total or before.total, since=before.since, at=at)
            case StageFinished(done=done):
                state = StageState(done, max(before.total, done), is_finished=True)
        return Stages(MappingProxyType({**self.states, progress.stage: state}))


def bar(share: float, cells: int) -> Content:
    """Return a bar that is readable without colour; `share` outside 0 to 1 is cut."""
    filled = round(max(0.0, min(1.0, share)) * cells)
    return joined([plain("█" * filled), plain("░" * (cells - filled), "$quiet")])


def progress_lines(stages: Stages, words: Words) -> Content:
    """Return one line per stage: sign, name, bar, count."""
    width = max(len(name) for name in words.waiting.stages.values()) + 2
    return lines([_line(words.waiting.stages[stage], state, width, words) for stage, state in stages.states.items()])


def _line(name: str, state: StageState, width: int, words: Words) -> Content:
    sign = "✓" if state.is_finished else "▸"
    share = 1.0 if state.is_finished else state.done / state.total if state.total else 0.0
    count = f"  {state.done}/{state.total}" if state.total else ""
    told = count + ("" if state.left is None else f"  {_left(state.left, words)}")
    return joined([plain(f"{sign} {name.ljust(width)}"), bar(share, BAR), plain(told, "$quiet")])


def _left(seconds: float, words: Words) -> str:
    if seconds < 60:
        return words.waiting.seconds_left.format(seconds=max(5, 5 * math.ceil(seconds / 5)))
    return words.waiting.minutes_left.format(minutes=math.ceil(seconds / 60))
