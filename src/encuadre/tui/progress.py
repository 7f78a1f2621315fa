"""How far a comparison is, stage by stage, as lines of text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from textual.content import Content

from encuadre.model import Stage, StageAdvanced, StageFinished, StageStarted
from encuadre.tui.text import joined, lines, plain
from encuadre.words import Words

BAR = 24
"""Cells of a progress bar: with name and count it fits in 80 columns."""


@dataclass(frozen=True, slots=True)
class StageState:
    """Where one stage is."""

    done: int
    total: int
    is_finished: bool = False


@dataclass(frozen=True, slots=True)
class Stages:
    """All stages that were heard of, in the order they began."""

    states: Mapping[Stage, StageState] = field(default_factory=lambda: MappingProxyType({}))

    def after(self, progress: StageStarted | StageAdvanced | StageFinished) -> Stages:
        """Return the state after one more fact."""
        before = self.states.get(progress.stage, StageState(0, 0))
        match progress:
            case StageStarted(total=total):
                state = StageState(0, total)
            case StageAdvanced(done=done, total=total):
                state = StageState(done, total or before.total)
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
    return lines([_line(words.waiting.stages[stage], state, width) for stage, state in stages.states.items()])


def _line(name: str, state: StageState, width: int) -> Content:
    sign = "✓" if state.is_finished else "▸"
    share = 1.0 if state.is_finished else state.done / state.total if state.total else 0.0
    count = f"  {state.done}/{state.total}" if state.total else ""
    return joined([plain(f"{sign} {name.ljust(width)}"), bar(share, BAR), plain(count, "$quiet")])
