"""Words of the registered measures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """What one measure is called; the words of each of its rows are a field of the row's key."""

    title: str


@dataclass(frozen=True, slots=True)
class QuestionsWords(MeasureWords):
    """How often the newsroom itself asks."""

    asked: str


@dataclass(frozen=True, slots=True)
class MeasuresWords:
    """What the registered measures are called: a field a measure, under its id.

    A measure that another package brings is called by its id, and its rows by their keys.
    """

    questions: QuestionsWords

    def title(self, id_: str) -> str:
        """Name a measure."""
        words = self._of(id_)
        return words.title if words else id_.replace("_", " ")

    def label(self, id_: str, key: str) -> str:
        """Say what one row of a measure counts."""
        label: str | None = getattr(self._of(id_), key, None)
        return label or key.replace("_", " ")

    def _of(self, id_: str) -> MeasureWords | None:
        words = getattr(self, id_, None)
        return words if isinstance(words, MeasureWords) else None
