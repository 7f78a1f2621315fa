"""How many sentences the next batch takes: many, since rules cost more to start than to use, yet soon done."""

from __future__ import annotations

import os
import time
from collections import defaultdict

from encuadre.translate.ports import Direction

SECONDS = 8.0
"""Processor time one batch may take at most; chosen: the pivot's largest takes half of it."""

FIRST_CHARACTERS = 2_000
"""Size of the first batch, some fifteen sentences, so that something is seen to be done at once."""

FEWEST_CHARACTERS = 3_000
"""No later batch is made smaller, however slow the engine: a start of all its rules costs as much as this many."""

MOST_CHARACTERS = 10_000
"""Some 65 sentences, kept or lost together, and waited for by who stops it. Chosen: with twice as many a stop waited
5 to 6 s by the clock, 14 to 18 beside many programs, and an event of ten articles took 19 starts of Apertium; with
batches of a second by the clock, which a busy machine made small, it took 42 to 58 (measured)."""

AHEAD_CHARACTERS = 30_000
"""Of how many the plain second engine is asked at once: direct Apertium takes a third of a second, half of it to start,
and where a slower one is the second a stop waits no longer for it than for a batch."""

WITH_REST = 1.25
"""A batch grows by as much where nothing is left then: a rest is not worth starting for."""

ELSEWHERE = 0.05
"""Share of the time by the clock below which the work is done by a program we do not see: a server that is asked."""


class Pace:
    """Learns what a batch may hold from what the last one cost."""

    def __init__(self) -> None:
        """Start small."""
        self._characters = float(FIRST_CHARACTERS)

    def take(self, texts: list[str], start: int) -> int:
        """Return where the batch that begins at `start` ends; it holds at least one text."""
        end, taken = start + 1, 0
        for place in range(start, len(texts)):
            taken += len(texts[place])
            if taken <= self._characters:
                end = place + 1
            elif taken > self._characters * WITH_REST:
                return end
        return len(texts)

    @staticmethod
    def take_ahead(texts: list[str], start: int) -> int:
        """Return where what can be asked of the second engine at once ends, if it begins at `start`."""
        end, taken = start, 0
        while end < len(texts) and (end == start or taken + len(texts[end]) <= AHEAD_CHARACTERS):
            taken += len(texts[end])
            end += 1
        return end

    def learn(self, characters: int, seconds: float) -> None:
        """Take in that a batch of `characters` took `seconds`; one much smaller than the first is all starting."""
        if characters >= FIRST_CHARACTERS / 2:
            wanted = SECONDS * characters / seconds if seconds > 0 else MOST_CHARACTERS
            self._characters = min(max(wanted, FEWEST_CHARACTERS), MOST_CHARACTERS)


class Stopwatch:
    """Measures what work costs, whatever else the machine does: by the clock a busy one would make batches small."""

    def __init__(self) -> None:
        """Start now."""
        self._began = _clocks()

    def seconds(self) -> float:
        """Return the processor time used since, by us and those we started; by the clock if others do the work."""
        used, passed = (now - then for now, then in zip(_clocks(), self._began, strict=True))
        return used if used >= ELSEWHERE * passed else passed


def _clocks() -> tuple[float, float]:
    return sum(os.times()[:4]), time.perf_counter()


class Paces:
    """The pace of each engine in each direction, learnt once for as long as the process lasts."""

    def __init__(self) -> None:
        """Start with nothing learnt."""
        self._known: defaultdict[tuple[str, Direction], Pace] = defaultdict(Pace)

    def of(self, engine: str, direction: Direction) -> Pace:
        """Return what was learnt of the engine of this name."""
        return self._known[engine, direction]
