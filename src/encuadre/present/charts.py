"""What is drawn of an event: reports by day, frames with their intervals, and the words each side has more of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from encuadre.model import (
    Article,
    Chart,
    ChartKind,
    ChartRow,
    Comparison,
    DistinctiveWord,
    Figure,
    FrameUse,
    reports_of,
)
from encuadre.present.naming import side_names
from encuadre.words import Words

MOST_WORDS = 8
"""Words drawn of each side, the most distinctive first: what an eye takes in; the section below names all."""


def charts(comparison: Comparison, words: Words) -> tuple[Chart, ...]:
    """Return the charts that have something to show, in the order they are told."""
    return (*_coverage(comparison, words), *_frames(comparison, words), *_distinctive(comparison, words))


def _coverage(comparison: Comparison, words: Words) -> Iterator[Chart]:
    """Yield how many reports of each side came out on each day; days without any are one row."""
    copies = comparison.event.copies
    left, right = (Counter(_days(side.articles, copies)) for side in (comparison.left, comparison.right))
    days = sorted({day for day in (*left, *right) if day is not None})
    rows = []
    for before, day in pairwise([None, *days]):
        assert day is not None
        if before is not None and (quiet := (day - before).days - 1):
            rows.append(ChartRow(words.count(words.charts.quiet, quiet), is_gap=True))
        rows.append(_counted(words.day(day).strip(), left[day], right[day], words))
    if None in left or None in right:
        rows.append(_counted(words.terms.no_date, left[None], right[None], words))
    if rows:
        names = dict(zip(("left", "right"), side_names(comparison, words), strict=True))
        shown = words.charts.coverage
        told = words.charts.coverage_told.format(**names)
        yield Chart(
            "coverage", ChartKind.COUNTS, shown, told, words.charts.day, side_names(comparison, words), tuple(rows)
        )


def _days(articles: Sequence[Article], copies: Sequence[Sequence[str]]) -> Iterator[date | None]:
    """Yield the day of each report: of its versions the first that has one."""
    days: dict[str, list[date]] = {}
    reports = reports_of(articles, copies)
    for one in articles:
        days.setdefault(reports[one.id], []).extend([one.published.date()] if one.published else [])
    return (min(those, default=None) for those in days.values())


def _frames(comparison: Comparison, words: Words) -> Iterator[Chart]:
    """Yield one chart a frame model: what either side claims, the strongest on both together first."""
    framings = (comparison.left.framing, comparison.right.framing)
    for model in dict.fromkeys(use.model for framing in framings for use in framing.frames):
        left, right = ({use.frame: use for use in framing.frames if use.model == model} for framing in framings)

        def strength(frame: str, *, sides: Sequence[dict[str, FrameUse]] = (left, right)) -> float:
            return -sum(side[frame].strength for side in sides if frame in side)

        rows = tuple(
            ChartRow(words.frames.frame(frame), _measured(left.get(frame)), _measured(right.get(frame)))
            for frame in sorted({*left, *right}, key=lambda frame: (strength(frame), frame))
        )
        title = f"{words.framing.titles.frames} · {words.frames.model(model)}"
        told, about = words.charts.frames_told, words.charts.frame
        yield Chart(f"frames-{model}", ChartKind.INTERVALS, title, told, about, side_names(comparison, words), rows)


def _distinctive(comparison: Comparison, words: Words) -> Iterator[Chart]:
    """Yield how often both sides use the words one of them uses beyond chance."""
    rows = [_word(one, one.here, one.there, words) for one in comparison.left.framing.words[:MOST_WORDS]]
    rows += [_word(one, one.there, one.here, words) for one in comparison.right.framing.words[:MOST_WORDS]]
    if rows:
        title, told = words.framing.titles.words, words.charts.words_told
        yield Chart(
            "words", ChartKind.COUNTS, title, told, words.charts.word, side_names(comparison, words), tuple(rows)
        )


def _word(one: DistinctiveWord, left: int, right: int, words: Words) -> ChartRow:
    row = _counted(one.lemma, left, right, words)
    gloss = one.gloss if one.gloss != one.lemma else ""
    return ChartRow(row.label, row.left, row.right, one.language, gloss)


def _counted(label: str, left: int, right: int, words: Words) -> ChartRow:
    return ChartRow(label, Figure(left, words.number(left)), Figure(right, words.number(right)))


def _measured(use: FrameUse | None) -> Figure | None:
    if use is None:
        return None
    said = f"{use.strength:.2f} ({use.low:.2f}–{use.high:.2f})"
    return Figure(use.strength, said, use.low, use.high, use.is_unsure)
