"""Conflicts as they are shown: with their words, by what the dates allow, and of the sides, not of single reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from encuadre.model import (
    AnnotatedArticle,
    Column,
    ComparedConflict,
    Conflict,
    Ground,
    QuantityKind,
    Rule,
    Sentence,
    Span,
    Verdict,
)


def compared(
    left: AnnotatedArticle,
    right: AnnotatedArticle,
    conflicts: Sequence[Conflict],
    sentences: Mapping[str, Sentence],
) -> list[ComparedConflict]:
    """Return the conflicts of two articles with their words and places in the articles' texts.

    Args:
        left: One article.
        right: The other.
        conflicts: Those between them, with places relative to the sentences.
        sentences: Those of all articles of the event, by id.
    """
    found = []
    for conflict in conflicts:
        left_sentence, right_sentence = left.sentences[conflict.left], right.sentences[conflict.right]
        left_span = _shifted(conflict.left_span, left_sentence)
        right_span = _shifted(conflict.right_span, right_sentence)
        found.append(
            ComparedConflict(
                left=left_sentence.id,
                right=right_sentence.id,
                left_quantity=left_span.of(left.article.text),
                right_quantity=right_span.of(right.article.text),
                left_span=left_span,
                right_span=right_span,
                rule=_told_by_date(conflict, left, right),
                verdict=conflict.verdict,
                disagreement=conflict.disagreement,
                tellers=tuple(
                    replace(one, span=_shifted(one.span, sentences[one.sentence])) for one in conflict.tellers
                ),
            )
        )
    return found


def by_sides(
    conflicts: Sequence[ComparedConflict], sides: Mapping[str, str], left: str
) -> tuple[list[ComparedConflict], list[ComparedConflict]]:
    """Part what the sides tell differently from what another report of one side tells as the other side does.

    The first count of a day stands beside the later one in another report of the same side: the newsrooms differ, and
    can both be right at their time, the sides do not.

    Args:
        conflicts: Those across the sides.
        sides: The side of each article, by its id.
        left: Which of them stands on the left.
    """
    apart: list[ComparedConflict] = []
    together: list[ComparedConflict] = []
    for one in conflicts:
        crossing = (
            (sides[teller.sentence.rpartition("-")[0]] == left) is (teller.column is Column.RIGHT)
            for teller in one.tellers
        )
        if any(crossing):
            told = replace(one.rule, ground=Ground.BOTH_TOLD)
            together.append(replace(one, rule=told, verdict=Verdict.COMPATIBLE))
        else:
            apart.append(one)
    return apart, together


def _told_by_date(conflict: Conflict, left: AnnotatedArticle, right: AnnotatedArticle) -> Rule:
    """Return the rule of a conflict; what the later report has ahead of the other is told as perhaps a newer state.

    Deaths, arrests and cases only grow while a story runs, and what was not done or said may be done the day after; the
    one side is often hours behind the other.
    """
    rule = conflict.rule
    days = [one.article.published and one.article.published.date() for one in (left, right)]
    is_count = rule.ground is Ground.DIFFERENT and rule.measure is QuantityKind.COUNT
    if days[0] is None or days[1] is None:
        return replace(rule, ground=Ground.UNDATED) if is_count or conflict.ahead is not None else rule
    if days[0] == days[1]:
        return rule
    later = Column.LEFT if days[0] > days[1] else Column.RIGHT
    if conflict.ahead is not None:
        return replace(rule, ground=Ground.SINCE) if conflict.ahead is later else rule
    figures = (conflict.left_quantity, conflict.right_quantity)
    if not is_count or None in figures:
        return rule
    low, high = (one.low for one in figures if one is not None)
    return replace(rule, ground=Ground.LATER) if (later is Column.RIGHT) is (low < high) else rule


def _shifted(span: Span, sentence: Sentence) -> Span:
    return Span(span.start + sentence.span.start, span.end + sentence.span.start)
