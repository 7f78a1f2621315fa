"""How a list of words is written down: as text, so that hundreds of words stay readable in a file."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of a text, separated by white space, as a set."""
    return frozenset(text.split())
