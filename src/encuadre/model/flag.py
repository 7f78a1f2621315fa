"""What a reader keeps of articles: that they were read, are to be found again, or are done with."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Flag(StrEnum):
    """One thing a reader keeps of an article."""

    READ = "read"
    STARRED = "starred"
    ARCHIVED = "archived"


Flags = Mapping[Flag, frozenset[str]]
"""Ids of the articles that carry each: of articles, for an event's id changes with every article that joins it."""
