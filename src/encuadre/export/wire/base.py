"""How a wire type is declared and filled from its noun: field by field, by name, as the type of the field says."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from typing import Annotated, Any, Self

import msgspec

from encuadre import model
from encuadre.model import Language

Write = Callable[[Any], Any]

PLACES = 4
"""Decimals of shares and scores: finer differences are noise of the machine that computed them."""


def _rounded(places: int) -> Write:
    return lambda figure: round(figure, places)


def _characters(span: model.Span) -> tuple[int, int]:
    return (span.start, span.end)


# `extra` goes into no schema: `write` says how a noun's value becomes the field's.
Share = Annotated[float, msgspec.Meta(description="Rounded to 4 places", extra={"write": _rounded(PLACES)})]
Thousandths = Annotated[float, msgspec.Meta(description="Rounded to 3 places", extra={"write": _rounded(3)})]
Confidence = Annotated[
    float,
    msgspec.Meta(
        description="Probability that a reader would call the translation right or understandable; null: not known",
        extra={"write": _rounded(PLACES)},
    ),
]
Interval = Annotated[tuple[float, float], msgspec.Meta(description="95 % interval: lower and upper end")]
"""A noun's `low` and `high`."""

Characters = Annotated[
    tuple[int, int],
    msgspec.Meta(description="Half-open character offsets into the text", extra={"write": _characters}),
]
Moment = Annotated[
    str,
    msgspec.Meta(
        description="ISO 8601 with an offset",
        extra_json_schema={"format": "date-time"},
        extra={"write": datetime.isoformat},
    ),
]


class Wire(msgspec.Struct, frozen=True):
    """A JSON object other programs rely on: its fields may be added to, never renamed.

    A field is called as the noun's attribute; where the JSON calls it otherwise, `msgspec.field(name=…)` says so.
    """

    @classmethod
    def of(cls, noun: Any) -> Self:
        """Return a noun as it is written."""
        return cls.filled(noun)

    @classmethod
    def filled(cls, noun: Any, **told: Any) -> Self:
        """Return a noun as it is written, but for the fields that are `told`."""
        for name, is_interval, write in _fields(cls):
            if name in told:
                continue
            told[name] = (
                (round(noun.low, PLACES), round(noun.high, PLACES)) if is_interval else write(getattr(noun, name))
            )
        return cls(**told)


class Titles(Wire, frozen=True):
    """A headline in each language; `null` where there is none."""

    en: str | None
    es: str | None

    @classmethod
    def of(cls, noun: Mapping[Language, str]) -> Self:
        """Return the headlines of an event."""
        return cls(en=noun.get("en"), es=noun.get("es"))


class Worded(Wire, frozen=True):
    """One text in both interface languages."""

    en: str
    es: str

    @classmethod
    def of(cls, noun: Mapping[Language, str]) -> Self:
        """Return a text by language."""
        return cls(en=noun["en"], es=noun["es"])


class Evidence(Wire, frozen=True):
    """A place in an article that shows what is claimed."""

    article_id: str = msgspec.field(name="article")
    span: Characters


class Counted(Wire, frozen=True):
    """A word and how often it is there."""

    word: str
    count: int

    @classmethod
    def of(cls, noun: tuple[str, int]) -> Self:
        """Return a word with its count."""
        return cls(word=noun[0], count=noun[1])


@cache
def _fields(kind: type[Wire]) -> tuple[tuple[str, bool, Write], ...]:
    return tuple((field.name, field.type == Interval, _writer(field.type)) for field in msgspec.structs.fields(kind))


def _writer(kind: Any) -> Write:
    """Return what makes a field of type `kind` of a noun's value."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is Annotated:
        found: Write = next((meta.extra["write"] for meta in arguments[1:] if meta.extra), _as_it_is)
        return found
    if origin in (types.UnionType, typing.Union):
        [inner, *_] = [one for one in arguments if one not in (type(None), msgspec.UnsetType)]
        write = _writer(inner)
        # Nouns say "" where there is no name, word or address.
        return (lambda value: None if value in (None, "") else write(value)) if type(None) in arguments else write
    if origin is tuple and arguments[-1] is Ellipsis:
        write = _writer(arguments[0])
        return lambda values: tuple(write(value) for value in values)
    return kind.of if isinstance(kind, type) and issubclass(kind, Wire) else _as_it_is


def _as_it_is(value: Any) -> Any:
    return value
