"""Who else tells what is no figure: the same act, done or not, by one or the other, and one speaker's same words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from encuadre.align.conflicts._deeds import Deed, deeds, meet
from encuadre.align.conflicts._doing import is_done_by
from encuadre.align.conflicts._polarity import Assertion, assertions, predicates_in
from encuadre.align.conflicts._speakers import say_the_same, speaker_of
from encuadre.align.conflicts._surroundings import shared_company, shares_object
from encuadre.align.conflicts._telling import Telling
from encuadre.align.conflicts._where import parts_of
from encuadre.model import Column, Conflict, ConflictKind, Passage, Quotation, Span


class Place(NamedTuple):
    """One sentence of a text."""

    text: Telling
    number: int

    @property
    def passage(self) -> Passage:
        return self.text.passages[self.number]


Found = Iterator[tuple[Column, str, int, Span]]
"""Whose version a sentence tells, its article and number, and where it stands in it."""


def other_versions(conflict: Conflict, ids: tuple[str, str], texts: Mapping[str, Telling]) -> Found:
    """Yield the other sentences of an event that tell one of two versions, linked or not.

    A reader who is told that a group hung the banner here and a woman there has to know who else of both sides says so;
    and what another report of a side tells as the other side does is no conflict of the sides.

    Args:
        conflict: What two sentences tell differently; of figures nothing is yielded.
        ids: Their articles.
        texts: All articles of the event, by id.
    """
    told = (
        (Column.LEFT, Place(texts[ids[0]], conflict.left), conflict.left_span),
        (Column.RIGHT, Place(texts[ids[1]], conflict.right), conflict.right_span),
    )
    own = {(ids[0], conflict.left), (ids[1], conflict.right)}
    tells = _TELLS.get(conflict.kind)
    if tells is None:
        return
    for column, place, span in told:
        for id_, text in texts.items():
            for number in range(len(text.passages)):
                found = None if (id_, number) in own else tells(place, span, Place(text, number))
                if found is not None:
                    yield column, id_, number, found


def _asserts(place: Place, span: Span, other: Place) -> Span | None:
    """Return where a sentence asserts or negates of the same object what another does."""
    mine = next((one for one in assertions(place.passage) if one.span == span and one.is_certain), None)
    if mine is None or mine.predicate not in predicates_in(other.passage):
        return None
    for one in assertions(other.passage):
        is_alike = one.is_certain and one.predicate == mine.predicate and one.is_positive is mine.is_positive
        if is_alike and _have_one_object(place.passage, mine, other.passage, one):
            return one.span
    return None


def _have_one_object(left: Passage, one: Assertion, right: Passage, other: Assertion) -> bool:
    here, there = _deed_at(left, one.head), _deed_at(right, other.head)
    if here and there and here.patients and there.patients:
        return meet(left, here.patients, right, there.patients)
    return shares_object(left, one.head, right, other.head)


def _deed_at(passage: Passage, head: Span) -> Deed | None:
    return next((one for one in deeds(passage) if one.assertion.head == head), None)


def _does(place: Place, span: Span, other: Place) -> Span | None:
    """Return who does in a sentence what is done in another, to the same object and by the same one."""
    mine = next((one for one in deeds(place.passage) if any(doer.span == span for doer in one.agents)), None)
    if mine is None or mine.assertion.predicate not in predicates_in(other.passage):
        return None
    for one in deeds(other.passage):
        is_done = one.assertion.is_positive and one.assertion.is_certain and bool(one.agents)
        is_one_act = is_done and meet(place.passage, mine.patients, other.passage, one.patients)
        if is_one_act and is_done_by(mine, place.passage, one, other.passage):
            return one.agents[0].span
    return None


def _says(place: Place, span: Span, other: Place) -> Span | None:
    """Return who says in a sentence what is said in another, if it is the same one."""
    for mine in place.passage.quotations:
        speaker = speaker_of(place.text, place.passage, mine)
        if speaker is not None and speaker.span == span:
            return next(_spoken_by(speaker.entity, place.passage, mine, other), None)
    return None


def _spoken_by(entity: str, passage: Passage, mine: Quotation, other: Place) -> Iterator[Span]:
    for one in other.passage.quotations:
        speaker = speaker_of(other.text, other.passage, one)
        if speaker is not None and speaker.entity == entity and say_the_same(passage, mine, other.passage, one):
            yield speaker.span


def _lies(place: Place, span: Span, other: Place) -> Span | None:
    """Return where a sentence puts into the same part of a place what has a word in common with another."""
    mine = next(((id_, part) for id_, (part, at) in parts_of(place.passage).items() if at == span), None)
    found = parts_of(other.passage).get(mine[0]) if mine else None
    if mine is None or found is None or found[0] != mine[1]:
        return None
    return found[1] if shared_company(place.passage, span, other.passage, found[1]) else None


_TELLS = {
    ConflictKind.POLARITY: _asserts,
    ConflictKind.DOER: _does,
    ConflictKind.SPEAKER: _says,
    ConflictKind.PLACE: _lies,
}
