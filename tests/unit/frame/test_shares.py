"""Shares of a group carry the interval that so few articles allow."""

from __future__ import annotations

import pytest

from encuadre.frame import share_of_groups
from encuadre.frame.shares import wilson


@pytest.mark.parametrize(
    ("using", "articles", "low", "high"),
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (0, 0, 0.0, 1.0)],
)
def test_the_interval_is_wilsons(using: int, articles: int, low: float, high: float) -> None:
    assert wilson(using, articles) == pytest.approx((low, high), abs=1e-3)


def test_every_frame_is_counted_in_every_group() -> None:
    claims = {"US": [frozenset({"a"}), frozenset({"a", "b"})], "MX": [frozenset[str]()]}

    shares = share_of_groups(claims, "mine", ("a", "b"))

    assert [(one.frame, one.group, one.using, one.articles) for one in shares] == [
        ("a", "US", 2, 2),
        ("a", "MX", 0, 1),
        ("b", "US", 1, 2),
        ("b", "MX", 0, 1),
    ]
