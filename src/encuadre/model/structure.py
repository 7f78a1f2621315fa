"""How each side builds its reports out of what is said about an event: what opens them, how deep, how much is past."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

BACKGROUND_DAYS = 30
"""What lies farther back than this is no longer part of the running story: news of an event spreads over days, and a
month leaves room for its immediate history."""


class Place(StrEnum):
    """The most prominent place a side gives a claim, most prominent first."""

    HEADLINE = "headline"
    LEAD = "lead"
    """One of the first three sentences below the headline."""

    BODY = "body"
    PERHAPS = "perhaps"
    """No sentence of the side is linked to it, and yet the side may well say it."""

    ABSENT = "absent"
    """No sentence of the side was found to say it."""

    @property
    def is_opening(self) -> bool:
        """Tell whether a reader who stops early has read it."""
        return self in (Place.HEADLINE, Place.LEAD)


@dataclass(frozen=True, slots=True)
class Placement:
    """Where each side tells one claim, in the article that tells it earliest."""

    claim: str
    """`Claim.id`."""

    left: Place
    right: Place
    left_depth: float | None = None
    """0.0 is the headline (or first sentence), 1.0 the last sentence; `None` if the side does not tell it."""

    right_depth: float | None = None
    left_sentence: str = ""
    """The sentence that stands there, by id; empty if the side does not tell it."""

    right_sentence: str = ""

    @property
    def shift(self) -> float:
        """Return by how much of an article the right side tells it later than the left; 0 if one does not tell it."""
        if self.left_depth is None or self.right_depth is None:
            return 0.0
        return self.right_depth - self.left_depth


@dataclass(frozen=True, slots=True)
class Background:
    """How much of a side's reports is about a time well before them."""

    sentences: tuple[str, ...] = ()
    """Sentence ids: those that date what they tell, and date it long before publication."""

    total: int = 0
    """Sentences below the headline, in articles whose date is known."""

    @property
    def share(self) -> float | None:
        """Return the share of background; `None` where no date of publication is known."""
        return len(self.sentences) / self.total if self.total else None


@dataclass(frozen=True, slots=True)
class Structure:
    """What each side puts first, and what it leaves for later or leaves out."""

    openings: tuple[Placement, ...] = ()
    """Claims that stand in a headline or lead of either side, the most widely reported first."""

    shifts: tuple[Placement, ...] = ()
    """Claims both sides tell, at depths that differ by a quarter of an article or more, the farthest first."""

    left_background: Background = Background()
    right_background: Background = Background()

    @property
    def omitted_left(self) -> tuple[Placement, ...]:
        """Return what the right side opens with and the left side was not found to tell."""
        return tuple(one for one in self.openings if one.left is Place.ABSENT)

    @property
    def omitted_right(self) -> tuple[Placement, ...]:
        """Return what the left side opens with and the right side was not found to tell."""
        return tuple(one for one in self.openings if one.right is Place.ABSENT)
