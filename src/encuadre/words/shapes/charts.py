"""Words of what is drawn of an event."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class ChartsWords:
    """What is drawn of an event. `{name}` is filled in where it is shown."""

    coverage: str
    """The title of the articles by day."""

    coverage_told: str
    """How it is read; `{left}` and `{right}` are the sides. Likewise the next two."""

    frames_told: str
    words_told: str
    quiet: Plural
    """Days on which neither side has an article."""

    day: str
    """The head of the first column of the table; likewise the next two."""

    frame: str
    word: str
    table: str
    """The same numbers, to be read."""
