"""What an article said before, and what was changed."""

from __future__ import annotations

from typing import Self

from encuadre import model
from encuadre.export.wire.base import Moment, Wire
from encuadre.export.wire.events import Article
from encuadre.model import EditKind


class Edit(Wire, frozen=True):
    """Words of one paragraph that were kept, removed or added."""

    kind: EditKind
    text: str


class Version(Wire, frozen=True):
    """One text of an article; `changes` are the paragraphs that differ from the version before."""

    article: Article
    retrieved: Moment | None
    source: str | None
    changes: tuple[tuple[Edit, ...], ...]
    unchanged_paragraphs: int

    @classmethod
    def of(cls, noun: model.Version) -> Self:
        """Return one version."""
        article = noun.article
        return cls(
            article=Article.of(article),
            retrieved=article.retrieved.isoformat() if article.retrieved else None,
            source=article.source or None,
            changes=tuple(tuple(map(Edit.of, paragraph)) for paragraph in noun.changed),
            unchanged_paragraphs=noun.kept,
        )


class Versions(Wire, frozen=True):
    """`versions`: the oldest first; the last is the one that is shown."""

    versions: tuple[Version, ...]
