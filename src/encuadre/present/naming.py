"""How events, articles and outlets are named in one line."""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.model import Article, Column, Comparison, Language, Row, Stated, other_language
from encuadre.words import Words


def headline(titles: Mapping[Language, str], words: Words) -> str:
    """Return the title in the reader's language, or else in the other one, which it then names."""
    if title := titles.get(words.language):
        return title
    other = other_language(words.language)
    return f"({other}) {title}" if (title := titles.get(other)) else words.terms.no_headline


def side_names(comparison: Comparison, words: Words) -> tuple[str, str]:
    """Return what the two sides are called, the left one first."""
    return words.side(comparison.left.side), words.side(comparison.right.side)


def stated_facts(stated: Stated) -> str:
    """Return what a reader set, as the command takes it."""
    said = {
        "country": stated.country,
        "outlet": stated.outlet.name if stated.outlet else None,
        "published": f"{stated.published:%Y-%m-%d}" if stated.published else None,
        "language": stated.language,
    }
    return " ".join(f"{key}={value}" for key, value in said.items() if value)


def outlet_name(article: Article, words: Words) -> str:
    """Return the outlet's name, or that it is unknown."""
    return article.outlet.name if article.outlet else words.terms.no_outlet


def date_of(article: Article, words: Words) -> str:
    """Return the day of publication, or that it is unknown.

    ISO 8601, for a page is read on both sides of a border where `3/4` is two different days.
    """
    return f"{article.published:%Y-%m-%d}" if article.published else words.terms.no_date


def article_label(article: Article, words: Words) -> str:
    """Return an article's outlet, day and language, and that it is a sample where it is one."""
    sample = f" [{words.comparison.sample}]" if article.is_sample else ""
    return f"{outlet_name(article, words)}, {date_of(article, words)}, {article.language}{sample}"


def article_row(article: Article, column: Column, words: Words, *, id: str, rows: tuple[Row, ...] = ()) -> Row:
    """Return an article by its outlet, day, language and headline, with what stands below it.

    Args:
        article: The article.
        column: Whose row it is.
        words: The interface's words.
        id: Of the row.
        rows: What stands below it.
    """
    return Row(
        id,
        article.title or words.terms.no_headline,
        label=article_label(article, words),
        handle=article.id,
        language=article.language if article.title else None,
        column=column,
        rows=rows,
    )
