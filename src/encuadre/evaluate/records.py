"""Reads gold files: JSON Lines whose records hold a text or the path of an article beside them."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from encuadre.errors import InputError, Message, because
from encuadre.model import AnnotatedArticle, Article, ArticleSkipped, Country, Language, Outlet, Sentence, Span

Record = dict[str, Any]


def read_records(path: Path, *, needs: Sequence[str] = ()) -> list[Record]:
    """Return the records of a JSON Lines file.

    Args:
        path: The file; `-` is standard input.
        needs: Fields every record must have.

    Raises:
        InputError: the file cannot be read, a line is not a JSON object, or a field is missing.
    """
    try:
        raw = sys.stdin.buffer.read() if path == Path("-") else path.read_bytes()
        lines = raw.decode("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = because(error) if isinstance(error, OSError) else Message("it is not UTF-8")
        raise InputError(reason, path=path, hint="`encuadre eval --help` names the formats") from error
    records = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            raise InputError("not JSON: {error}", error=error.msg, path=path, line=number) from error
        missing = [field for field in needs if not isinstance(record, dict) or field not in record]
        if missing:
            raise InputError(
                "field {field!r} is missing", field=missing[0], path=path, line=number, hint="is it the right task?"
            )
        records.append(record)
    return records


def article_of(record: Record, gold: Path, language: Language = "en") -> Article:
    """Return the article of a record: the file at its `path`, or its own `title` and `text`, taken as they are.

    Gold offsets count the characters of the text as given, so nothing is cleaned here; these texts go to no screen.

    Args:
        record: One line of the gold file.
        gold: The file, which a `path` of the record is relative to.
        language: Where the record names none.
    """
    if "path" in record:
        return replace(_article_at(gold.parent / record["path"]), id=record.get("id") or record["article"])
    return Article(
        id=record["id"],
        title=record.get("title") or "",
        body=record["text"],
        language="es" if record.get("lang", language) == "es" else "en",
        outlet=Outlet(record["outlet"], record["outlet"], None) if record.get("outlet") else None,
        country=Country(record["country"]) if record.get("country") in list(Country) else None,
        published=_date(record.get("date") or ""),
    )


def _article_at(path: Path) -> Article:
    from encuadre.ingest import read

    for outcome in read([path]):
        if isinstance(outcome, ArticleSkipped):
            raise InputError(outcome.reason, path=outcome.path, line=outcome.line, hint=outcome.hint)
        return outcome
    raise InputError("no article in it", path=path)


def _date(text: str) -> datetime | None:
    try:
        date = datetime.fromisoformat(text)
    except ValueError:
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def given_sentences(id_: str, texts: Sequence[str], language: Language) -> tuple[Article, tuple[Sentence, ...]]:
    """Return an article made of these sentences, each a paragraph, with the sentences as given.

    Args:
        id_: The article's id.
        texts: The sentences, as the gold numbers them.
        language: What they are written in.
    """
    body, sentences, start = "\n\n".join(texts), [], 0
    for number, text in enumerate(texts):
        sentences.append(Sentence(id_, number, Span(start, start + len(text))))
        start += len(text) + 2
    return Article(id=id_, title="", body=body, language=language), tuple(sentences)


def with_sentences(annotated: AnnotatedArticle, sentences: tuple[Sentence, ...]) -> AnnotatedArticle:
    """Return the annotation with the gold's sentences instead of the annotator's."""
    return replace(annotated, sentences=sentences)
