"""What the words themselves show: divergence beyond chance, loaded words, markers of certainty."""

from __future__ import annotations

from typing import Self

from msgspec import field

from encuadre import model
from encuadre.data.loaded_words import loaded_words
from encuadre.export.wire.base import Evidence, Share, Thousandths, Wire, Worded
from encuadre.model import CertaintyKind, DealtUnit, Language, LoadedKind


class Divergence(Wire, frozen=True):
    """How far the vocabularies of two sides differ; the same on both sides."""

    observed: Share
    by_chance: Share
    beyond_chance: Share
    p: Share
    unit: DealtUnit
    deals: int


class LoadedUse(Wire, frozen=True):
    """One group of loaded words, with a neutral word and the reason why it is called loaded."""

    group: str
    kind: LoadedKind
    form: str
    language: Language
    own: int
    quoted: int
    neutral: Worded
    reason: Worded
    evidence: tuple[Evidence, ...]

    @classmethod
    def of(cls, noun: model.LoadedUse) -> Self:
        """Return one group as it is used."""
        en, es = loaded_words("en")[noun.group], loaded_words("es")[noun.group]
        return cls.filled(noun, neutral=Worded(en=en.neutral, es=es.neutral), reason=Worded(en=en.reason, es=es.reason))


class CertaintyUse(Wire, frozen=True):
    """One kind of marker."""

    kind: CertaintyKind
    own: int
    quoted: int
    per_hundred: Thousandths
    forms: tuple[str, ...]
    evidence: tuple[Evidence, ...]


class Certainty(Wire, frozen=True):
    """How much is left open, and how."""

    own_words: int
    quoted_words: int
    headlines: int
    questions: tuple[Evidence, ...]
    uses: tuple[CertaintyUse, ...] = field(name="kinds")


class Wording(Wire, frozen=True):
    """What the words of one article or side show, beside those that are distinctive."""

    divergence: Divergence | None
    loaded: tuple[LoadedUse, ...]
    certainty: Certainty
