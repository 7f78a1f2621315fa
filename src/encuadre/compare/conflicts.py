"""Conflicts as they are shown: with their words, none that a newer state of the news explains, and of the sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from encuadre.model import (
    AnnotatedArticle,
    Column,
    ComparedConflict,
    Conflict,
    ConflictKind,
    Ground,
    Pace,
    QuantityKind,
    Sentence,
    Span,
    Verdict,
    disagreements,
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
        is_open = conflict.verdict is Verdict.CONTRADICT
        ground = _state_of_news(conflict, left, right) if is_open else None
        left_span = shifted_to_text(conflict.left_span, left_sentence)
        right_span = shifted_to_text(conflict.right_span, right_sentence)
        found.append(
            ComparedConflict(
                left=left_sentence.id,
                right=right_sentence.id,
                left_quantity=left_span.of(left.article.text),
                right_quantity=right_span.of(right.article.text),
                left_span=left_span,
                right_span=right_span,
                rule=conflict.rule if ground is None else replace(conflict.rule, ground=ground),
                verdict=conflict.verdict if ground is None else Verdict.COMPATIBLE,
                disagreement=conflict.disagreement,
                tellers=tuple(
                    replace(one, span=shifted_to_text(one.span, sentences[one.sentence])) for one in conflict.tellers
                ),
            )
        )
    return found


def parted(
    found: Sequence[ComparedConflict], sides: Mapping[str, str], left: str
) -> tuple[list[ComparedConflict], list[ComparedConflict]]:
    """Part what surely is a conflict of the sides from what is told differently and can be true.

    The first count of a day stands beside the later one in another report of the same side: the newsrooms differ, and
    can both be right at their time, the sides do not. A disagreement that two reports of one day bear out is one
    between all that tell it. A version that is in conflict is not told once more as an older state of something else.

    Args:
        found: What is told differently across the sides.
        sides: The side of each article, by its id.
        left: Which of them stands on the left.
    """
    own = [_of_both(one) if _is_told_across(one, sides, left) else one for one in found]
    sure = {one.disagreement: one.rule for one in own if one.verdict is Verdict.CONTRADICT and one.disagreement}
    settled = [
        replace(one, rule=sure[one.disagreement], verdict=Verdict.CONTRADICT)
        if one.disagreement in sure and one.rule.ground is not Ground.BOTH_TOLD
        else one
        for one in own
    ]
    conflicts = [one for one in settled if one.verdict is Verdict.CONTRADICT]
    disputed = {place for one in conflicts for place in _places(one)}
    return conflicts, [
        one for one in settled if one.verdict is not Verdict.CONTRADICT and disputed.isdisjoint(_places(one))
    ]


def of_the_sides(found: Sequence[ComparedConflict], sides: Mapping[str, str], left: str) -> list[ComparedConflict]:
    """Leave out the figures that another report of one side tells as the other side does.

    It is mostly an older state of the news, which that side has left behind. A claim that has such sentences still
    says that they differ.

    Args:
        found: What is told differently across the sides.
        sides: The side of each article, by its id.
        left: Which of them stands on the left.
    """
    shared = {
        one
        for pairs in disagreements(found)
        if any(pair.kind is ConflictKind.QUANTITY and _is_told_across(pair, sides, left) for pair in pairs)
        for one in map(id, pairs)
    }
    return [one for one in found if id(one) not in shared]


def _places(one: ComparedConflict) -> set[tuple[ConflictKind, str, Span]]:
    """Return where each side tells its version."""
    return {(one.kind, one.left, one.left_span), (one.kind, one.right, one.right_span)}


def _is_told_across(one: ComparedConflict, sides: Mapping[str, str], left: str) -> bool:
    return any(
        (sides[teller.sentence.rpartition("-")[0]] == left) is (teller.column is Column.RIGHT) for teller in one.tellers
    )


def _of_both(one: ComparedConflict) -> ComparedConflict:
    return replace(one, rule=replace(one.rule, ground=Ground.BOTH_TOLD), verdict=Verdict.COMPATIBLE)


def _state_of_news(conflict: Conflict, left: AnnotatedArticle, right: AnnotatedArticle) -> Ground | None:
    """Return why one of two reports may only be the older one; nothing if neither explains what they tell differently.

    Deaths, arrests and cases only grow while a story runs, and what was not done or said may be done the day after; the
    one side is often hours behind the other. Who prints a conflict that is none has to correct it, so what may be a
    newer state is none.
    """
    days = [one.article.published and one.article.published.date() for one in (left, right)]
    if conflict.pace is Pace.NEVER or _are_past(conflict, [day for day in days if day]):
        return None
    if days[0] is None or days[1] is None:
        return Ground.UNDATED
    later = None if days[0] == days[1] else Column.LEFT if days[0] > days[1] else Column.RIGHT
    if conflict.ahead is not None:
        return Ground.SINCE if conflict.ahead is later else None if later else Ground.CHANGING
    is_count = conflict.rule.measure is QuantityKind.COUNT
    if is_count and later is not None and _counts_more(conflict, later):
        return Ground.LATER
    is_of_one_state = conflict.pace is Pace.BY_DAY and (later is None or is_count)
    return None if is_of_one_state else Ground.CHANGING


def _counts_more(conflict: Conflict, column: Column) -> bool:
    figures = (conflict.left_quantity, conflict.right_quantity)
    low, high = (0.0 if one is None else one.low for one in figures)
    return low > high if column is Column.LEFT else high > low


def _are_past(conflict: Conflict, known: Sequence[date]) -> bool:
    """Tell whether two dates lie before both reports: what is over is not moved to another day."""
    dates = [one for one in (conflict.left_quantity, conflict.right_quantity) if one and one.kind is QuantityKind.DATE]
    years = all(not one.moment.startswith("--") for one in dates)
    return bool(dates and known) and years and max(one.high for one in dates) < min(known).toordinal()


def shifted_to_text(span: Span, sentence: Sentence) -> Span:
    """Count a place in a sentence from the start of its article's text.

    Args:
        span: Relative to the sentence.
        sentence: Where it stands.
    """
    return Span(span.start + sentence.span.start, span.end + sentence.span.start)
