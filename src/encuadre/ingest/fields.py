"""Field names of the archives people have, and the fields of a `Draft` they mean."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any

from encuadre.data.outlets import host_of
from encuadre.data.record_fields import RecordFields
from encuadre.errors import Message
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.markup import plain_text, unescape
from encuadre.ingest.page.headline import without_site
from encuadre.ingest.page.site import SEPARATOR, squashed_names
from encuadre.ingest.stubs import refuse_stub
from encuadre.text.folding import fold

_DEPTH = 4
"""A value may be wrapped (`{"title": {"rendered": ...}}`, `[{"name": ...}]`) this deep; a Fundus body is."""

_NESTED = 2
"""Objects whose fields count as the record's own (`headline.main`, `fields.bodyText`) stand this deep."""

_INNER = ("rendered", "name", "summary", "sections", "headline", "paragraphs", "text", "title", "value", "url", "id")
"""What of an object is its text, by WordPress, NewsAPI, Event Registry and Fundus."""

_LONGEST_KEY = 200
_LONGEST_LITERAL = 2_000
"""A list of authors or an outlet with its id, as Python prints it, is no longer."""


@lru_cache(maxsize=4096)
def field_key(name: str) -> str:
    """Return `name` as the list spells it: lower case, letters and digits only, without what stands in brackets.

    Example:
        >>> field_key("Fecha de publicación (dd/mm/aaaa)")
        'fechadepublicacion'
    """
    return re.sub(r"[^a-z0-9]", "", re.sub(r"\([^()]*\)", "", fold(name[:_LONGEST_KEY])))


def field_of(name: str) -> str:
    """Return the field of a draft that `name` means, or `summary`; empty if it means none."""
    return _ranked().get(field_key(name), ("", 0))[0]


@cache
def _ranked() -> Mapping[str, tuple[str, int]]:
    """Return the field each name means, and how far down its list the name stands."""
    names = RecordFields.shared().names
    return {name: (field, rank) for field, listed in names.items() for rank, name in enumerate(listed)}


def draft_of(record: Mapping[str, Any], path: str, line: int | None = None) -> Draft:
    """Read one record of JSON or CSV, by whatever names its archive gives the fields.

    Args:
        record: One record, its fields by name.
        path: The file it stands in.
        line: Its line, if it is known.

    Raises:
        Unreadable: the record has no text, or none of an article; the reason names the fields it has.
    """
    values = _values(record)
    summary, body = values.pop("summary"), values.pop("body")
    if not body.strip():
        if summary.strip():
            raise Unreadable("the record has no text, only a summary", "add the page at its address instead")
        found = ", ".join(str(name)[:30] for name in list(record)[:8]) or Message("none")
        reason = Message("the record has no text (its fields: {found})", found=found)
        raise Unreadable(reason, "put the article in a field named `text`")
    values |= {field: _literal(values[field]) for field in ("author", "outlet")}
    title, body = plain_text(values.pop("title")), plain_text(body)
    refuse_stub(title, body)
    if SEPARATOR.search(title):
        host = host_of(values["url"]) or host_of(values["outlet"])
        title = without_site(title, squashed_names([values["outlet"]], host), ())
    named: dict[str, Any] = {field: unescape(value) for field, value in values.items()}
    return Draft(path, line, title=title, body=body, **named)


def _values(record: Mapping[str, Any]) -> dict[str, str]:
    """Return each field as its surest name that holds something has it."""
    found: dict[str, list[tuple[int, Any]]] = {field: [] for field in RecordFields.shared().names}
    for name, value in _named(record, _NESTED):
        if (ranked := _ranked().get(field_key(name))) and value:
            found[ranked[0]].append((ranked[1], value))
    return {field: _held(value for _, value in sorted(named, key=itemgetter(0))) for field, named in found.items()}


def _held(values: Iterable[Any], depth: int = _DEPTH) -> str:
    return next((text for value in values if (text := _text(value, depth)).strip()), "")


def _named(record: Mapping[str, Any], depth: int) -> Iterator[tuple[str, Any]]:
    """Yield the fields of a record, then those of the objects in it under both names."""
    for name, value in record.items():
        yield str(name), value
    for name, value in record.items():
        if depth and isinstance(value, dict):
            yield from ((f"{name} {inner}", one) for inner, one in _named(value, depth - 1))


def _text(value: Any, depth: int) -> str:
    """Return a value as text: paragraphs of a list, the name in an object, `true` of a boolean, nothing of `NaN`."""
    if isinstance(value, str):
        return "" if _is_nothing(value) else value
    if isinstance(value, bool):
        return "true" if value else ""
    if isinstance(value, int | float):
        return "" if _is_nothing(str(value)) else str(value)
    if depth and isinstance(value, list):
        texts = [text for item in value if (text := _text(item, depth - 1)).strip()]
        separator = "\n\n" if any(len(text) > 80 for text in texts) else ", "
        return separator.join(texts)
    if depth and isinstance(value, dict):
        if "sections" in value or "paragraphs" in value:
            return "\n\n".join(text for name in _INNER if (text := _text(value.get(name), depth - 1)).strip())
        return _held((value.get(name) for name in _INNER), depth - 1)
    return ""


def _is_nothing(text: str) -> bool:
    return len(text) < 20 and text.strip().casefold() in RecordFields.shared().words["nothing"]


def _literal(text: str) -> str:
    """Return what a list or object says that Python printed into a cell: `['Ana Ruiz']`, `{'name': 'CNN'}`."""
    if not text.startswith(("[", "{")) or len(text) > _LONGEST_LITERAL:
        return text
    try:
        return _text(ast.literal_eval(text), _DEPTH) or text
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return text
