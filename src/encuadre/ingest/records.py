"""Records in JSON and JSON Lines: each a would-be article, each bad one an outcome of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from encuadre.errors import Message
from encuadre.ingest.decode import TooLong, decoded, lines, read_bounded
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.fields import draft_of
from encuadre.ingest.jsonfeed import is_json_feed, read_items
from encuadre.ingest.nested import records_in
from encuadre.ingest.options import ReadOptions
from encuadre.model import ArticleSkipped

Outcome = Draft | ArticleSkipped

MOST_VALUES = 3_000_000
"""Opening brackets and commas in one JSON text: press articles have half a million in 50 MB, a bomb of `[[],[],...`
has 17 million lists of 56 bytes each."""


def read_json(path: Path, source: str, options: ReadOptions) -> Iterator[Outcome]:
    """Read a JSON file: one record, or many in a list, under any keys or by their ids.

    Args:
        path: The file.
        source: How the file is called in messages and articles.
        options: What is set for all articles.

    Raises:
        Unreadable: it is too large, no JSON, or holds no record.
    """
    text = decoded(read_bounded(path, options.max_bytes)).removeprefix("\ufeff")
    if _is_json_lines(text):
        yield from read_json_lines(path, source, options)
        return
    value = _parse(text)
    del text
    if is_json_feed(value):
        yield from read_items(value, source)
        return
    if not isinstance(value, dict | list):
        raise Unreadable("the file holds no record", 'write one object, a list of objects, or `{"articles": [...]}`')
    listed = value if isinstance(value, list) else list(records_in(value))
    if isinstance(value, dict) and listed == [value]:
        if [] not in value.values():
            yield draft_of(value, source)
            return
        listed = []
    if not listed:
        raise Unreadable("the list of articles is empty")
    records = chain.from_iterable(map(records_in, listed))
    yield from (outcome_of(record, source, number) for number, record in enumerate(records, 1))


def _is_json_lines(text: str) -> bool:
    """Tell whether a `.json` file is one object a line: then its first line is complete and something follows it."""
    first, _, rest = text.strip().partition("\n")
    return bool(rest) and first.startswith("{") and first.rstrip().endswith("}")


def read_json_lines(path: Path, source: str, options: ReadOptions) -> Iterator[Outcome]:
    """Read JSON Lines as a stream: a broken or endless line is one outcome, and the next line goes on.

    Args:
        path: The file.
        source: How the file is called in messages and articles.
        options: What is set for all articles.

    Raises:
        Unreadable: the file is empty, or no text.
    """
    for item in lines(path, options.max_line_chars):
        if isinstance(item, TooLong):
            yield too_long(options).skipped(source, item.line)
            continue
        number, line = item
        line = line.strip().removeprefix("\ufeff")
        if not line:
            continue
        try:
            record = _parse(line)
        except Unreadable as unreadable:
            yield unreadable.skipped(source, number)
        else:
            yield from (outcome_of(one, source, number) for one in records_in(record))


def outcome_of(record: Any, source: str, number: int) -> Outcome:
    """Return the draft of one record, or why there is none.

    Args:
        record: What stands where a record should.
        source: How the file is called.
        number: Its line or place in the file.
    """
    if not isinstance(record, dict):
        kind = {list: Message("a list"), str: Message("a text"), type(None): Message("null")}.get(
            type(record), Message("a number")
        )
        reason = Message("the record is {kind}, not an object", kind=kind)
        return ArticleSkipped(source, number, reason, Message('write `{"text": ...}`'))
    try:
        return draft_of(record, source, number)
    except Unreadable as unreadable:
        return unreadable.skipped(source, number)


def too_long(options: ReadOptions) -> Unreadable:
    """Return what is said of a line that was passed over."""
    return Unreadable(
        Message("the line has more than {most:,} characters", most=options.max_line_chars),
        "write one article a line, without pictures",
    )


def _parse(text: str) -> Any:
    if sum(map(text.count, "[{,")) > MOST_VALUES:
        raise Unreadable("the JSON holds too many values to be articles", "keep only the records of articles")
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        place = Message("column {column}", column=error.colno)
        if error.lineno > 1:
            place = Message("line {line}, column {column}", line=error.lineno, column=error.colno)
        reason = Message("broken JSON: {error} ({place})", error=error.msg, place=place)
        hint = Message("write one complete JSON object a line; `python -m json.tool FILE` shows what is wrong")
        raise Unreadable(reason, hint) from error
    except RecursionError as error:
        raise Unreadable("the JSON is nested too deeply for articles", "keep only the records of articles") from error
    except ValueError as error:
        raise Unreadable(
            Message("broken JSON: {error}", error=str(error)[:200]), "write numbers of an ordinary size"
        ) from error
