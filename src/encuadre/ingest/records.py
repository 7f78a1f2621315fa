"""Records: JSON, JSON Lines and CSV, each record a would-be article, each bad one an outcome of its own."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from encuadre.errors import Message
from encuadre.ingest.decode import TooLong, decoded, lines, read_bounded
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.fields import FIELD_OF, draft_of, field_key
from encuadre.ingest.options import ReadOptions
from encuadre.model import ArticleSkipped

Outcome = Draft | ArticleSkipped

MOST_VALUES = 3_000_000
"""Opening brackets and commas in one JSON text: press articles have half a million in 50 MB, a bomb of `[[],[],...`
has 17 million lists of 56 bytes each."""

_LISTS = ("articles", "records", "items", "results", "data", "stories", "posts", "value", "entries")
"""Keys under which archives keep their list of articles."""

_DELIMITERS = ",;\t|"


def read_json(path: Path, source: str, options: ReadOptions) -> Iterator[Outcome]:
    """Read a JSON file: one record, a list of records, or a list under a key such as `articles`.

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
    if isinstance(value, dict):
        listed = next((value[key] for key in _LISTS if isinstance(value.get(key), list)), None)
        if listed is None or any(FIELD_OF.get(field_key(key)) == "body" for key in value):
            yield draft_of(value, source)
            return
        value = listed
    if not isinstance(value, list):
        raise Unreadable("the file holds no record", 'write one object, a list of objects, or `{"articles": [...]}`')
    if not value:
        raise Unreadable("the list of articles is empty")
    for number, record in enumerate(value, 1):
        yield _outcome(record, source, number)


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
            yield _too_long(options).skipped(source, item.line)
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
            yield _outcome(record, source, number)


def read_csv(path: Path, source: str, options: ReadOptions) -> Iterator[Outcome]:
    """Read CSV or TSV as a stream, whatever of `, ; TAB |` its header is divided by.

    Args:
        path: The file.
        source: How the file is called in messages and articles.
        options: What is set for all articles.

    Raises:
        Unreadable: the file is empty, no text, or its header names no column with text.
    """
    # A process-wide setting of the library. It bounds what a quotation mark that is never closed swallows.
    csv.field_size_limit(2 * options.max_article_chars)
    skipped: list[ArticleSkipped] = []
    feed = _Feed(path, source, options, skipped.append)
    first = next(feed, "")
    header, delimiter = _header(first)
    if "body" not in header.values():
        columns = ", ".join(list(header)[:8])[:200]
        raise Unreadable(
            Message("no column holds text (columns: {columns})", columns=columns),
            "name the column of the article `text` in the first line",
        )
    rows = csv.reader(feed, delimiter=delimiter)
    while True:
        line = feed.line + 1
        try:
            row = next(rows, None)
        except csv.Error as error:
            skipped.append(Unreadable(Message("broken CSV: {error}", error=error), _QUOTES).skipped(source, line))
            row = []
        yield from skipped
        skipped.clear()
        if row is None:
            return
        if any(cell.strip() for cell in row[len(header) :]):
            reason = Message("the row has {cells} columns, the header {columns}", cells=len(row), columns=len(header))
            hint = Message("put text that holds `{delimiter}` between quotation marks", delimiter=delimiter)
            yield ArticleSkipped(source, line, reason, hint)
        elif any(cell.strip() for cell in row):
            yield _outcome(dict(zip(header, row, strict=False)), source, line)


_QUOTES = Message("look for a quotation mark that is opened and not closed")


class _Feed(Iterator[str]):
    """The lines of a CSV file, counted; one that is too long is reported and passed over."""

    def __init__(self, path: Path, source: str, options: ReadOptions, report: Callable[[ArticleSkipped], None]) -> None:
        self.line = 0
        self._lines = lines(path, options.max_line_chars)
        self._source = source
        self._options = options
        self._report = report

    def __next__(self) -> str:
        for item in self._lines:
            if isinstance(item, TooLong):
                self.line = item.line
                self._report(_too_long(self._options).skipped(self._source, item.line))
            else:
                self.line, line = item
                return line.replace("\0", "")
        raise StopIteration


def _header(line: str) -> tuple[dict[str, str], str]:
    """Return the columns with the fields they mean, and what divides them."""
    line = line.removeprefix("\ufeff")
    delimiter = max(_DELIMITERS, key=line.count)
    try:
        names = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error as error:
        raise Unreadable(Message("broken CSV: {error}", error=error), _QUOTES) from error
    return {name.strip(): FIELD_OF.get(field_key(name), "") for name in names}, delimiter


def _outcome(record: Any, source: str, number: int) -> Outcome:
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


def _too_long(options: ReadOptions) -> Unreadable:
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
