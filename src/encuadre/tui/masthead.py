"""How articles and dates are named in one line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from textual.content import Content

from encuadre.model import Article, Event, Language, other_language
from encuadre.tui.text import joined, plain
from encuadre.words import Words


def day(moment: datetime | None, words: Words) -> str:
    """Return the day in the interface language; it does not depend on the machine's locale."""
    if moment is None:
        return words.terms.no_date
    return f"{words.day(moment):>11}"


def outlet_name(article: Article, words: Words) -> str:
    """Return the outlet's name, or that it is unknown."""
    return article.outlet.name if article.outlet else words.terms.no_outlet


def masthead(article: Article, words: Words) -> Content:
    """Return outlet, date, language and the sample mark of one article."""
    parts = [
        plain(outlet_name(article, words), "bold"),
        plain(f"  {day(article.published, words).strip()} · {words.terms.languages[article.language]}"),
    ]
    if article.is_sample:
        parts.append(plain(f" · {words.terms.sample.upper()}"))
    return joined(parts)


def headline(titles: Mapping[Language, str], language: Language) -> tuple[str, Language | None]:
    """Return the headline, and the language it is in if that is not the one asked for.

    Falling back is better than an empty line, but the reader is told.
    """
    if title := titles.get(language):
        return title, None
    other = other_language(language)
    return (title, other) if (title := titles.get(other)) else ("", None)


def event_title(event: Event, words: Words) -> Content:
    """Return the headline of the event, marked if it is in the other language."""
    title, fallback = headline(event.title, words.language)
    shown = plain(title) if title else plain(words.terms.no_headline, "italic")
    return joined([plain(f"[{fallback}] ", "$quiet"), shown]) if fallback else shown
