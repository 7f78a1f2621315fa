"""What tells the two sides apart, why, and what stands on neither."""

from __future__ import annotations

from dataclasses import replace

from encuadre.model import Column, Comparison, Grouping, Row, Section, Unsided
from encuadre.present.naming import article_row, side_names
from encuadre.present.story import story_line
from encuadre.words import Words


def sides_line(comparison: Comparison, words: Words) -> str:
    """Return in one line what was chosen and why; empty where both countries have every article of one event."""
    return " · ".join(line for line in (story_line(comparison, words), _chosen(comparison, words)) if line)


def _chosen(comparison: Comparison, words: Words) -> str:
    is_plain = comparison.by is Grouping.COUNTRY and not comparison.is_asked
    if is_plain and not comparison.left_out:
        return ""
    shown = words.comparison
    left, right = side_names(comparison, words)
    chosen = (shown.sides_asked if comparison.is_asked else shown.sides_by)[comparison.by]
    line = chosen.format(left=left, right=right)
    if comparison.left_out:
        line += f" · {words.count(shown.on_neither, len(comparison.left_out))}"
    return line


def left_out_sections(comparison: Comparison, words: Words) -> tuple[Section, ...]:
    """Return the articles on neither side, each with the reason; nothing where every article has its side."""
    if not comparison.left_out:
        return ()
    rows = tuple(_row(one, words) for one in comparison.left_out)
    return (Section("left_out", words.comparison.left_out, rows),)


def _row(one: Unsided, words: Words) -> Row:
    outlet = one.article.outlet
    reason = words.comparison.no_side[one.reason].format(country=outlet.abroad if outlet else "")
    row = article_row(one.article, Column.BOTH, words, id=f"left_out:{one.article.id}")
    return replace(row, detail=reason)
