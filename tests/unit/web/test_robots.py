"""What a host asks of robots is done, as RFC 9309 reads it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.web import Robots

SITE = "https://press.example"


def rules(text: str) -> Robots:
    return Robots.read(text.encode(), "encuadre")


@pytest.mark.parametrize(
    ("text", "path", "is_allowed"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: other\nDisallow: /", "/a", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: Encuadre\nAllow: /", "/a", True),
        ("User-agent: encuadre\nUser-agent: other\nDisallow: /a", "/a/b", False),
        ("User-agent: other\nCrawl-delay: 1\nUser-agent: encuadre\nDisallow: /a", "/a", False),
        ("User-agent: *\nAllow: /news/\nDisallow: /", "/news/1", True),
        ("User-agent: *\nDisallow: /\nAllow: /news/", "/news/1", True),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
        ("User-agent: *\nDisallow: /*?s=", "/x?s=1", False),
        ("User-agent: *\nDisallow: /*?s=", "/x", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/x.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/x.pdf?page=2", True),
        ("User-agent: *\nDisallow: /opinión", "/opini%C3%B3n/1", False),
        ("user-agent : * # all\n disallow: /a # here", "/a", False),
    ],
)
def test_a_path_is_visited_where_the_longest_rule_lets_it(text: str, path: str, is_allowed: bool) -> None:
    assert rules(text).allows(SITE + path) is is_allowed


def test_a_pause_that_is_asked_for_is_known() -> None:
    assert rules("User-agent: *\nCrawl-delay: 10\nDisallow: /x").delay == 10


def test_a_rule_made_to_cost_time_costs_none() -> None:
    assert rules("User-agent: *\nDisallow: /" + "*a" * 5_000 + "$").allows(SITE + "/" + "a" * 1_000)


@given(st.binary(max_size=300))
def test_any_bytes_can_be_read(data: bytes) -> None:
    Robots.read(b"User-agent: *\nDisallow: " + data, "encuadre").allows(f"{SITE}/a")
