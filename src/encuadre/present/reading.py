"""How the two sides differ, in plain sentences that were counted, each with the sentences that bear it out."""

from __future__ import annotations

from itertools import groupby

from encuadre.model import Aside, Comparison, Page, ReadingLine, Row, Section
from encuadre.present.index import Index, index_of
from encuadre.present.naming import headline
from encuadre.words import Words

MOST_SHOWN = 6
"""Sentences named after a line in print; JSON names all."""


def reading_page(comparison: Comparison, words: Words) -> Page:
    """Return the sentences of the reading, numbered; those about one finding stand together."""
    index = index_of(comparison)
    rows = (_row(index, words, number, line) for number, line in enumerate(comparison.reading, start=1))
    told = zip(comparison.reading, rows, strict=True)
    sections = tuple(
        Section(finding, "", tuple(row for _, row in group))
        for finding, group in groupby(told, key=lambda one: one[0].finding)
    )
    return Page(
        "reading",
        words.reading.title,
        sections or (Section("nothing", "", (), words.terms.none),),
        subject=headline(comparison.event.title, words),
        handle=comparison.event.id,
        sides=index.sides,
        is_numbered=True,
    )


def _row(index: Index, words: Words, number: int, line: ReadingLine) -> Row:
    rest = len(line.evidence) - MOST_SHOWN
    ref = " ".join((*line.evidence[:MOST_SHOWN], *([f"+{rest}"] if rest > 0 else [])))
    return Row(
        f"reading:{number}",
        line.text[words.language],
        evidence=index.evidence(line.evidence),
        asides=(Aside(note=words.count(words.reading.evidence, len(line.evidence)), ref=ref),),
    )
