"""What a host asks of robots (RFC 9309): groups by user agent, the longest rule wins, `*` and `$` mean what they say.

The standard library's `urllib.robotparser` takes the first rule that fits instead of the longest and reads `*` as a
letter, so that `Disallow: /*?s=` keeps nobody out; newspapers write such rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote, urlsplit

READ_BYTES = 512_000
"""How much of a file counts (RFC 9309, 2.5: at least 500 kibibytes)."""

_MOST_STARS = 8
"""Wildcards in one rule; a rule with more is nobody's and would only cost time."""


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of one host for one agent."""

    rules: tuple[tuple[str, bool], ...] = ()
    """Paths with whether they may be visited."""

    delay: float = 0.0
    """Seconds between two requests (`Crawl-delay`, which the RFC does not know and hosts write); 0: not said."""

    @classmethod
    def read(cls, data: bytes, agent: str) -> Robots:
        """Read a file; what cannot be read as a rule is passed over.

        Args:
            data: Its bytes.
            agent: The name the host may call us by; where it does not, the rules for `*` are ours.
        """
        ours: list[tuple[str, str]] = []
        everyones: list[tuple[str, str]] = []
        is_named = False
        named: set[str] = set()
        is_open = False  # whether the agents of the group are still being named
        for key, value in _lines(data):
            if key == "user-agent":
                named = {value.lower()} | (named if is_open else set())
                is_open = True
                is_named = is_named or value.lower() == agent
                continue
            is_open = False
            if agent in named:
                ours.append((key, value))
            elif "*" in named:
                everyones.append((key, value))
        said = ours if is_named else everyones
        rules = tuple((_normal(value), key == "allow") for key, value in said if key != "crawl-delay" and value)
        return cls(rules, max((_seconds(value) for key, value in said if key == "crawl-delay"), default=0.0))

    def allows(self, url: str) -> bool:
        """Tell whether an address may be visited: the longest rule that fits decides, of two as long the kinder."""
        parts = urlsplit(url)
        path = _normal((parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
        fitting = [(len(rule), is_allowed) for rule, is_allowed in self.rules if _pattern(rule).match(path)]
        return max(fitting, default=(0, True))[1]


EVERYTHING = Robots()
NOTHING = Robots((("/", False),))


def _lines(data: bytes) -> list[tuple[str, str]]:
    text = data[:READ_BYTES].decode("utf-8", "replace").removeprefix("\ufeff")
    found = []
    for line in text.splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        name = key.strip().lower()
        if colon and name in ("user-agent", "allow", "disallow", "crawl-delay"):
            found.append((name, value.strip()))
    return found


def _seconds(value: str) -> float:
    return float(value) if re.fullmatch(r"\d{1,6}(\.\d{1,3})?", value, re.ASCII) else 0.0


def _normal(path: str) -> str:
    """Return a path with one spelling of every letter."""
    return quote(path, safe="/%?=&*$:;,+@!~'()-._")


@cache
def _pattern(rule: str) -> re.Pattern[str]:
    body, is_end = (rule[:-1], "$") if rule.endswith("$") else (rule, "")
    parts = re.split(r"\*+", body)
    if len(parts) > _MOST_STARS:
        return re.compile(r"(?!)")
    return re.compile(".*?".join(map(re.escape, parts)) + is_end, re.DOTALL)
