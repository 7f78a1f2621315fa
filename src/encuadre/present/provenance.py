"""Where everything in a document comes from: articles, engines, models, decisions."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from encuadre.model import (
    HUMAN,
    Article,
    Column,
    Comparison,
    EngineUse,
    Making,
    Page,
    Provenance,
    Row,
    Section,
    Source,
    Translation,
    reports_of,
)
from encuadre.present.decisions import decision_line
from encuadre.present.naming import article_row
from encuadre.words import Words


def provenance_of(comparison: Comparison, making: Making, quoted: Mapping[str, int], quote_limit: int) -> Provenance:
    """Return articles, engines and making of a comparison.

    Args:
        comparison: All of it, whatever may be quoted.
        making: What it was made with.
        quoted: Words that are quoted of each article, by id.
        quote_limit: How many may be at most; 0 is all.
    """
    told = [(side.side, article) for side in (comparison.left, comparison.right) for article in side.articles]
    told += [("", one.article) for one in comparison.left_out]
    reports = reports_of((article for _, article in told), comparison.event.copies)
    sources = tuple(
        Source(
            article,
            side,
            _digest(article),
            len(article.body.split()),
            quoted.get(article.id, 0),
            reports[article.id] != article.id,
        )
        for side, article in told
    )
    return Provenance(making, sources, tuple(_engines(comparison)), quote_limit)


def provenance_page(provenance: Provenance, words: Words) -> Page:
    """Return every article with what identifies it, then engines, models and decisions."""
    said, making = words.documents, provenance.making
    left, right = _sides(provenance)
    program = Row("program", making.program, label=said.program)
    models = (Row(f"model:{place}", one.version, label=one.name) for place, one in enumerate(making.models))
    decided = tuple(
        Row(f"decision:{one.id}", decision_line(one, words), label=f"{one.when:%Y-%m-%d %H:%M}")
        for one in making.decisions
    )
    sections = (
        Section("sources", said.sources, tuple(source_rows(provenance, words)), words.terms.none),
        Section("engines", said.engines, tuple(_engine_rows(provenance, words)), words.terms.none),
        Section("making", said.making, (program, *models)),
        Section("decisions", said.decisions, decided, said.undecided),
    )
    return Page("provenance", said.provenance, sections, sides=(words.side(left), words.side(right)))


def dated(provenance: Provenance) -> datetime | None:
    """Return when the newest article came out, or else when the last was read."""
    articles = [source.article for source in provenance.sources]
    published = [one.published for one in articles if one.published]
    return max(published or [one.retrieved for one in articles if one.retrieved], default=None)


def source_rows(provenance: Provenance, words: Words, *, is_short: bool = False) -> Iterator[Row]:
    """Yield the articles, a row each, with what identifies it below.

    Args:
        provenance: Of a document.
        words: The interface's.
        is_short: One line an article.
    """
    left, right = _sides(provenance)
    columns = {left: Column.LEFT, right: Column.RIGHT}
    for source in provenance.sources:
        article = source.article
        column = columns.get(source.side, Column.BOTH) if source.side else Column.BOTH
        below = () if is_short else tuple(_identity(source, words))
        row = article_row(article, column, words, id=f"source:{article.id}", rows=below)
        version = f" ({words.comparison.version})" if source.is_version else ""
        yield replace(row, label=f"{row.label}{version}", address=article.url)


def _identity(source: Source, words: Words) -> Iterator[Row]:
    said, article = words.documents, source.article
    retrieved = f"{article.retrieved:%Y-%m-%d %H:%M %Z}".strip() if article.retrieved else words.versions.never
    address = Row("address", article.url or said.no_address, label=said.address, address=article.url)
    told = (
        address,
        Row("author", article.author, label=said.author),
        Row("retrieved", retrieved, label=said.retrieved),
        Row("digest", source.digest, label=said.digest),
        Row("quoted", _quoted(source, words), label=said.quoted),
    )
    for row in told:
        if row.text:
            yield Row(f"source:{article.id}:{row.id}", row.text, row.label, address=row.address)


def _quoted(source: Source, words: Words) -> str:
    """Return how much of an article is quoted, where a part is."""
    if source.quoted >= source.words:
        return ""
    return words.documents.of_words.format(quoted=words.number(source.quoted), total=words.number(source.words))


def _engine_rows(provenance: Provenance, words: Words) -> Iterator[Row]:
    for place, one in enumerate(provenance.engines):
        name = words.comparison.by_person if one.engine == HUMAN else f"{one.engine} {one.version}".strip()
        yield Row(f"engine:{place}", words.count(words.documents.by_engine, one.translations), label=name)


def _engines(comparison: Comparison) -> Iterator[EngineUse]:
    sentences = (one for side in (comparison.left, comparison.right) for one in side.sentences)
    made = Counter(
        (one.rendering.engine, one.rendering.version) for one in sentences if isinstance(one.rendering, Translation)
    )
    for (engine, version), count in sorted(made.items(), key=lambda item: (-item[1], item[0])):
        yield EngineUse(engine, version, count)


def _digest(article: Article) -> str:
    return hashlib.sha256(article.text.encode()).hexdigest()


def _sides(provenance: Provenance) -> tuple[str, str]:
    """Return the keys of the two sides, in their order; a side without an article is not named."""
    named = [*dict.fromkeys(source.side for source in provenance.sources if source.side), "", ""]
    return named[0], named[1]
