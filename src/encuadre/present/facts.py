"""How much is shared, told by one side only, perhaps told by both, and in conflict: the numbers above a comparison."""

from __future__ import annotations

from collections.abc import Sequence

from encuadre.model import Comparison, Row, Sign, Status
from encuadre.present.naming import side_names
from encuadre.words import Words


def facts(comparison: Comparison, words: Words) -> tuple[Row, ...]:
    """Return how much is shared, told by one side only, perhaps told by both, and in conflict.

    Sentences are counted, those that several articles of a side print word for word once: links would count one several
    times. Each has its bare numbers for a name.
    """
    shown = words.comparison
    left, right = side_names(comparison, words)
    sides = (comparison.left, comparison.right)
    linked = ([one.id for one in side.sentences if one.status is Status.SHARED] for side in sides)
    shared = [len(comparison.once(ids)) for ids in linked]
    perhaps = [len(comparison.once(ids)) for ids in (comparison.perhaps_left, comparison.perhaps_right)]
    return (
        Row(
            "shared",
            _of_each_side(comparison, words, shown.told_by_both, shared),
            name=", ".join(map(words.number, shared)),
            sign=Sign.SAME,
        ),
        *(
            Row(id_, words.count(shown.only, count, side=side), name=words.number(count), sign=sign)
            for id_, count, side, sign in (
                ("only_left", len(comparison.once(comparison.only_left)), left, Sign.LEFT),
                ("only_right", len(comparison.once(comparison.only_right)), right, Sign.RIGHT),
            )
        ),
        Row(
            "perhaps",
            _of_each_side(comparison, words, shown.told_perhaps, perhaps),
            name=words.number(sum(perhaps)),
            sign=Sign.UNSURE,
        ),
        Row(
            "conflicts",
            words.count(shown.conflicts, comparison.disputed),
            name=words.number(comparison.disputed),
            sign=Sign.CONFLICT,
        ),
    )


def facts_line(comparison: Comparison, words: Words) -> str:
    """Return the facts in one line; that nothing is perhaps told by both is none."""
    is_any = bool(comparison.perhaps_left or comparison.perhaps_right)
    return " · ".join(row.text for row in facts(comparison, words) if is_any or row.id != "perhaps")


def _of_each_side(comparison: Comparison, words: Words, said: str, counts: Sequence[int]) -> str:
    left, right = (words.side(side.side) for side in (comparison.left, comparison.right))
    return said.format(left=left, right=right, left_count=words.number(counts[0]), right_count=words.number(counts[1]))
