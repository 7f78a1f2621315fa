"""What readers wrote about sentences."""

from __future__ import annotations

from typing import Self

from encuadre import model
from encuadre.export.wire.base import Characters, Moment, Wire
from encuadre.export.wire.events import Article


class Note(Wire, frozen=True):
    """A note, with the words it is about: `quoted`, at `span` of the article's text."""

    id: int
    text: str
    tags: tuple[str, ...]
    written: Moment
    sentence: str
    quoted: str
    span: Characters
    translation: str | None
    engine: str | None
    event: str | None
    article: Article

    @classmethod
    def of(cls, noun: model.Noted) -> Self:
        """Return a note with its sentence."""
        note, rendering = noun.note, noun.quoted.rendering
        translation = rendering if isinstance(rendering, model.Translation) else None
        return cls.filled(
            note,
            translation=translation.text if translation else None,
            engine=translation.engine if translation else None,
            event=noun.event or None,
            article=Article.of(noun.quoted.article),
        )


class Notes(Wire, frozen=True):
    """`notes`: the oldest first."""

    notes: tuple[Note, ...]
