"""What a reader finds again as they left it: colours, forms and words everywhere, and where they were in each event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import CitationForm, Evidence
from encuadre.tui.layout import Wording

MOST_PLACES = 1_000
"""Events whose place is kept, the last ones left: chosen; a place is some 60 bytes."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How a reader likes the screen, whatever it shows."""

    theme: str = ""
    """Name of the colours; empty or unknown: the first of ours."""

    form: CitationForm = CitationForm.PLAIN
    wording: Wording = Wording.ORIGINAL
    """In which words comparisons are shown."""

    learner: str = ""
    """Who learnt last; empty: nobody."""


class Places:
    """Where the reader was in each event, by its id."""

    def __init__(self, places: Mapping[str, Evidence]) -> None:
        """Begin with what is kept."""
        self._by_event = dict(places)

    @property
    def all(self) -> Mapping[str, Evidence]:
        """Return every place, the one left last at the end."""
        return dict(self._by_event)

    def leave(self, event: str, place: Evidence | None) -> None:
        """Remember where an event was left; the oldest is forgotten where there are too many."""
        before = self._by_event.pop(event, None)
        if kept := place or before:
            self._by_event[event] = kept
        while len(self._by_event) > MOST_PLACES:
            del self._by_event[next(iter(self._by_event))]
