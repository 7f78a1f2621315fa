"""The alignment of two bare texts; ids are sentence numbers, counted from 0."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Self

from encuadre import model
from encuadre.export.wire.base import Share, Wire
from encuadre.export.wire.sentences import Conflict, NumberedSentence
from encuadre.model import Language, LinkKind, Status


class Text(Wire, frozen=True):
    """One of the two texts; it has no language if it has no sentence."""

    language: Language | None
    sentences: tuple[NumberedSentence, ...]


class NumberedLink(Wire, frozen=True):
    """Sentences of the two texts that share a fact."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    score: Share
    kind: LinkKind

    @classmethod
    def of(cls, noun: model.Link) -> Self:
        """Return one link."""
        return cls.filled(noun, left=(noun.left,), right=(noun.right,))


class Alignment(Wire, frozen=True):
    """`align`: which sentences of two texts say the same, which stand alone, and what is told differently."""

    left: Text
    right: Text
    links: tuple[NumberedLink, ...]
    only_left: tuple[int, ...]
    only_right: tuple[int, ...]
    conflicts: tuple[Conflict, ...]
    compatible: tuple[Conflict, ...]

    @classmethod
    def between(
        cls,
        noun: model.Alignment,
        passages: tuple[Sequence[model.Passage], Sequence[model.Passage]],
        renderings: tuple[Sequence[model.Rendering], Sequence[model.Rendering]],
    ) -> Self:
        """Return the alignment of two texts.

        Args:
            noun: What was found.
            passages: The sentences of the left and of the right text.
            renderings: The translations of both, sentence by sentence.
        """
        left, right = passages

        def differences(found: Sequence[model.Conflict]) -> tuple[Conflict, ...]:
            return tuple(Conflict.between(one, left[one.left].text, right[one.right].text) for one in found)

        return cls.filled(
            noun,
            left=_text(left, renderings[0], noun.only_left, noun.absence_left, {link.left for link in noun.links}),
            right=_text(right, renderings[1], noun.only_right, noun.absence_right, {link.right for link in noun.links}),
            conflicts=differences(noun.conflicts),
            compatible=differences(noun.compatible),
        )


def _text(
    passages: Sequence[model.Passage],
    renderings: Sequence[model.Rendering],
    alone: Sequence[int],
    absence: Sequence[float],
    linked: Container[int],
) -> Text:
    sure = dict(zip(alone, absence, strict=False))

    def status(number: int) -> Status:
        if number in linked:
            return Status.SHARED
        return Status.ONLY_HERE if number in alone else Status.NO_STATEMENT

    return Text(
        language=passages[0].language if passages else None,
        sentences=tuple(
            NumberedSentence.numbered(number, passage.text, rendering, status(number), sure.get(number))
            for number, (passage, rendering) in enumerate(zip(passages, renderings, strict=True))
        ),
    )
