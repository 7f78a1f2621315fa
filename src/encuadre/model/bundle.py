"""A project in one file: what went into comparisons, what people decided of it, and what came out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from encuadre.model.article import Article
from encuadre.model.decision import Decision
from encuadre.model.event import Event
from encuadre.model.note import Note
from encuadre.model.text import Language
from encuadre.model.translation import Translation

BUNDLE_FORMAT = "encuadre-project"
BUNDLE_VERSION = 1
"""Raised by one whenever a file of before cannot be read as one of now: what is newer is refused."""

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class MadeBy:
    """The versions that shaped a result."""

    program: str
    code: str
    """Digest of the code that shapes a comparison: a version of the program is not enough to say what it was."""

    annotator: str
    encoder: str
    paraphrase: str
    """Of the second opinion on English wording; empty where there is none."""

    translators: Mapping[Language, str]
    """Engine, models and glossary, by the language that is translated; empty without an engine."""

    measures: tuple[str, ...] = ()
    """What other packages bring to count, with their versions."""

    def named(self) -> Mapping[str, str]:
        """Return each version by the name of what it is of."""
        translators = {f"translator {language}": self.translators[language] for language in sorted(self.translators)}
        own = {"program": self.program, "code": self.code, "annotator": self.annotator, "encoder": self.encoder}
        return {**own, "paraphrase": self.paraphrase, **translators, "measures": ", ".join(self.measures)}


@dataclass(frozen=True, slots=True)
class Result:
    """A finished comparison as bytes, which `store` writes and reads, and by what it was made."""

    event: str
    """`Event.id`."""

    made_by: MadeBy
    data: bytes


@dataclass(frozen=True, slots=True)
class Bundle:
    """All that a project file holds."""

    events: tuple[Event, ...]
    articles: tuple[Article, ...]
    """As they were read, in order of arrival: what readers set of them stands among the decisions."""

    superseded: Mapping[str, str] = field(default_factory=dict)
    """For each version of an article that is no longer shown the one that is."""

    decisions: tuple[Decision, ...] = ()
    """Those that speak of an article or an outlet of the events."""

    threshold: float | None = None
    """From which score on an article belongs to an event; `None`: the default."""

    translations: Mapping[Language, tuple[Translation, ...]] = field(default_factory=dict)
    """All that is remembered of the texts the results hold, by the language of the text."""

    results: tuple[Result, ...] = ()
    """At most one of each event; none of an event that one side alone tells."""

    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Inputs:
    """How the events, articles and settings of a bundle are written."""

    events: tuple[Event, ...]
    arrivals: tuple[str, ...]
    superseded: Mapping[str, str]
    threshold: float | None


@dataclass(frozen=True, slots=True)
class Member:
    """One file in a bundle."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle says it holds."""

    format: str
    version: int
    program: str
    members: Mapping[str, Member]


class DeviationKind(StrEnum):
    """What may come out otherwise when a project is run again."""

    EVENTS = "events"
    SENTENCES = "sentences"
    TRANSLATIONS = "translations"
    LINKS = "links"
    CLAIMS = "claims"
    CONFLICTS = "conflicts"
    QUOTATIONS = "quotations"
    FRAMES = "frames"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Deviation:
    """One thing that came out otherwise; `None` where it did not come out at all."""

    event: str
    kind: DeviationKind
    what: str
    saved: str | None
    here: str | None


@dataclass(frozen=True, slots=True)
class Checked:
    """What running a project again showed."""

    events: tuple[str, ...]
    """Ids of those that were compared again."""

    versions: Mapping[str, tuple[str, str]]
    """What is of another version here, by name: as saved, and here."""

    deviations: tuple[Deviation, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of opening a project."""

    added: tuple[str, ...]
    """Ids of the articles that were new to the workspace."""

    known: tuple[str, ...]
    events: tuple[str, ...]
    """Ids of those that stand in the workspace now as they were saved."""

    otherwise: tuple[str, ...]
    """Ids of those whose articles stand in other events here, which were left so."""

    results: tuple[str, ...]
    """Ids of the events that open as they were saved."""

    decisions: int = 0
    translations: int = 0
    notes: int = 0
