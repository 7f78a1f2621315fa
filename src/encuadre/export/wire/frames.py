"""Frames over a workspace, and frame models."""

from __future__ import annotations

from typing import Any

from encuadre.export.wire.base import Interval, Share, Wire


class LeftOut(Wire, frozen=True):
    """Articles that are not counted."""

    unknown: int
    too_short: int
    copies: int


class GroupShare(Wire, frozen=True):
    """The share of one group's articles that use one frame."""

    model: str
    frame: str
    group: str
    articles: int
    using: int
    share: Share
    interval: Interval


class Shares(Wire, frozen=True):
    """`frames --by`."""

    by: str
    groups: tuple[str, ...]
    articles: int
    left_out: LeftOut
    shares: tuple[GroupShare, ...]


class FrameModel(Wire, frozen=True):
    """A frame model with its frames; of a trained one, what cross-validation said."""

    name: str
    origin: str
    frames: tuple[str, ...]
    evaluation: dict[str, Any] | None


class FrameModels(Wire, frozen=True):
    """`frames list`."""

    models: tuple[FrameModel, ...]


class Score(Wire, frozen=True):
    """A figure with its interval, bootstrapped over articles."""

    value: float
    interval: Interval


class LearntLabel(Wire, frozen=True):
    """One label, the articles that have it, and how well it is found again."""

    label: str
    articles: int
    f1: float


class RareLabel(Wire, frozen=True):
    """A label of too few articles to be learnt."""

    label: str
    articles: int


class Trained(Wire, frozen=True):
    """`frames train`: what cross-validation said."""

    name: str
    articles: int
    folds: int
    outlets_kept_apart: int
    micro_f1: Score
    macro_f1: Score
    labels: tuple[LearntLabel, ...]
    not_learnt: tuple[RareLabel, ...]
