"""One text as the rules look back at it: what it tells besides the sentence in question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from encuadre.align.conflicts._agreement import LIMITS, agree, is_told, same
from encuadre.align.conflicts._figures import Figure, figures_of
from encuadre.align.conflicts._nouns import may_count_one
from encuadre.align.conflicts._setting import setting_of
from encuadre.align.conflicts._silence import silence
from encuadre.model import EntityKind, Passage, QuantityKind
from encuadre.text.folding import fold

LEAD = 8
"""Sentences that say what all of a text is about: the headline, a second one or a dateline, the lead (chosen)."""


@dataclass(frozen=True)
class Telling:
    """The sentences of one text."""

    passages: Sequence[Passage] = ()

    @cached_property
    def figures(self) -> tuple[tuple[Figure, ...], ...]:
        """The figures of each sentence."""
        return tuple(figures_of(passage) for passage in self.passages)

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that it means and does not write (`Friday`): those of its news."""
        return frozenset(
            year
            for passage, own in zip(self.passages, self.figures, strict=True)
            for one in own
            if one.kind is QuantityKind.DATE and (year := one.quantity.moment[:4]) not in passage.text
        )

    @cached_property
    def lead(self) -> str:
        """Headline and lead in both languages, folded."""
        return fold(" ".join(f"{passage.text} {passage.translation}" for passage in self.passages[:LEAD]))

    @cached_property
    def kinds(self) -> dict[str, EntityKind]:
        """What each of the things that are named is."""
        return {mention.entity_id: mention.kind for passage in self.passages for mention in passage.mentions}

    @cached_property
    def silent(self) -> frozenset[str]:
        """Those of whom it says that they would not comment."""
        return frozenset().union(*(found.entities for passage in self.passages if (found := silence(passage))))

    @cached_property
    def folded(self) -> str:
        """All of it in both languages, folded."""
        return fold("\n".join(f"{passage.text}\n{passage.translation}" for passage in self.passages))

    def names(self, entity: str, name: str, *, is_person: bool) -> bool:
        """Tell whether a person or a body is named in this text, by any name that is known.

        Args:
            entity: The id.
            name: What the other text calls it.
            is_person: Whether the last part of the name alone may stand for it.
        """
        wanted = fold(name).split()[-1] if is_person else fold(name)
        return entity in self.kinds or bool(re.search(rf"\b{re.escape(wanted)}\b", self.folded))

    def tells(self, figure: Figure, ours: Figure, states: frozenset[str]) -> bool:
        """Tell whether this text has the other side's figure too, and does not say that it counts something else.

        Args:
            figure: What the other side tells.
            ours: What this text tells instead.
            states: In what state both count; a figure of no such state is of something else.
        """
        return any(
            is_told(one, figure)
            and may_count_one(one.quantity.counted, ours.quantity.counted)
            and (not states or states <= setting_of(passage, one, own).states)
            for passage, own in zip(self.passages, self.figures, strict=True)
            for one in own
        )

    def leaves_open(self, ours: Figure, figure: Figure) -> bool:
        """Tell whether this text tells its own figure as a limit elsewhere, which the other side's keeps.

        Args:
            ours: What this text tells in the sentence in question.
            figure: What the other side tells.
        """
        return any(
            one.bound in LIMITS
            and same(one, ours)
            and agree(one, figure)
            and may_count_one(one.quantity.counted, ours.quantity.counted)
            for own in self.figures
            for one in own
            if one.kind is ours.kind
        )
