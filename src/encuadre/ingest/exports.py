"""Exports of newspaper archives: one file, many articles, each with its own outlet, date and headline."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from encuadre.errors import Message
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.factiva import factiva_articles, is_factiva, with_marks
from encuadre.ingest.markup import plain_text
from encuadre.ingest.nexis import classic_articles, is_classic
from encuadre.ingest.nexis_uni import is_uni, uni_articles
from encuadre.ingest.proquest import is_proquest, proquest_articles
from encuadre.model import ArticleSkipped

MOST_ARTICLES = 10_000
"""Articles of one export; the archives themselves give 500 at most in one file."""


class _Layout(NamedTuple):
    """One archive's way to write articles into a file."""

    is_it: Callable[[str], bool]
    articles: Callable[[str, str], Iterable[Draft | Unreadable]]


_LAYOUTS = (
    _Layout(is_classic, classic_articles),
    _Layout(is_uni, uni_articles),
    _Layout(is_factiva, factiva_articles),
    _Layout(is_proquest, proquest_articles),
)


def split_export(text: str, source: str) -> list[Draft | ArticleSkipped]:
    """Return the articles of an export as Nexis, Factiva and ProQuest write it; nothing of a text that is none.

    Args:
        text: The file's text, its lines as they stand in it.
        source: How the file is called in messages and articles.

    Raises:
        Unreadable: it holds more articles than any archive exports at once.
    """
    text = _with_plain_ends(text)
    layout = next((one for one in _LAYOUTS if one.is_it(text)), None)
    if layout is None:
        return []
    found: list[Draft | ArticleSkipped] = []
    for number, article in enumerate(layout.articles(text.removeprefix("# "), source), 1):
        if number > MOST_ARTICLES:
            raise Unreadable(
                Message("the export holds more than {most:,} articles", most=MOST_ARTICLES), "export it in parts"
            )
        found.append(article.skipped(source, number) if isinstance(article, Unreadable) else article)
    return found


def split_html_export(html: str, source: str) -> list[Draft | ArticleSkipped]:
    """Return the articles of an export that was saved as HTML; nothing of a page that is none.

    Args:
        html: The page.
        source: How the file is called in messages and articles.
    """
    return split_export(plain_text(with_marks(html)), source) if is_export(html) else []


def is_export(text: str) -> bool:
    """Tell whether a text, or the source of a page, is an archive's export."""
    return any(layout.is_it(_with_plain_ends(text)) for layout in _LAYOUTS)


def _with_plain_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
