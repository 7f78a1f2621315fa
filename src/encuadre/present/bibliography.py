"""Articles as reference managers take them: CSL-JSON and BibTeX. What is not known is said, never filled in."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from encuadre.model import Article, CitationForm
from encuadre.present.naming import outlet_name
from encuadre.text.bibtex import bibtex
from encuadre.text.inert import inert
from encuadre.text.links import web_address
from encuadre.words import Words

BIBLIOGRAPHIES = (CitationForm.CSL, CitationForm.BIBTEX)
"""The forms that name articles, not sentences: whatever is cited of one, it stands there once."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The names every style of BibTeX knows."""

_LANGID = {"en": "american", "es": "spanish"}
"""How babel and biblatex call them."""


def bibliography(articles: Iterable[Article], form: CitationForm, words: Words) -> str:
    """Return the articles, each once, in the order they are given.

    Args:
        articles: What is cited.
        form: One of `BIBLIOGRAPHIES`.
        words: The interface's.
    """
    each = {article.id: article for article in articles}.values()
    if form is CitationForm.BIBTEX:
        return "\n\n".join(_entry(article, words) for article in each)
    return json.dumps([_item(article, words) for article in each], ensure_ascii=False, indent=2)


def _item(article: Article, words: Words) -> dict[str, Any]:
    """Return an article as CSL-JSON, the schema of Citation Style Language 1.0.2."""
    told: dict[str, Any] = {
        "id": article.id,
        "type": "article-newspaper",
        "title": _line(article.title) or words.terms.no_headline,
        "container-title": _line(outlet_name(article, words)),
        "author": [{"literal": _line(article.author)}] if article.author else None,
        "issued": _csl_day(article.published) or {"literal": words.citing.apa_undated},
        "URL": (address := web_address(article.url)),
        "accessed": _csl_day(article.retrieved) if address else None,
        "language": article.language,
        "note": words.comparison.sample if article.is_sample else None,
    }
    return {name: value for name, value in told.items() if value}


def _csl_day(day: date | None) -> dict[str, list[list[int]]] | None:
    return {"date-parts": [[day.year, day.month, day.day]]} if day else None


def _entry(article: Article, words: Words) -> str:
    fields = "".join(f",\n  {name} = {value}" for name, value in _fields(article, words).items() if value)
    return f"@article{{{_key(article)}{fields}\n}}"


def _fields(article: Article, words: Words) -> Mapping[str, str]:
    """Return the fields of a BibTeX entry, which biblatex reads too; the month is a name that every style has."""
    published, retrieved, address = article.published, article.retrieved, web_address(article.url)
    return {
        # Doubled, so that no style changes the case of names, and a name of an outlet is no name and surname.
        "title": _braced(f"{{{bibtex(_line(article.title) or words.terms.no_headline)}}}"),
        "author": _braced(f"{{{bibtex(_line(article.author))}}}") if article.author else "",
        "journal": _braced(bibtex(_line(outlet_name(article, words)))),
        "year": _braced(f"{published.year}" if published else words.citing.apa_undated),
        "month": _MONTHS[published.month - 1] if published else "",
        "day": _braced(f"{published.day}") if published else "",
        "url": _braced(address) if address else "",
        "urldate": _braced(f"{retrieved:%Y-%m-%d}") if retrieved and address else "",
        "langid": _braced(_LANGID[article.language]),
        "note": _braced(bibtex(words.comparison.sample)) if article.is_sample else "",
    }


def _key(article: Article) -> str:
    """Return a name that is the article's alone and holds no sign BibTeX stops at."""
    outlet = re.sub(r"[^a-z0-9]+", "-", article.outlet.id) if article.outlet else ""
    year = f"{article.published.year}" if article.published else ""
    return "-".join(filter(None, (outlet, year, re.sub(r"\W", "", article.id))))


def _braced(text: str) -> str:
    return f"{{{text}}}"


def _line(text: str) -> str:
    return inert(" ".join(text.split()))


def entries(articles: Iterable[Article], words: Words) -> Iterator[tuple[CitationForm, str]]:
    """Yield every bibliography of some articles, with the newline a file ends with."""
    those = tuple(articles)
    for form in BIBLIOGRAPHIES:
        yield form, f"{bibliography(those, form, words)}\n"
