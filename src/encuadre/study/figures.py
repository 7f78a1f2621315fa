"""Figures of a text as digits: which are told anywhere in an event, and how another one is written in the same way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from encuadre.model import Bound, Quantity, QuantityKind, Span
from encuadre.study.material import Material, Source

_AMBIGUOUS = re.compile(r"\d[.]\d{3}(?!\d)")
"""`1.200` is a thousand here and a little more than one there."""

_BEHIND_NAME = re.compile(r"\b[A-ZÁÉÍÓÚÑ][\w-]*(?:['’]s?)?\s$")
"""`Boeing's 777`, `Sección 215`: a number behind a name, or behind the first word of a sentence, may belong to it."""

_KINDS = frozenset(
    {
        QuantityKind.COUNT,
        QuantityKind.MONEY,
        QuantityKind.PERCENT,
        QuantityKind.MASS,
        QuantityKind.LENGTH,
        QuantityKind.AREA,
        QuantityKind.VOLUME,
        QuantityKind.AGE,
    }
)
"""Days, ranks and durations are left out: a day is told in many ways, and *nobody tells it* cannot be looked up."""

_FACTORS = (2.0, 0.5, 3.0, 1.5, 4.0)
"""By which a false figure differs from the told one: so far that no rounding makes them one, in the same magnitude."""


class Figure(NamedTuple):
    """One exact figure in digits."""

    quantity: Quantity
    span: Span
    """Of the digits alone, in the sentence."""

    value: float
    """Of the digits alone: `12` of `12 million`."""


def figures_of(source: Source) -> Iterator[Figure]:
    """Yield the figures of a sentence that are exact, written in digits, and no part of a name."""
    for quantity in source.quantities:
        if quantity.kind not in _KINDS or quantity.bound is not Bound.EXACT or quantity.low != quantity.high:
            continue
        written = quantity.span.of(source.text)
        found = list(re.finditer(r"\d[\d.,]*(?<![.,])", written))
        if (
            len(found) != 1
            or _AMBIGUOUS.search(found[0][0])
            or any(quantity.span.overlaps(one) for one in source.names)
        ):
            continue
        value = value_of(found[0][0])
        if value is None or (quantity.kind is QuantityKind.COUNT and 1900 <= value <= 2100 and "," not in found[0][0]):
            continue
        start = quantity.span.start + found[0].start()
        if quantity.kind is QuantityKind.COUNT and _BEHIND_NAME.search(source.text[:start]):
            continue
        yield Figure(quantity, Span(start, start + len(found[0][0])), value)


def value_of(digits: str) -> float | None:
    """Return the number that digits write with a comma between thousands, as both presses do; else nothing."""
    if not re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", digits):
        return None
    return float(digits.replace(",", ""))


def written_like(value: float, digits: str) -> str:
    """Return a number with as many decimals as `digits`, and a comma between thousands unless that does without.

    Args:
        value: The number.
        digits: The figure it stands in for.
    """
    decimals = len(digits.partition(".")[2])
    has_comma = "," in digits or len(digits.partition(".")[0]) < 4
    return f"{value:,.{decimals}f}" if has_comma else f"{value:.{decimals}f}"


class Told:
    """Every number any article of the event tells, in digits or in words."""

    def __init__(self, material: Material) -> None:
        """Read all articles, and all sentences of the sides."""
        texts = [one.article.text for one in material.everything]
        texts += [source.text for source in material.sources.values()]
        self._digits = {
            value for text in texts for found in re.findall(r"\d[\d.,]*(?<![.,])", text) if (value := value_of(found))
        }
        self._ranges = {
            (quantity.low, quantity.high)
            for one in material.everything
            for quantity in one.quantities
            if quantity.kind is not QuantityKind.DATE
        }

    def tells(self, digits: float, value: float) -> bool:
        """Tell whether any article has a number, by its digits or by its whole value.

        Args:
            digits: As written: `12` of `12 million`.
            value: The whole of it.
        """
        known = {digits, value}
        return not known.isdisjoint(self._digits) or any(
            low <= one <= high for low, high in self._ranges for one in known
        )

    def untold(self, figure: Figure, digits: str) -> str:
        """Return a figure nobody tells, written like the told one; empty where there is none.

        Args:
            figure: The told one.
            digits: As it is written.
        """
        whole = float(figure.quantity.low) / figure.value if figure.value else 1.0
        for factor in _FACTORS:
            value = figure.value * factor
            if "." not in digits:
                value = float(round(value))
            is_percent = figure.quantity.kind is QuantityKind.PERCENT
            is_age = figure.quantity.kind is QuantityKind.AGE
            if value == figure.value or value < 2 or (is_percent and value > 100) or (is_age and not 5 <= value <= 95):
                continue
            written = written_like(value, digits)
            is_odd = re.search(r"\.0+$", written) and not re.search(r"\.0+$", digits)  # `37.0` gives itself away
            if not is_odd and not self.tells(value, value * whole):
                return written
        return ""
