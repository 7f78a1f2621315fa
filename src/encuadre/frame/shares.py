"""How many articles of each group use each frame, with what chance allows."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from encuadre.model import GroupShare

Z = 1.96
"""Of a two-sided 95 % interval."""


def wilson(using: int, articles: int) -> tuple[float, float]:
    """Return the score interval of Wilson (1927): sound for few articles and for shares near 0 and 1."""
    if not articles:
        return 0.0, 1.0
    share = using / articles
    spread = Z * math.sqrt(share * (1 - share) / articles + Z**2 / (4 * articles**2))
    scale = 1 + Z**2 / articles
    middle = share + Z**2 / (2 * articles)
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


def share_of_groups(
    claims: Mapping[str, Sequence[frozenset[str]]], model: str, frames: Sequence[str]
) -> tuple[GroupShare, ...]:
    """Return every frame's share in every group, frame by frame.

    Args:
        claims: The frames of each article, by group.
        model: The frame model that claims them.
        frames: The frames to count, in the order of the result.
    """
    counts = {group: Counter(frame for article in articles for frame in article) for group, articles in claims.items()}
    shares = []
    for frame in frames:
        for group, articles in claims.items():
            using, total = counts[group][frame], len(articles)
            low, high = wilson(using, total)
            shares.append(
                GroupShare(group, model, str(frame), total, using, using / total if total else 0.0, low, high)
            )
    return tuple(shares)
