"""How a comparison was made, how sure it is, and what it does not show."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.data.measured import Measured
from encuadre.model import CUT, Page, Row, Section
from encuadre.words import Words


def method_page(words: Words, quote_limit: int = 0) -> Page:
    """Return method and limits.

    Args:
        words: The interface's.
        quote_limit: Words of each article that are quoted at most; 0 is all.
    """
    said = words.documents
    limits = (
        ("not_agreement", said.not_agreement),
        ("not_absent", said.not_absent),
        ("not_verdict", said.not_verdict),
        ("machine", said.machine),
    )
    rows = [Row(f"limits:{id_}", text) for id_, text in limits]
    if quote_limit:
        rows.append(Row("limits:quoted", said.quote_limit.format(most=words.number(quote_limit), mark=CUT)))
    sections = (Section("method", "", tuple(method_rows(words))), Section("limits", said.limits, tuple(rows)))
    return Page("method", said.method, sections)


def method_rows(words: Words, *, is_short: bool = False) -> Iterator[Row]:
    """Yield what was done and how often it is right.

    Args:
        words: The interface's.
        is_short: Only what a reader must know before a line is printed.
    """
    said, measured = words.documents, Measured.shared()
    links = said.links.format(right=measured.links.value, hidden=measured.hidden.value)
    translated = said.translated.format(es=measured.spanish.value, en=measured.english.value)
    told = {"links": links, "translated": translated}
    if not is_short:
        absent = said.absent.format(right=measured.absent.value)
        told = {"made": said.made, "links": links, "absent": absent, "translated": translated, "frames": said.frames}
    for id_, text in told.items():
        yield Row(f"method:{id_}", text)
