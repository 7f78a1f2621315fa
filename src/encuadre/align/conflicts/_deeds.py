"""The acts of a sentence as both languages name them: which act, told as done or not, by whom and to whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from encuadre.align.conflicts._polarity import Assertion, assertions, predicates_in
from encuadre.align.conflicts._things import are_one, is_thing
from encuadre.model import Participant, Passage


@dataclass(frozen=True, slots=True)
class Deed:
    """One act of the lists as a sentence tells it."""

    assertion: Assertion
    agents: tuple[Participant, ...]
    """Those who are named or called by a noun; pronouns are left out."""

    patients: tuple[Participant, ...]


def deeds(passage: Passage) -> tuple[Deed, ...]:
    """List the acts that stand in the lists and whose doer or object the grammar tells."""
    told = {action.span.start: action for action in passage.actions}
    return tuple(
        Deed(
            assertion,
            tuple(one for one in told[assertion.head.start].agents if is_thing(one, passage)),
            tuple(one for one in told[assertion.head.start].patients if is_thing(one, passage)),
        )
        for assertion in assertions(passage)
        if assertion.head.start in told
    )


def shared_deeds(left: Passage, right: Passage) -> Iterator[tuple[Deed, Deed]]:
    """Yield the pairs of acts of two sentences that are one act, whether done or not, whoever did it."""
    if not left.actions or not right.actions or predicates_in(left).isdisjoint(predicates_in(right)):
        return
    others = deeds(right)
    for one in deeds(left):
        for other in others:
            if one.assertion.predicate == other.assertion.predicate and _have_one_object(left, one, right, other):
                yield one, other


def _have_one_object(left: Passage, one: Deed, right: Passage, other: Deed) -> bool:
    return meet(left, one.patients, right, other.patients)


def meet(left: Passage, some: Sequence[Participant], right: Passage, others: Sequence[Participant]) -> bool:
    """Tell whether one of each side are surely one.

    Args:
        left: The sentence of the first.
        some: Who or what stands in it.
        right: The sentence of the second.
        others: Who or what stands in that.
    """
    return any(are_one(left, one, right, other) for one in some for other in others)
