"""Words of the search over all articles."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchingWords:
    """A question in one language, sentences in both. `{name}` is filled in where it is shown."""

    title: str
    hint: str
    """In the line while it is empty."""

    how: str
    """Where nothing was asked yet."""

    searching: str
    nothing: str
    """No sentence answers `{query}`."""
