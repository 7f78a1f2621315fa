"""What happens while the pipeline works: a small union of past-tense facts that any front can show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.article import Country
from encuadre.model.change import Change


class Stage(StrEnum):
    """The stages a reader waits for."""

    READ = "read"
    ANNOTATE = "annotate"
    EMBED = "embed"
    CLUSTER = "cluster"
    TRANSLATE = "translate"
    ALIGN = "align"
    FRAME = "frame"
    FETCH = "fetch"
    VISIT = "visit"
    BUILD = "build"


@dataclass(frozen=True, slots=True)
class StageStarted:
    """A stage began; `total` units of work are ahead (0: not known)."""

    stage: Stage
    total: int = 0


@dataclass(frozen=True, slots=True)
class StageAdvanced:
    """`done` units of the stage are finished."""

    stage: Stage
    done: int
    total: int = 0


@dataclass(frozen=True, slots=True)
class StageFinished:
    """A stage ended with `done` units worked."""

    stage: Stage
    done: int


@dataclass(frozen=True, slots=True)
class ArticleAdded:
    """An article is new in the workspace."""

    article_id: str
    changes: tuple[Change, ...] = ()
    """What was mended or left out of its text."""

    replaces: str = ""
    """The id of the version that was shown until now, if it is a newer one of that article."""


@dataclass(frozen=True, slots=True)
class ArticleKnown:
    """An article was in the workspace already; nothing changed."""

    article_id: str


@dataclass(frozen=True, slots=True)
class ArticleSkipped:
    """One input could not be read as an article; the rest goes on."""

    path: str
    line: int | None
    """1-based line or record, where there is one."""

    reason: str
    hint: str = ""

    @property
    def place(self) -> str:
        """Return `path:line`, or `path` alone."""
        return self.path if self.line is None else f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class CountrySet:
    """Articles that were known without a country have the one that was named now."""

    article_ids: tuple[str, ...]
    country: Country


Progress = StageStarted | StageAdvanced | StageFinished | ArticleAdded | ArticleKnown | ArticleSkipped | CountrySet
