"""How articles and dates are named in one line."""

from __future__ import annotations

from datetime import datetime

from textual.content import Content

from encuadre.model import Article, Event
from encuadre.present.naming import headline, outlet_name
from encuadre.tui.text import joined, plain
from encuadre.words import Words


def day(moment: datetime | None, words: Words) -> str:
    """Return the day in the interface language; it does not depend on the machine's locale."""
    if moment is None:
        return words.terms.no_date
    return f"{words.day(moment):>11}"


def masthead(article: Article, words: Words) -> Content:
    """Return outlet, date, language and the sample mark of one article."""
    parts = [
        plain(outlet_name(article, words), "bold"),
        plain(f"  {day(article.published, words).strip()} · {words.terms.languages[article.language]}"),
    ]
    if article.is_sample:
        parts.append(plain(f" · {words.terms.sample.upper()}"))
    return joined(parts)


def event_title(event: Event, words: Words) -> Content:
    """Return the headline of the event; it names its language if that is not the reader's."""
    return plain(headline(event.title, words))
