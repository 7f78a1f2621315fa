"""What is said about an event, by whom: the ledger a reporter works from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.conflict import ComparedConflict, ConflictKind, Ground
from encuadre.model.text import SentenceId

UNKNOWN_OUTLET = "?"
"""In the outlets of a claim: one that nobody knows the name of."""


class Scope(StrEnum):
    """How widely a claim is reported, widest first."""

    ALL = "all"
    """Every outlet of both sides."""

    BOTH = "both"
    """Both sides, not every outlet."""

    PARTLY = "partly"
    """One side; a sentence of the other is linked to it, and tells it at least in part."""

    PERHAPS = "perhaps"
    """One side; nothing of the other is linked to it, and yet it may well tell it."""

    LEFT = "left"
    """The left side alone, by more than one outlet."""

    RIGHT = "right"
    SINGLE = "single"
    """One outlet, or one text however many publish it, on one side."""


_ONE_FIGURE = frozenset({Ground.ROUNDING, Ground.BOUND, Ground.RANGE, Ground.UNIT, Ground.PRECISION})
"""On these grounds two figures are one, told more or less exactly."""


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Sentences of any number of articles that say the same thing, before anyone asks who published them."""

    sentences: tuple[SentenceId, ...]
    central: SentenceId
    """The sentence that is most like the group's sentences in other articles."""

    voices: int = 1
    """How many different texts they stand in: a wire story in ten papers is one."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The sentences, of any number of articles on both sides, that say the same thing."""

    id: str
    """`c` and 8 hex digits made of its sentences: whatever else is added, the same claim keeps its id."""

    left: tuple[str, ...]
    """Sentence ids; empty if the left side does not report it."""

    right: tuple[str, ...]
    outlets: tuple[str, ...]
    """Names of the outlets that report it, the left side's first; `?` is an unknown outlet."""

    scope: Scope
    left_outlets: tuple[str, ...] = ()
    right_outlets: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    """Ids of the articles that reported it first, of those with a date: several if they came out at one time or a bare
    date leaves it open, none if no date is known."""

    representative: str = ""
    """Id of the sentence that is most like the others, the earlier in its article among equals."""

    conflicts: tuple[ComparedConflict, ...] = ()
    """What disagrees inside the claim, or with what tells a part of it, also between articles of one side; `left` and
    `right` name sentences."""

    left_position: float | None = None
    """How deep in an article the left side says it at the earliest: 0.0 is the headline (or first sentence), 1.0 the
    last sentence; `None` if it does not say it."""

    right_position: float | None = None
    left_part: tuple[str, ...] = ()
    """Sentences of the left side that are linked to the claim without being of it, where the left side has none that
    are: they tell a part of it."""

    right_part: tuple[str, ...] = ()
    compatible: tuple[ComparedConflict, ...] = ()
    """What is told otherwise inside the claim and can both be true: a limit, a rounding, an older state of the news, or
    a figure that another report of the side tells as the other side does."""

    @property
    def has_other_figures(self) -> bool:
        """Tell whether its sentences count one thing otherwise: what they share is told by all, that figure is not."""
        told = (*self.conflicts, *self.compatible)
        return any(one.kind is ConflictKind.QUANTITY and one.rule.ground not in _ONE_FIGURE for one in told)

    @property
    def is_one_sided(self) -> bool:
        """Tell whether one side alone reports it: all its sentences are *only here*."""
        is_told_by_both = (self.left or self.left_part) and (self.right or self.right_part)
        return not is_told_by_both and self.scope is not Scope.PERHAPS

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the ids of both sides."""
        return self.left + self.right
