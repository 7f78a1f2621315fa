"""Who tells a figure: its sentence with outlet, day and whose words it stands in, once a report."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from encuadre.model import Aside, ComparedConflict, Row, Span
from encuadre.present.index import Index
from encuadre.present.naming import date_of, outlet_name
from encuadre.present.sentences import sentence_row
from encuadre.words import Words

Told = TypeVar("Told")


def each_report_once(
    index: Index, told: Iterable[Told], *, place: Callable[[Told], tuple[str, Hashable]]
) -> Iterator[Told]:
    """Yield what is told without what another version of the same report gave already: it is no other teller.

    Args:
        index: The comparison.
        told: What stands in sentences.
        place: Gives the sentence's id, and what it tells.
    """
    shown: dict[tuple[str, Hashable], str] = {}
    for one in told:
        sentence, figure = place(one)
        article = index.article_of(sentence)
        if shown.setdefault((index.reports[article.id], figure), article.id) == article.id:
            yield one


def teller_row(
    index: Index, words: Words, sentence: str, span: Span, *, id: str, disputed: Iterable[ComparedConflict] = ()
) -> Row:
    """Return a sentence that tells a figure, under its outlet and day; somebody's own words are said to be so.

    Args:
        index: The comparison.
        words: The interface's words.
        sentence: Its id.
        span: Where in the article's text the figure stands.
        id: The row's.
        disputed: Conflicts the index does not know.
    """
    article = index.article_of(sentence)
    label = f"{outlet_name(article, words)}, {date_of(article, words)}"
    row = sentence_row(index, words, sentence, id=id, label=label, disputed=disputed)
    quoted = [one for one in index.quotations.get(article.id, ()) if one.quotation.content.covers(span)]
    if not quoted:
        return row
    speaker = next((one.quotation.speaker for one in quoted if one.quotation.speaker), "")
    told = words.tabs.quoting.format(speaker=speaker) if speaker else words.tabs.quoting_nobody
    return replace(row, asides=(Aside(note=told), *row.asides))
