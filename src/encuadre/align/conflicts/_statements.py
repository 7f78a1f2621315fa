"""Yes against no, and sure against likely: what linked sentences say of the same predicate."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.align.conflicts._certainty import certainty
from encuadre.align.conflicts._polarity import Assertion, ahead, assertions, predicates_in
from encuadre.align.conflicts._surroundings import shared_company, shares_object
from encuadre.align.conflicts._voices import are_said_by_two
from encuadre.model import Conflict, ConflictKind, Ground, Language, Link, LinkKind, Passage, Rule, Verdict


def find_statements(link: Link, left: Passage, right: Passage) -> Iterator[Conflict]:
    """Compare what two linked sentences assert.

    Real reports seldom contradict each other by a plain *not*, and a *not* that belongs to another clause is easily
    taken for it. So both sentences must tell the predicate once and for certain, and of the same thing. Where the
    grammar tells what was acted on in both, `find_doings` compares that.

    Args:
        link: What joins the two sentences.
        left: One sentence.
        right: The other.
    """
    for one, other in _shared_predicates(left, right):
        is_plain = one.is_certain and other.is_certain and not are_said_by_two(left, one.head, right, other.head)
        if is_plain and one.is_positive is not other.is_positive:
            rule = Rule(ConflictKind.POLARITY, Ground.NEGATED, about=_words(left, one, right, other))
            yield Conflict(link.left, link.right, one.span, other.span, rule, ahead=ahead(one, other))
    if link.kind is not LinkKind.SAME:
        return
    first, second = certainty(left), certainty(right)
    if first and second and first[0] != second[0] and shared_company(left, first[1], right, second[1]):
        rule = Rule(ConflictKind.MODALITY, Ground.CERTAINTY)
        yield Conflict(link.left, link.right, first[1], second[1], rule, Verdict.COMPATIBLE)


def _shared_predicates(left: Passage, right: Passage) -> Iterator[tuple[Assertion, Assertion]]:
    if predicates_in(left).isdisjoint(predicates_in(right)):
        return
    first, second = assertions(left), assertions(right)
    for one in first:
        others = [other for other in second if other.predicate == one.predicate]
        if others and _has_object(left, one) and _has_object(right, others[0]):
            continue
        is_told_once = sum(other.predicate == one.predicate for other in first) == len(others) == 1
        if is_told_once and shares_object(left, one.head, right, others[0].head):
            yield one, others[0]


def _has_object(passage: Passage, one: Assertion) -> bool:
    return any(action.span.start == one.head.start and action.patients for action in passage.actions)


def _words(left: Passage, one: Assertion, right: Passage, other: Assertion) -> dict[Language, str]:
    """Take the predicate as each sentence has it, the left where both are of one language."""
    return {
        passage.language: assertion.head.of(passage.text).lower()
        for passage, assertion in ((right, other), (left, one))
    }
