"""Which sentences of two sides say the same thing, which stand alone, and where figures disagree."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.action import Action
from encuadre.model.annotation import Mention, Quantity, Quotation, Word
from encuadre.model.conflict import Conflict
from encuadre.model.text import Language

SURE = 0.48
"""Chance of being absent from which a sentence without a link is *only here*; below, it is *perhaps told there*.

Of the sentences of 29 pairs of real reports that are called *only here* .86 are (each story left out; without this line
.81), of those *perhaps told there* one in three is absent. About the even chance, and the highest at which the
paragraphs of an encyclopaedia, which nothing was fitted to, keep an only F1 of .80. Of a whole side it is said more
strictly (`compare.standing`).
"""


def may_be_told(absence: float | None) -> bool:
    """Tell whether a sentence without a link is *perhaps told there*; of one nobody looked at, nothing is said."""
    return absence is not None and absence < SURE


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

    told: float = 1.0
    """The same wherever the two stood: two leads are linked the sooner for being leads, and tell no more the same.

    Where nobody asked, nothing is taken from `score`.
    """


@dataclass(frozen=True, slots=True)
class Alignment:
    """The two sides' sentences; swapping the sides mirrors it.

    Each that states something is in one of three states: *told there* (linked), *perhaps told there*, or *only here*.
    """

    links: tuple[Link, ...]
    """In reading order of the left side, then of the right."""

    unlinked_left: tuple[int, ...]
    """Sentences that state something by themselves and have no link."""

    unlinked_right: tuple[int, ...]
    conflicts: tuple[Conflict, ...] = ()
    """What cannot both be true as told."""

    compatible: tuple[Conflict, ...] = ()
    """What is told differently and can both be true: rounding, limits, units, degrees of certainty."""

    absence_left: tuple[float, ...] = ()
    """For each of `unlinked_left` the chance that the other text really does not tell it, 0.0 to 1.0; empty: nobody
    looked, and what has no link counts as absent."""

    absence_right: tuple[float, ...] = ()

    scraps_left: tuple[int, ...] = ()
    """Sentences that say nothing by themselves and that the other text surely does not tell: absent there, and yet no
    reader is told that it leaves them out."""

    scraps_right: tuple[int, ...] = ()

    @property
    def only_left(self) -> tuple[int, ...]:
        """Return the sentences of the left side that the right one surely does not tell: the one meaning of *only*."""
        return _absent(self.unlinked_left, self.absence_left)

    @property
    def only_right(self) -> tuple[int, ...]:
        """Return the same of the right side."""
        return _absent(self.unlinked_right, self.absence_right)

    @property
    def absent_left(self) -> tuple[int, ...]:
        """Return what the right side surely does not tell, scraps among it: what a reader of both would call new."""
        return tuple(sorted(self.only_left + self.scraps_left))

    @property
    def absent_right(self) -> tuple[int, ...]:
        """Return the same of the right side."""
        return tuple(sorted(self.only_right + self.scraps_right))

    @property
    def perhaps_left(self) -> tuple[int, ...]:
        """Return the sentences of the left side that the right one may well tell, though no link was found."""
        return _left_open(self.unlinked_left, self.absence_left)

    @property
    def perhaps_right(self) -> tuple[int, ...]:
        """Return the same of the right side."""
        return _left_open(self.unlinked_right, self.absence_right)


def _absent(unlinked: tuple[int, ...], absence: tuple[float, ...]) -> tuple[int, ...]:
    open_ = set(_left_open(unlinked, absence))
    return tuple(number for number in unlinked if number not in open_)


def _left_open(unlinked: tuple[int, ...], absence: tuple[float, ...]) -> tuple[int, ...]:
    return tuple(number for number, chance in zip(unlinked, absence, strict=False) if may_be_told(chance))
