"""Done or not done, and who did it: one act on one object, told in two versions."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.align.conflicts._deeds import Deed, deeds, meet, shared_deeds
from encuadre.align.conflicts._polarity import ahead
from encuadre.align.conflicts._telling import Telling
from encuadre.align.conflicts._voices import are_said_by_two
from encuadre.data.polarity import Polarity
from encuadre.model import (
    Conflict,
    ConflictKind,
    EntityKind,
    Ground,
    Language,
    Link,
    Pace,
    Participant,
    Passage,
    Rule,
)


def find_doings(link: Link, told: tuple[Telling, Telling]) -> Iterator[Conflict]:
    """Compare what two linked sentences say was done to one object, and by whom.

    Args:
        link: What joins the two sentences.
        told: Both texts.
    """
    left, right = told[0].passages[link.left], told[1].passages[link.right]
    for one, other in shared_deeds(left, right):
        if not (one.assertion.is_certain and other.assertion.is_certain):
            continue
        about = _words(left, one, right, other)
        if one.assertion.is_positive is not other.assertion.is_positive:
            if are_said_by_two(left, one.assertion.head, right, other.assertion.head):
                continue
            if _is_told_both_ways(one, told[0]) or _is_told_both_ways(other, told[1]):
                continue
            rule = Rule(ConflictKind.POLARITY, Ground.NEGATED, about=about)
            spans = (one.assertion.span, other.assertion.span)
            yield Conflict(link.left, link.right, *spans, rule, ahead=ahead(one.assertion, other.assertion))
        elif one.assertion.is_positive and one.assertion.predicate in Polarity.of(left.language).sole:
            doers = _other_doers(left, one, told[0], right, other, told[1])
            if doers is not None:
                rule = Rule(ConflictKind.DOER, Ground.OTHER_DOER, about=about)
                yield Conflict(link.left, link.right, doers[0].span, doers[1].span, rule, pace=Pace.NEVER)


def _is_told_both_ways(deed: Deed, told: Telling) -> bool:
    """Tell whether a text tells an act of one object as done here and as not done there."""
    return any(
        one.assertion.predicate == deed.assertion.predicate
        and one.assertion.is_positive is not deed.assertion.is_positive
        for passage in told.passages
        for one in deeds(passage)
    )


def _other_doers(
    left: Passage, one: Deed, here: Telling, right: Passage, other: Deed, there: Telling
) -> tuple[Participant, Participant] | None:
    """Return two doers who cannot be one, if all of both sides cannot."""
    pairs = [(a, b) for a in one.agents for b in other.agents]
    if pairs and all(_exclude(left, a, here, right, b, there) for a, b in pairs):
        is_told_here = any(is_done_by(other, right, deed, passage) for passage, deed in _all(here))
        is_told_there = any(is_done_by(one, left, deed, passage) for passage, deed in _all(there))
        return None if is_told_here or is_told_there else pairs[0]
    return None


def _all(told: Telling) -> Iterator[tuple[Passage, Deed]]:
    return ((passage, deed) for passage in told.passages for deed in deeds(passage))


def is_done_by(deed: Deed, passage: Passage, own: Deed, own_passage: Passage) -> bool:
    """Tell whether another sentence tells an act of the same doer: of one named alike, or of a man, a woman, a group.

    Args:
        deed: The act as one sentence tells it.
        passage: That sentence.
        own: An act of another sentence.
        own_passage: The other sentence.
    """
    if own.assertion.predicate != deed.assertion.predicate:
        return False
    classes = {_being(passage.language, one) for one in deed.agents}
    return meet(own_passage, own.agents, passage, deed.agents) or bool(
        classes & {_being(own_passage.language, one) for one in own.agents} - {""}
    )


def _exclude(
    left: Passage, one: Participant, here: Telling, right: Passage, other: Participant, there: Telling
) -> bool:
    """Tell whether two doers cannot be one: two names of which neither text knows the other's, or a man and a woman."""
    if one.entity_id and other.entity_id:
        sides = ((here, one, left, there), (there, other, right, here))
        kinds = [own.kinds.get(doer.entity_id) for own, doer, _, _ in sides]
        return (
            one.entity_id != other.entity_id
            and {EntityKind.PERSON, EntityKind.ORGANISATION}.issuperset(kinds)
            and not any(
                away.names(doer.entity_id, doer.span.of(passage.text), is_person=kind is EntityKind.PERSON)
                for kind, (_, doer, passage, away) in zip(kinds, sides, strict=True)
            )
        )
    if one.entity_id or other.entity_id:
        return False
    beings = _being(left.language, one), _being(right.language, other)
    return all(beings) and beings[0] != beings[1]


def _being(language: Language, participant: Participant) -> str:
    if participant.entity_id:
        return ""
    beings = Polarity.of(language).beings
    return next((name for name, nouns in beings.items() if participant.head in nouns), "")


def _words(left: Passage, one: Deed, right: Passage, other: Deed) -> dict[Language, str]:
    """Take the act as each sentence has it, the left where both are of one language."""
    return {
        passage.language: deed.assertion.head.of(passage.text).lower()
        for passage, deed in ((right, other), (left, one))
    }
