"""Figures of one kind, each in its newsroom's words, with every sentence that tells it: a table, no finding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from encuadre.model import Bound, Evidence, Language, MarkKind, Row, Section, TalliedFigure, Tally, TallyKind
from encuadre.present.index import Index
from encuadre.present.sentences import mark_in
from encuadre.present.tellers import each_report_once, teller_row
from encuadre.words import Words

MOST_TOLD = 3
"""Figures of a side in the line of a kind; all of them stand below it (chosen: what 80 columns hold)."""

_Size = tuple[float, float, str]
_Value = tuple[Bound, float, float, str]

_LIMITS = {Bound.ABOUT: "~ ", Bound.AT_LEAST: "≥ ", Bound.AT_MOST: "≤ "}


def tally_section(index: Index, words: Words) -> Section | None:
    """Return a row for each thing that is counted; nothing where the event has none."""
    rows = tuple(_row(index, words, one) for one in index.comparison.tallies)
    return Section("tallies", words.tabs.tallies, rows, count=len(rows)) if rows else None


def _row(index: Index, words: Words, tally: Tally) -> Row:
    nouns = _nouns(index, tally)
    id_ = ":".join(("tallies", tally.kind, *nouns))
    told = [
        one
        for side in (tally.left, tally.right)
        for one in each_report_once(index, side, place=lambda figure: (figure.sentence, _value(figure)))
    ]
    label = " / ".join(nouns).capitalize() or words.tabs.tallied[tally.kind]
    text = " · ".join(_side(index, words, one) for one in (tally.left, tally.right))
    return Row(
        id_,
        text,
        label=label,
        name=f"{label}: {text}",
        evidence=tuple(Evidence(index.article_of(one.sentence).id, one.span) for one in told),
        rows=tuple(_sentence(index, words, f"{id_}:{place}", one) for place, one in enumerate(told)),
    )


def _nouns(index: Index, tally: Tally) -> tuple[str, ...]:
    """Return in each language what most figures count, where no kind of people or measure is counted."""
    if tally.kind is not TallyKind.COUNT:
        return ()
    nouns: dict[Language, str] = {}
    for side in (tally.left, tally.right):
        counted = [one.quantity.counted for one in side]
        nouns.setdefault(index.article_of(side[0].sentence).language, max(counted, key=counted.count))
    return tuple(nouns.values())


def _side(index: Index, words: Words, figures: Sequence[TalliedFigure]) -> str:
    """Return a side's figures in its own words, each once: what most reports tell, then what stands nearest the top."""
    reports: dict[_Size, set[str]] = {}
    wordings: dict[_Size, str] = {}
    for one in sorted(figures, key=lambda one: index.sentences[one.sentence].span.start):
        value = _value(one)[1:]  # `275 km/h` and `more than 275 km/h` are one figure
        wordings.setdefault(value, _words(index, one))
        reports.setdefault(value, set()).add(index.reports[index.article_of(one.sentence).id])
    told = sorted(reports, key=lambda value: -len(reports[value]))
    shown = ", ".join(wordings[value] for value in told[:MOST_TOLD])
    return f"{index.tag(figures[0].sentence, words)} {shown}{' …' if len(told) > MOST_TOLD else ''}"


def _value(one: TalliedFigure) -> _Value:
    """Return what a figure says, in whatever words: `NINE` is 9."""
    return one.quantity.bound, one.quantity.low, one.quantity.high, one.quantity.unit


def _words(index: Index, one: TalliedFigure) -> str:
    """Return a figure as it was published, and before it the sign of a limit, whose words stand around it."""
    return _LIMITS.get(one.quantity.bound, "") + " ".join(one.span.of(index.article_of(one.sentence).text).split())


def _sentence(index: Index, words: Words, id_: str, one: TalliedFigure) -> Row:
    row = teller_row(index, words, one.sentence, one.span, id=id_)
    return replace(row, marks=(*row.marks, mark_in(index.sentences[one.sentence], one.span, MarkKind.DISPUTED)))
