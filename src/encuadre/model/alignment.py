"""Which sentences of two sides say the same thing, which stand alone, and where figures disagree."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.action import Action
from encuadre.model.annotation import Mention, Quantity, Quotation, Word
from encuadre.model.conflict import Conflict
from encuadre.model.text import Language

EVEN = 0.5
"""Chance of being absent below which a sentence that is only here is *perhaps told there*: the even one.

A second reader found 8 of 13 such lines right, each of the others told there in whole or in part. The chances of all
articles of the other side are multiplied, so that it is low where many may tell it.
"""


def may_be_told(absence: float | None) -> bool:
    """Tell whether a sentence that is only here is *perhaps told there*; of one nobody looked at, nothing is said."""
    return absence is not None and absence < EVEN


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with everything alignment may compare; the pipeline fills it from the stages before."""

    text: str
    language: Language
    translation: str = ""
    """The sentence in the other language; empty if untranslated."""

    trust: float = 1.0
    """How much `translation` weighs beside wording that is surer, 0.0 to 1.0."""

    entities: frozenset[str] = frozenset()
    """`Entity.id`s mentioned in it."""

    quantities: tuple[Quantity, ...] = ()
    """Spans are relative to `text`."""

    words: tuple[Word, ...] = ()
    """Its content words; spans are relative to `text`."""

    mentions: tuple[Mention, ...] = ()
    """The names in it; spans are relative to `text`."""

    actions: tuple[Action, ...] = ()
    """The acts it tells in the newsroom's own words; spans are relative to `text`, those of a doer or of whom it is
    done to included."""

    quotations: tuple[Quotation, ...] = ()
    """What is quoted in it, as far as it stands in it; spans are relative to `text`."""

    def in_language(self, language: Language) -> str:
        """Return the wording in `language`, empty if there is none."""
        return self.text if language == self.language else self.translation


class LinkKind(StrEnum):
    """How much two linked sentences share."""

    SAME = "same"
    """The core proposition is the same, even if one says more."""

    PARTIAL = "partial"
    """A checkable fact is shared, and each side has something else of weight."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two sentences, one of each side, that share a fact. Links are many to many."""

    left: int
    """Index into the left sentences."""

    right: int
    kind: LinkKind
    score: float
    """Confidence, 0.0 to 1.0."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """The two sides' sentences: linked, only here, or none that states anything; swapping the sides mirrors it."""

    links: tuple[Link, ...]
    """In reading order of the left side, then of the right."""

    only_left: tuple[int, ...]
    """Sentences that state something and have no link: the one meaning of *only*."""

    only_right: tuple[int, ...]
    conflicts: tuple[Conflict, ...] = ()
    """What cannot both be true as told."""

    compatible: tuple[Conflict, ...] = ()
    """What is told differently and can both be true: rounding, limits, units, degrees of certainty."""

    absence_left: tuple[float, ...] = ()
    """For each of `only_left` the chance that the other text really does not tell it, 0.0 to 1.0."""

    absence_right: tuple[float, ...] = ()
