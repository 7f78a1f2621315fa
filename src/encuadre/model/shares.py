"""How often frames are used over a workspace, group by group."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """What articles are counted by."""

    OUTLET = "outlet"
    COUNTRY = "country"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class GroupShare:
    """The share of one group's articles that use one frame."""

    group: str
    model: str
    frame: str
    articles: int
    """Articles of the group of which anything can be claimed."""

    using: int
    """Of those, the ones that use the frame."""

    share: float
    low: float
    high: float
    """95 % interval of the share."""


@dataclass(frozen=True, slots=True)
class Shares:
    """Frames over a workspace."""

    by: Group
    groups: tuple[str, ...]
    shares: tuple[GroupShare, ...]
    """Model by model, frame by frame, in the order of `groups`."""

    articles: int
    """Counted."""

    ungrouped: int
    """Left out: outlet, country or date is unknown."""

    too_short: int
    """Left out: too little text to claim anything."""

    copies: int
    """Left out: near-copies of an article of the same group."""
