"""The pen's hand: a document and its words into the templates, with style and script named by their hashes."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from encuadre.export.html.pieces import parted, pieces_of, runs_of
from encuadre.export.html.places import sentences_in
from encuadre.export.markup import escaped
from encuadre.export.svg import drawn
from encuadre.model import CUT, SIDES, Chart, Column, Document, Extent, Page, Section, level, other_language
from encuadre.text.links import web_address
from encuadre.words import words_in

POLICY = "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'"
"""What a browser may load for the page: its own style and its own script, word for word, and nothing else."""

MOST_PLACES = 8
"""Sentences a row leads to, the most telling first; how many more there are is told."""

_ON_PAGE = {"coverage": "timeline"}
"""The page a chart stands on; all others are of frames and words."""


def to_html(document: Document) -> str:
    """Return a document as one HTML file: the same document, the same bytes."""
    style, script = _asset("page.css"), _asset("page.js")
    comparison = document.comparison
    titles = comparison.event.title
    order = (document.language, other_language(document.language))
    return (
        _templates()
        .get_template("document.html.j2")
        .render(
            document=document,
            is_whole=document.extent is Extent.WHOLE,
            days=_days(document),
            pages=tuple(_pages(document)),
            words=words_in(document.language),
            policy=POLICY.format(style=_hash(style), script=_hash(script)),
            style=Markup(style),
            script=Markup(script),
            titles=[(one, titles[one]) for one in order if titles.get(one)] or [(document.language, document.title)],
            sides=(("left", comparison.left), ("right", comparison.right)),
            articles={source.article.id: source.article for source in document.provenance.sources},
            sentences_of=sentences_in(document),
        )
    )


def _pages(document: Document) -> Iterator[tuple[Page, tuple[Chart, ...]]]:
    """Yield the pages with their charts; the two columns stand after what is told first."""
    is_whole = document.extent is Extent.WHOLE
    for number, page in enumerate(document.pages):
        if number == 1 and is_whole:
            yield document.columns, ()
        yield page, tuple(one for one in document.charts if is_whole and _ON_PAGE.get(one.id, "framing") == page.id)


def _days(document: Document) -> str:
    """Return the first and the last day on which an article came out."""
    words, articles = words_in(document.language), (source.article for source in document.provenance.sources)
    days = sorted({one.published.date() for one in articles if one.published})
    return "–".join(dict.fromkeys(words.day(day).strip() for day in (days[:1] + days[-1:])))


def _articles_of(page: Page, column: Column) -> tuple[Section, ...]:
    """Return the articles of one side."""
    return tuple(one for one in page.sections if one.of(column))


def _first(section: Section, page: Page) -> int:
    """Return the number of a section's first row on a page that is numbered."""
    return 1 + sum(len(one.rows) for one in page.sections[: page.sections.index(section)])


@cache
def _asset(name: str) -> str:
    return (resources.files(__package__) / "templates" / name).read_text("utf-8")


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


@cache
def _templates() -> Environment:
    """Return the templates; whatever they print goes through `escaped`, and a name they do not know is an error."""
    templates = Environment(
        loader=PackageLoader(__package__),
        autoescape=True,
        finalize=escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    templates.globals.update(
        CUT=CUT,
        MOST_PLACES=MOST_PLACES,
        SIDES=SIDES,
        address=web_address,
        articles_of=_articles_of,
        drawn=drawn,
        first=_first,
        level=level,
        parted=parted,
        pieces_of=pieces_of,
        runs_of=runs_of,
    )
    return templates
