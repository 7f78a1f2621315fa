"""Frames, words and speakers with the places that show them."""

from __future__ import annotations

from msgspec import field

from encuadre.export.wire.actors import Agency, Rate, Voices
from encuadre.export.wire.base import Evidence, Interval, Share, Thousandths, Wire
from encuadre.export.wire.events import Article
from encuadre.export.wire.wording import Wording
from encuadre.model import Country, Language, Role, TooLittle


class FrameUse(Wire, frozen=True):
    """One frame as one article or side uses it."""

    frame: str
    strength: Share
    interval: Interval
    stability: Share
    model: str
    evidence: tuple[Evidence, ...]


class Abstention(Wire, frozen=True):
    """Why no frame is claimed, with what text there is."""

    reason: TooLittle
    sentences: int
    words: int


class DistinctiveWord(Wire, frozen=True):
    """A word one side uses more than the other, beyond what chance explains."""

    lemma: str
    language: Language
    gloss: str | None
    z: Thousandths
    here: int
    there: int
    evidence: tuple[Evidence, ...]


class Speaker(Wire, frozen=True):
    """Somebody who is quoted."""

    name: str
    entity_id: str | None = field(name="entity")
    quotations: int
    words: int
    role: Role
    country: Country | None
    evidence: tuple[Evidence, ...]


class MeasureRow(Wire, frozen=True):
    """One thing that a measure counts."""

    key: str
    rate: Rate


class MeasureResult(Wire, frozen=True):
    """What one measure found, by the measure's id."""

    id: str
    rows: tuple[MeasureRow, ...]


class Framing(Wire, frozen=True):
    """How one article or side tells an event; `null` stands for what a text was not read for."""

    frames: tuple[FrameUse, ...]
    models: tuple[str, ...]
    abstention: Abstention | None
    words: tuple[DistinctiveWord, ...]
    speakers: tuple[Speaker, ...]
    wording: Wording
    voices: Voices | None
    agency: Agency | None
    measures: tuple[MeasureResult, ...]


class FramedArticle(Wire, frozen=True):
    """`frame`: one article and how it frames its news."""

    article: Article
    framing: Framing
