"""The one-page reading: how the two sides differ, in plain sentences that lead to their evidence."""

from __future__ import annotations

from encuadre.model import ComparedSentence, Evidence, Span
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.guide import Guide
from encuadre.tui.rows import Line, ListedRow
from encuadre.tui.screens.rows import RowsScreen
from encuadre.tui.text import plain
from encuadre.words import Words


class ReadingScreen(RowsScreen):
    """Ten to fifteen sentences; enter goes to the sentences of the articles that bear one out."""

    place = Place.READING
    BINDINGS = bindings_of(Place.READING)

    def __init__(self, words: Words, guide: Guide, row: str | None = None) -> None:
        """Show the reading of `guide`'s event; the cursor begins at `row` if given."""
        super().__init__(words, words.reading.title, _rows(guide, words), row)


def _rows(guide: Guide, words: Words) -> list[ListedRow]:
    comparison = guide.comparison
    sentences = {one.id: one for side in (comparison.left, comparison.right) for one in side.sentences}
    rows = [
        ListedRow(
            id=f"reading-{number}",
            name=line.text[words.language],
            paragraphs=(
                Line(plain(line.text[words.language]), plain(f"{number:2}. ", "bold")),
                Line(plain(words.reading.evidence.format(count=len(line.evidence)), "$text-muted"), plain("    ")),
            ),
            evidence=tuple(_evidence(sentences[id_]) for id_ in line.evidence),
        )
        for number, line in enumerate(comparison.reading, start=1)
    ]
    return rows or [ListedRow("reading-0", words.terms.none, (Line(plain(words.terms.none), plain("")),))]


def _evidence(sentence: ComparedSentence) -> Evidence:
    return Evidence(sentence.article_id, Span(sentence.span.start, sentence.span.end))
