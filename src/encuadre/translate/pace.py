"""How many sentences the next batch takes, so that a wish to stop is answered soon on any machine."""

from __future__ import annotations

SECONDS = 0.5
"""How long one batch should take: a reader who presses Ctrl-C or watches a bar waits no longer than that."""

FIRST_CHARACTERS = 1_000
"""Size of the first batch: some eight sentences, about 0.3 s of the pivot on two busy cores (measured)."""

MOST_CHARACTERS = 60_000
"""A batch never grows beyond some 400 sentences: that many are kept or lost together."""

GROWTH = 4.0
"""No batch is larger than this many times the one before: the time of a small one is mostly start-up."""


class Pace:
    """Learns the speed of an engine, in characters a second, from the batches it has done."""

    def __init__(self) -> None:
        """Start small."""
        self._characters = float(FIRST_CHARACTERS)

    def take(self, texts: list[str], start: int) -> int:
        """Return where the batch that begins at `start` ends; it holds at least one text."""
        room, end = self._characters, start
        while end < len(texts) and (end == start or room >= len(texts[end])):
            room -= len(texts[end])
            end += 1
        return end

    def learn(self, characters: int, seconds: float) -> None:
        """Take in that a batch of `characters` took `seconds`."""
        wanted = characters * SECONDS / max(seconds, 1e-3)
        self._characters = min(max(wanted, FIRST_CHARACTERS / 4), self._characters * GROWTH, MOST_CHARACTERS)
