"""Answers to a question, in both languages: each sentence among those around it, with the event it is of."""

from __future__ import annotations

from collections.abc import Sequence

from encuadre.model import Aside, Evidence, Found, Mark, MarkKind, Page, Row, Section
from encuadre.present.naming import date_of, headline, outlet_name
from encuadre.present.sentences import rendering_aside
from encuadre.words import Words


def found_page(found: Sequence[Found], query: str, words: Words) -> Page:
    """Return the answers, the best first.

    Args:
        found: What was found.
        query: The question; empty: none was asked yet.
        words: The interface's.
    """
    empty = words.searching.nothing.format(query=query) if query else words.searching.how
    rows = tuple(_row(one, words) for one in found)
    return Page("found", words.searching.title, (Section("found", "", rows, empty, count=len(rows)),))


def found_id(found: Found) -> str:
    """Return the id of an answer's row."""
    return f"found:{found.quoted.sentence}"


def _row(found: Found, words: Words) -> Row:
    quoted = found.quoted
    article = quoted.article
    source = f"{words.country(article.country)}  {outlet_name(article, words)}, {date_of(article, words)}"
    asides = [] if quoted.rendering is None else [rendering_aside(quoted.rendering, words)]
    if found.before or found.after:
        asides.append(Aside(note=f"{found.before} […] {found.after}".strip()))
    marks = tuple(Mark(one.start, one.end, MarkKind.FOUND) for one in found.words)
    return Row(
        found_id(found),
        label=source,
        detail=headline(found.title, words),
        ref=quoted.sentence,
        evidence=(Evidence(article.id, quoted.span),),
        rows=(Row(f"{found_id(found)}:text", quoted.text, marks=marks, asides=tuple(asides)),),
    )
