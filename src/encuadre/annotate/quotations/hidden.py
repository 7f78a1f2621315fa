"""Places inside quotations: what stands there is said, so no verb or subject of the report is looked for in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from encuadre.model import Span


class Hidden:
    """The quoted passages of a text with their marks, looked up by place in logarithmic time."""

    def __init__(self, spans: Sequence[Span]) -> None:
        """Keep passages, which are in order and do not overlap."""
        self._starts = [span.start for span in spans]
        self._ends = [span.end for span in spans]

    def covers(self, position: int) -> bool:
        """Tell whether a character stands inside a quotation."""
        last = bisect_right(self._starts, position) - 1
        return last >= 0 and position < self._ends[last]

    def end_before(self, position: int) -> int:
        """Return where the last quotation that ends at or before a place ends; -1 if none does."""
        last = bisect_right(self._ends, position) - 1
        return self._ends[last] if last >= 0 else -1

    def last_before(self, position: int) -> Span | None:
        """Return the last quotation that ends at or before a place."""
        last = bisect_right(self._ends, position) - 1
        return Span(self._starts[last], self._ends[last]) if last >= 0 else None

    def begins_between(self, low: int, high: int) -> int:
        """Return how many quotations begin behind `low` and before `high`."""
        return max(0, bisect_left(self._starts, high) - bisect_right(self._starts, low))
