"""The alignment of two bare texts; ids are sentence numbers, counted from 0."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Self

from encuadre import model
from encuadre.export.wire.base import Share, Wire
from encuadre.export.wire.sentences import Conflict, NumberedSentence
from encuadre.model import Column, Language, LinkKind, Status


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
    perhaps_left: tuple[int, ...]
    perhaps_right: tuple[int, ...]
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
            left=_text(left, renderings[0], _statuses(noun, Column.LEFT), noun.unlinked_left, noun.absence_left),
            right=_text(right, renderings[1], _statuses(noun, Column.RIGHT), noun.unlinked_right, noun.absence_right),
            conflicts=differences(noun.conflicts),
            compatible=differences(noun.compatible),
        )


def _text(
    passages: Sequence[model.Passage],
    renderings: Sequence[model.Rendering],
    statuses: Mapping[int, Status],
    unlinked: Sequence[int],
    absence: Sequence[float],
) -> Text:
    sure = dict(zip(unlinked, absence, strict=False))
    return Text(
        language=passages[0].language if passages else None,
        sentences=tuple(
            NumberedSentence.numbered(
                number, passage.text, rendering, statuses.get(number, Status.NO_STATEMENT), sure.get(number)
            )
            for number, (passage, rendering) in enumerate(zip(passages, renderings, strict=True))
        ),
    )


def _statuses(noun: model.Alignment, column: Column) -> dict[int, Status]:
    """Return what the other text does with each sentence of one that states something."""
    only, perhaps = noun.only_left, noun.perhaps_left
    linked = [link.left for link in noun.links]
    if column is Column.RIGHT:
        only, perhaps = noun.only_right, noun.perhaps_right
        linked = [link.right for link in noun.links]
    by_status = {Status.SHARED: linked, Status.PERHAPS: perhaps, Status.ONLY_HERE: only}
    return {number: status for status, numbers in by_status.items() for number in numbers}
