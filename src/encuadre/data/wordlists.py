"""How a list of words is written down: as text, so that hundreds of words stay readable in a file."""

from __future__ import annotations

from collections.abc import Mapping

Senses = Mapping[str, tuple[str, ...]]
"""Forms by sense; a sense without forms is one the language has no name for."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text, separated by white space, as a set."""
    return frozenset(text.split())


def senses(**forms: str) -> Senses:
    """Return the forms of each sense, separated by commas because a form may be several words."""
    return {sense: tuple(form.strip() for form in text.split(",") if form.strip()) for sense, text in forms.items()}
