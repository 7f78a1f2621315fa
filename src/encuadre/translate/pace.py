"""How many sentences the next batch takes, so that a wish to stop is answered soon on any machine."""

from __future__ import annotations

from collections import defaultdict, deque

from encuadre.translate.ports import Direction

SECONDS = 1.0
"""How long one batch should take: a reader who presses Ctrl-C or watches a bar waits no longer than that."""

SHARE = 6.0
"""A batch takes at least this many times what starting it costs: on a busy machine, where Apertium needs seconds to
start, batches of a second would be nothing but starting. With both at half a quiet machine translated 46 to 50
sentences a second, every check on, instead of 65 (measured)."""

FIRST_CHARACTERS = 1_000
"""Size of the first batch: some eight sentences."""

FEWEST_CHARACTERS = 3_000
"""What a quiet core translates in half a second. Smaller batches are all starting: beside eight programs for each core
they shrank to five sentences, and half of 20 s of processor time went into starting Apertium."""

MOST_CHARACTERS = 60_000
"""A batch never grows beyond some 400 sentences: that many are kept or lost together."""

GROWTH = 4.0
"""No batch is larger than this many times the one before, nor smaller than half of it: single timings are noisy."""

MEMORY = 6
"""Batches the speed is learnt from; the load of a machine changes within seconds."""


class Pace:
    """Learns what starting a batch costs and what each character costs, by a line through the last batches' times."""

    def __init__(self) -> None:
        """Start small."""
        self._characters = float(FIRST_CHARACTERS)
        self._seen: deque[tuple[int, float]] = deque(maxlen=MEMORY)

    def take(self, texts: list[str], start: int) -> int:
        """Return where the batch that begins at `start` ends; it holds at least one text."""
        room, end = self._characters, start
        while end < len(texts) and (end == start or room >= len(texts[end])):
            room -= len(texts[end])
            end += 1
        return end

    def learn(self, characters: int, seconds: float) -> None:
        """Take in that a batch of `characters` took `seconds`."""
        self._seen.append((characters, seconds))
        other_size = characters * (2 if seconds > SECONDS else GROWTH)  # tells starting from working
        wanted = other_size if len(self._seen) == 1 else self._wanted()
        bounded = min(max(wanted, self._characters / 2), self._characters * GROWTH)
        self._characters = min(max(bounded, FEWEST_CHARACTERS), MOST_CHARACTERS)

    def _wanted(self) -> float:
        sizes, times = [size for size, _ in self._seen], [time for _, time in self._seen]
        size, time = sum(sizes) / len(sizes), sum(times) / len(times)
        spread = sum((one - size) ** 2 for one in sizes)
        together = sum((one - size) * (other - time) for one, other in self._seen)
        each = together / spread if spread else 0.0
        if each <= 0:  # sizes too alike, or times that fell as sizes rose: all of it is starting
            return self._characters if time <= SECONDS * SHARE else self._characters * 2
        starting = max(time - each * size, 0.0)
        return (max(SECONDS, SHARE * starting) - starting) / each


class Paces:
    """The pace of each engine in each direction, learnt once for as long as the process lasts."""

    def __init__(self) -> None:
        """Start with nothing learnt."""
        self._known: defaultdict[tuple[str, Direction], Pace] = defaultdict(Pace)

    def of(self, engine: str, direction: Direction) -> Pace:
        """Return what was learnt of the engine of this name."""
        return self._known[engine, direction]
