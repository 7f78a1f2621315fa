"""Where the records of articles are in a JSON value: at the top, under any keys, or by their ids."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from encuadre.ingest.fields import field_of

_DEEPEST = 6
"""Objects above the records: Elasticsearch has three (`hits.hits[]._source`), the Guardian and Event Registry two."""

_LOOKED_AT = 20
"""Items of a list that tell whether it is one of records."""

_LABELS = frozenset({"url", "published", "outlet", "summary"})


def records_in(value: Any, depth: int = _DEEPEST) -> Iterator[Any]:
    """Yield the records of articles in a JSON value, in order; one that holds none is itself what is yielded.

    An object with a text is a record whatever else it holds. One without is the wrapper of what stands in it, whatever
    its keys are (`response.results`, `docs`, ids); only where nothing in it is an article, a headline with an address
    or a date makes a record, which is then refused by name.

    Example:
        >>> list(records_in({"status": "ok", "news": {"id1": {"title": "T", "text": "Uno."}}}))
        [{'title': 'T', 'text': 'Uno.'}]
    """
    if isinstance(value, dict):
        if not _is_record(value, depth):
            inner = [one for one in value.values() if _holds(one, depth - 1)]
            if not inner and not _is_named(value):
                inner = [one for one in value.values() if _holds(one, depth - 1, named=True)]
            if inner:
                for one in inner:
                    yield from records_in(one, depth - 1)
                return
    elif isinstance(value, list) and _holds(value, depth, named=True):
        for one in value:
            yield from records_in(one, depth - 1)
        return
    yield value


def _holds(value: Any, depth: int, *, named: bool = False) -> bool:
    """Tell whether a record stands in a value; with `named` one without a text counts too."""
    if depth <= 0:
        return False
    if isinstance(value, dict):
        if _is_record(value, depth) or (named and _is_named(value)):
            return True
        return any(_holds(one, depth - 1, named=named) for one in value.values())
    return isinstance(value, list) and any(_holds(one, depth - 1, named=named) for one in islice(value, _LOOKED_AT))


def _is_record(value: dict[str, Any], depth: int) -> bool:
    """Tell whether an object has a text, be it one below (`fields.bodyText`).

    A field of that name which is a list of records (`"content": [{...}]`) is none.
    """
    for name, one in value.items():
        if one and field_of(name) == "body" and not (isinstance(one, dict | list) and _holds(one, depth - 1)):
            return True
        if isinstance(one, dict) and any(field_of(f"{name} {inner}") == "body" for inner in one):
            return True
    return False


def _is_named(value: dict[str, Any]) -> bool:
    fields = {field_of(name) for name, one in value.items() if not isinstance(one, dict)}
    return "title" in fields and not _LABELS.isdisjoint(fields)
