"""What saving, opening and checking a project answer."""

from __future__ import annotations

from typing import Self

from encuadre import model
from encuadre.export.wire.base import Wire
from encuadre.model import DeviationKind


class SavedProject(Wire, frozen=True):
    """`project save`: the file, and what went into it; `uncompared` are ids of events that one side alone tells."""

    path: str
    events: tuple[str, ...]
    uncompared: tuple[str, ...]
    articles: int
    decisions: int
    translations: int
    notes: int

    @classmethod
    def saved(cls, noun: model.Bundle, path: str) -> Self:
        """Return what was saved to `path`."""
        compared = {result.event for result in noun.results}
        events = tuple(event.id for event in noun.events)
        return cls(
            path=path,
            events=events,
            uncompared=tuple(one for one in events if one not in compared),
            articles=len(noun.articles),
            decisions=len(noun.decisions),
            translations=sum(map(len, noun.translations.values())),
            notes=len(noun.notes),
        )


class OpenedProject(Wire, frozen=True):
    """`project open`: what came of each part of the project; ids of articles and events."""

    added: tuple[str, ...]
    known: tuple[str, ...]
    events: tuple[str, ...]
    otherwise: tuple[str, ...]
    results: tuple[str, ...]
    decisions: int
    translations: int
    notes: int


class OtherVersion(Wire, frozen=True):
    """What is of another version here."""

    name: str
    saved: str
    here: str


class Deviation(Wire, frozen=True):
    """One thing that came out otherwise; `null` where it did not come out at all."""

    event: str
    kind: DeviationKind
    what: str
    saved: str | None
    here: str | None


class CheckedProject(Wire, frozen=True):
    """`project check`: what came out otherwise, and what is of another version here."""

    events: tuple[str, ...]
    versions: tuple[OtherVersion, ...]
    deviations: tuple[Deviation, ...]

    @classmethod
    def of(cls, noun: model.Checked) -> Self:
        """Return what running a project again showed."""
        versions = tuple(OtherVersion(name=name, saved=was, here=now) for name, (was, now) in noun.versions.items())
        return cls(events=noun.events, versions=versions, deviations=tuple(map(Deviation.filled, noun.deviations)))
