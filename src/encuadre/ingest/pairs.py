"""Sentences with the translations a person wrote for them: CSV, TSV or JSON Lines, one bad line being an error.

`text,translation` in the first line of a table, or an object with these names in every line; `language` (of the text)
may stand beside them. They are the names of `encuadre translate --json`, whose sentences can be mended and given back.
Unlike a collection, which is read as far as it can be, a correction that was lost on the way would never be missed.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from encuadre.errors import InputError, Message, because
from encuadre.ingest.clean import clean_line
from encuadre.ingest.decode import TooLong, lines
from encuadre.ingest.draft import Unreadable
from encuadre.ingest.stdin import STDIN, stdin_as_file
from encuadre.model import LANGUAGES, Language

LONGEST = 100_000
"""Characters of a line: two sentences of the press have fewer than 4,000, escaped as JSON six times that."""

_NEEDED = ("text", "translation")
_DELIMITERS = "\t;,|"
_SHAPE = Message(
    'begin a table with the line `text,translation`, or write objects such as {"text": "…", "translation": "…"}'
)


@dataclass(frozen=True, slots=True)
class TranslationPair:
    """A sentence and what a person says it means."""

    text: str
    """The sentence, or its id."""

    translation: str
    language: Language | None = None
    """Of the sentence; `None` where nobody said."""


def read_pairs(path: Path) -> tuple[TranslationPair, ...]:
    """Read sentences with their translations, cleaned as all outside text; `-` is standard input.

    Raises:
        InputError: a line cannot be read, or two translate one sentence differently; the message names file and line.
    """
    found: dict[str, tuple[int, TranslationPair]] = {}
    with stdin_as_file() if path == STDIN else nullcontext(path) as file:
        try:
            for number, record in _records(file, path):
                pair = _pair(record, path, number)
                line, before = found.setdefault(pair.text, (number, pair))
                if before != pair:
                    raise InputError(
                        "the sentence of line {earlier} again, with another translation",
                        line=number,
                        earlier=line,
                        path=path,
                        hint="keep one of the two",
                    )
        except (OSError, Unreadable) as error:
            reason = because(error) if isinstance(error, OSError) else error.reason
            raise InputError(reason, path=path, hint=_SHAPE) from error
    return tuple(pair for _, pair in found.values())


def _records(file: Path, named: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    found = _lines(file, named)
    first = next(found, None)
    if first is None:
        return
    if first[1].lstrip().startswith("{"):
        yield from ((number, _object(line, named, number)) for number, line in chain((first,), found))
        return
    delimiter = max(_DELIMITERS, key=first[1].count)
    header = [name.strip().lower() for name in _cells(first[1], delimiter, named, first[0])]
    if missing := [name for name in _NEEDED if name not in header]:
        raise InputError("no column `{name}`", name=missing[0], path=named, line=first[0], hint=_SHAPE)
    for number, line in found:
        cells = _cells(line, delimiter, named, number)
        if len(cells) != len(header):
            raise InputError(
                "{found} cells where the first line names {wanted} columns",
                found=len(cells),
                wanted=len(header),
                path=named,
                line=number,
                hint="put a text that holds the delimiter between quotation marks",
            )
        yield number, dict(zip(header, cells, strict=True))


def _lines(file: Path, named: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines that hold something, with their numbers."""
    for item in lines(file, LONGEST):
        if isinstance(item, TooLong):
            raise InputError("the line is too long", path=named, line=item.line, hint=_SHAPE)
        if line := item[1].strip("\r\n").removeprefix("\ufeff").strip(" "):
            yield item[0], line


def _object(line: str, path: Path, number: int) -> Mapping[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError("not JSON: {error}", error=error, path=path, line=number, hint=_SHAPE) from error
    if not isinstance(record, dict):
        raise InputError("not an object", path=path, line=number, hint=_SHAPE)
    return record


def _cells(line: str, delimiter: str, path: Path, number: int) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise InputError("no line of a table: {error}", error=error, path=path, line=number, hint=_SHAPE) from error


def _pair(record: Mapping[str, Any], path: Path, number: int) -> TranslationPair:
    for name in _NEEDED:
        if not isinstance(record.get(name), str) or not clean_line(record[name]):
            raise InputError("`{name}` is empty", name=name, path=path, line=number, hint=_SHAPE)
    language = record.get("language") or None
    if language not in (None, *LANGUAGES):
        raise InputError(
            "{language!r} is not a language of encuadre",
            language=language,
            path=path,
            line=number,
            hint="write en or es, or leave `language` out",
        )
    return TranslationPair(clean_line(record["text"]), clean_line(record["translation"]), language)
