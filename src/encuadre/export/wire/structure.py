"""What each side puts first, later, or leaves out."""

from __future__ import annotations

from typing import Self

from encuadre import model
from encuadre.export.wire.base import Share, Wire
from encuadre.model import Place


class Placed(Wire, frozen=True):
    """Where one side tells a claim; depth and sentence are `null` if it does not."""

    place: Place
    depth: float | None
    sentence: str | None


class Placement(Wire, frozen=True):
    """Where each side tells one claim."""

    claim: str
    left: Placed
    right: Placed

    @classmethod
    def of(cls, noun: model.Placement) -> Self:
        """Return where one claim stands."""
        return cls(
            claim=noun.claim,
            left=Placed(place=noun.left, depth=noun.left_depth, sentence=noun.left_sentence or None),
            right=Placed(place=noun.right, depth=noun.right_depth, sentence=noun.right_sentence or None),
        )


class Background(Wire, frozen=True):
    """How much of a side's reports is about a time well before them."""

    sentences: tuple[str, ...]
    total: int
    share: Share | None


class Omitted(Wire, frozen=True):
    """Ids of the claims that the other side opens with and this one was not found to tell."""

    left: tuple[str, ...]
    right: tuple[str, ...]


class Backgrounds(Wire, frozen=True):
    """The background of both sides."""

    left: Background
    right: Background


class Structure(Wire, frozen=True):
    """How each side builds its reports; ids are of claims and sentences."""

    openings: tuple[Placement, ...]
    shifts: tuple[Placement, ...]
    omitted: Omitted
    background: Backgrounds

    @classmethod
    def of(cls, noun: model.Structure) -> Self:
        """Return how both sides build their reports."""
        left, right = ([one.claim for one in those] for those in (noun.omitted_left, noun.omitted_right))
        return cls.filled(
            noun,
            omitted=Omitted(left=tuple(left), right=tuple(right)),
            background=Backgrounds(
                left=Background.of(noun.left_background), right=Background.of(noun.right_background)
            ),
        )
