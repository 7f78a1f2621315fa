"""One figure of a sentence, ready to be compared: its value, every way it may be read, and what it counts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from encuadre.data.numbers import NumberWords
from encuadre.model import Bound, Passage, Quantity, QuantityKind

_YEAR_DAYS = 365.2425
SECONDS: dict[str, float] = {"s": 1.0, "day": 86400.0, "month": _YEAR_DAYS * 7200.0, "year": _YEAR_DAYS * 86400.0}
"""Durations in one unit, after the Gregorian mean year."""

_POINT_GROUP = re.compile(r"(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])")
_LONG_SCALE = re.compile(r"\b(?:b|tr)ill[oó]n(?:es)?\b", re.IGNORECASE)
_NAMED_CURRENCY = re.compile(r"[^\W\d_]*(?:peso|d[oó]lar|mx|us|md[pd])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Figure:
    """One value that a sentence tells; a range tells two."""

    quantity: Quantity
    text: str
    """The words of the quantity."""

    value: float
    other_end: float
    """Of a range; else the value again."""

    readings: tuple[float, ...]
    """The value first, then what else the same writing may mean."""

    is_open_currency: bool
    """A bare `$`, which is dollars in one paper and pesos in another."""

    @property
    def kind(self) -> QuantityKind:
        """What it measures."""
        return self.quantity.kind

    @property
    def bound(self) -> Bound:
        """How exact it is told to be; the ends of a range stand for themselves."""
        return Bound.EXACT if self.quantity.bound is Bound.BETWEEN else self.quantity.bound

    @property
    def is_written_in_digits(self) -> bool:
        """Tell whether figures stand in it, as opposed to words alone."""
        return any(sign.isdigit() for sign in self.text)


def figures_of(passage: Passage) -> tuple[Figure, ...]:
    """List the figures of a sentence in order, both ends of every range."""
    found: list[Figure] = []
    for quantity in passage.quantities:
        if _goes_on(passage, quantity, found):
            continue
        text = quantity.span.of(passage.text)
        is_range = quantity.bound is Bound.BETWEEN and quantity.kind is not QuantityKind.DATE
        ends = ((quantity.low, quantity.high), (quantity.high, quantity.low)) if is_range else ((quantity.low,) * 2,)
        for value, other_end in ends:
            value, other_end = _common(quantity, value), _common(quantity, other_end)
            readings, is_open = _readings(value, text), _is_open(quantity, text)
            found.append(Figure(quantity, text, value, other_end, readings, is_open))
    return tuple(found)


def _goes_on(passage: Passage, quantity: Quantity, before: list[Figure]) -> bool:
    """Tell whether a bare number goes on with the ranks before it (`artículos 40 y 19`), so that it counts nothing."""
    if not before or quantity.kind is not QuantityKind.COUNT or quantity.counted:
        return False
    rank = before[-1].quantity
    between = passage.text[rank.span.end : quantity.span.start].strip(" ,").lower()
    and_words = NumberWords.of(passage.language).and_words
    return rank.kind is QuantityKind.ORDINAL and (not between or between in and_words)


def _common(quantity: Quantity, value: float) -> float:
    if quantity.kind is QuantityKind.DURATION:
        return value * SECONDS.get(quantity.unit, 1.0)
    return value


def _readings(value: float, text: str) -> tuple[float, ...]:
    """List what a writing may mean: `1.500` is 1500 or 1.5, and `billón` in the United States a thousandth."""
    readings = [value]
    if _POINT_GROUP.search(text):
        readings += [value / 1000, value * 1000]
    if _LONG_SCALE.search(text):
        readings.append(value / 1000)
    return tuple(readings)


def _is_open(quantity: Quantity, text: str) -> bool:
    return quantity.kind is QuantityKind.MONEY and "$" in text and not _NAMED_CURRENCY.search(text)
