"""Which event is compared next while a reader reads: the one under the cursor, then the list from the top."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

ASKED_EVERY = 0.5
"""Seconds between two looks at what was compared: chosen; a comparison takes seconds."""


class Comparer(Protocol):
    """Compares events where no key waits for it; nothing of it waits."""

    @property
    def is_free(self) -> bool:
        """Whether it can take an event."""

    def ask(self, event_id: str) -> None:
        """Have an event compared."""

    def heard(self) -> Iterable[str]:
        """Return the events that were compared since this was last asked."""

    def close(self) -> None:
        """End."""


class Reading:
    """What was compared ahead, and what is next."""

    def __init__(self, comparer: Comparer) -> None:
        """Ask `comparer`."""
        self._comparer = comparer
        self._asked: set[str] = set()
        self.ready: frozenset[str] = frozenset()
        """Ids of the events that open at once."""

    def go_on(self, listed: Sequence[str], here: str | None, *, may_ask: bool) -> bool:
        """Hear what was compared, and ask for the next; say whether more is ready now.

        Args:
            listed: Ids of the events that can be compared, in the order of the list.
            here: The one under the cursor.
            may_ask: Whether another may be begun: none is while a reader waits for one.
        """
        before = self.ready
        self.ready |= frozenset(self._comparer.heard())
        if may_ask and self._comparer.is_free:
            first = [here] if here in listed else []
            wanted = next((id_ for id_ in (*first, *listed) if id_ and id_ not in self._asked), None)
            if wanted:
                self._asked.add(wanted)
                self._comparer.ask(wanted)
        return self.ready != before

    def opened(self, event_id: str) -> None:
        """Take note that a reader has opened an event, so that it is compared."""
        self._asked.add(event_id)
        self.ready |= {event_id}

    def changed(self, event_ids: Iterable[str]) -> None:
        """Take note that events hold other articles now."""
        gone = frozenset(event_ids)
        self._asked -= gone
        self.ready -= gone

    def close(self) -> None:
        """End."""
        self._comparer.close()
