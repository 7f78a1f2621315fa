"""Labelled articles: JSON Lines of a text with the labels a reader gave it, one bad line being an error.

`{"id": "a1", "lang": "en", "title": "…", "text": "…", "frames": ["Economic"], "outlet": "…"}`: `text`
(or `path`, a file beside this one) and `frames` are needed. Unlike a collection, which is read as far as it can be,
labels that were lost on the way would change what is learnt without a word.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from encuadre.errors import InputError, Message, because
from encuadre.ingest.article import article_of
from encuadre.ingest.clean import clean_line
from encuadre.ingest.decode import TooLong, lines
from encuadre.ingest.draft import Unreadable
from encuadre.ingest.fields import draft_of
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.reading import read
from encuadre.model import Article, ArticleSkipped

_SHAPE = Message('each line is an object such as {"lang": "en", "title": "…", "text": "…", "frames": ["…"]}')


@dataclass(frozen=True, slots=True)
class LabelledArticle:
    """An article with its labels, and where they stand."""

    article: Article
    labels: frozenset[str]
    outlet: str
    """As the file names it; empty if it does not."""

    line: int


def read_labelled(path: Path, *, options: ReadOptions | None = None) -> Iterator[LabelledArticle]:
    """Read labelled articles, cleaned as all others.

    Raises:
        InputError: a line cannot be read; the message names file and line.
    """
    options = options or ReadOptions()
    try:
        for item in lines(path, options.max_line_chars):
            if isinstance(item, TooLong):
                raise InputError("the line is too long", path=path, line=item.line, hint=_SHAPE)
            number, line = item
            if line.strip().removeprefix("\ufeff"):
                yield _labelled(path, number, line.strip().removeprefix("\ufeff"), options)
    except (OSError, Unreadable) as error:
        raise InputError(
            because(error) if isinstance(error, OSError) else error.reason, path=path, hint=_SHAPE
        ) from error


def _labelled(path: Path, number: int, line: str, options: ReadOptions) -> LabelledArticle:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError("not JSON: {error}", error=error, path=path, line=number, hint=_SHAPE) from error
    if not isinstance(record, dict):
        raise InputError("not an object", path=path, line=number, hint=_SHAPE)
    labels = record.get("frames")
    if not isinstance(labels, list) or not all(isinstance(label, str) and label.strip() for label in labels):
        raise InputError("`frames` is no list of labels", path=path, line=number, hint=_SHAPE)
    try:
        article = _article(path, record, number, options)
    except Unreadable as unreadable:
        raise InputError(unreadable.reason, path=path, line=number, hint=unreadable.hint or _SHAPE) from unreadable
    outlet = record.get("outlet") or record.get("source") or ""
    return LabelledArticle(
        article=article,
        labels=frozenset(clean_line(label).strip() for label in labels),
        outlet=clean_line(outlet) if isinstance(outlet, str) else "",
        line=number,
    )


def _article(path: Path, record: dict[str, Any], number: int, options: ReadOptions) -> Article:
    beside = record.get("path")
    if not isinstance(beside, str):
        return article_of(draft_of(record, str(path), number), options)
    for outcome in read([path.parent / beside], options=options):
        if isinstance(outcome, ArticleSkipped):
            raise Unreadable(outcome.reason, outcome.hint)
        return outcome
    raise Unreadable(Message("no article in {path}", path=beside))
