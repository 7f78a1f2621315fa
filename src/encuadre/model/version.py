"""What an article said before it was changed, and what was changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.article import Article


class EditKind(StrEnum):
    """What became of some words between two versions."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of one paragraph that share a fate."""

    kind: EditKind
    text: str


Paragraph = tuple[Edit, ...]
"""Kept, removed and added words in reading order; those added stand after those they replace."""


@dataclass(frozen=True, slots=True)
class Version:
    """One text an article has had at its address."""

    article: Article
    changed: tuple[Paragraph, ...] = ()
    """The paragraphs, the headline among them, that differ from the version before; none for the oldest."""

    kept: int = 0
    """How many paragraphs are as they were."""
