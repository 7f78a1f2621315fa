"""The registered measures in rows: any of them, by its words alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from encuadre.model import Column, Framing, Row, Section
from encuadre.present.counted import counted, in_words
from encuadre.words import Words


def measure_sections(framings: Mapping[Column, Framing], words: Words) -> Iterator[Section]:
    """Yield one section a measure that found something in any of the framings, in the order of the ids."""
    results = [one for framing in framings.values() for one in framing.measures]
    for id_ in sorted({one.id for one in results if any(row.rate.count for row in one.rows)}):
        rows = (row for column, framing in framings.items() for row in _rows(framing, id_, column, words))
        title = words.measures.title(id_)
        yield Section(id_, title, tuple(rows), words.terms.none, is_parallel=Column.BOTH not in framings)


def _rows(framing: Framing, id_: str, column: Column, words: Words) -> Iterator[Row]:
    for result in framing.measures:
        for one in result.rows if result.id == id_ else ():
            label = words.measures.label(id_, one.key)
            text = in_words(one.rate, words)
            yield counted(f"{id_}:{one.key}", label, text, column=column, evidence=one.rate.evidence)
