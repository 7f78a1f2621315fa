"""A number with its unit, as it stands in the text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from encuadre.annotate.quantities._context import minus_before
from encuadre.annotate.quantities._lexicon import Lexicon
from encuadre.annotate.quantities._numbers import Number, read_number
from encuadre.annotate.quantities._tokens import Tokens
from encuadre.model import QuantityKind

_BELOW_ZERO = frozenset({QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.TEMPERATURE})
"""What can be less than nothing; elsewhere a dash is a list's or a range's."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its unit, before bounds, ranges and what is counted."""

    start: int
    end: int
    number: Number
    kind: QuantityKind
    unit: str
    factor: float

    @property
    def value(self) -> float:
        """The value in the base unit."""
        value = self.number.value * self.factor
        return (value - 32) * 5 / 9 if self.unit == "F" else value


def read_measure(tokens: Tokens, index: int, lexicon: Lexicon, *, free: int) -> Measure | None:
    """Read a number and its unit; a lone `one` or `a` is none.

    Args:
        tokens: Of the text.
        index: Where the number begins.
        lexicon: The language's words around numbers.
        free: The first token that belongs to no quantity before: a sign of money or a minus stands there or later.
    """
    number = read_number(tokens, index, lexicon)
    if number is None:
        return None
    sign = lexicon.money_signs.get(tokens[index - 1].key) if index > free else None
    kind, unit, factor, end = _unit(tokens, index, number, lexicon)
    start = index
    if sign is not None and tokens[index].is_numeral:
        start = index - 1
        if kind is not QuantityKind.MONEY:
            kind, unit, factor, end = QuantityKind.MONEY, sign, 1.0, number.end
    if kind in _BELOW_ZERO and (minus := minus_before(tokens, start, lexicon)) is not None and minus >= free:
        start, number = minus, number._replace(value=-number.value)
    if number.is_weak:
        if kind is QuantityKind.COUNT:
            return None
        if tokens[index].key in lexicon.articles and tokens[index - 1].key not in lexicon.article_leads:
            return None
    if end > number.end and (part := lexicon.and_part.at(tokens, end)):
        number, end = number._replace(value=number.value + part[0]), part[1]
    return Measure(start, end, number, kind, unit, factor)


def _unit(tokens: Tokens, index: int, number: Number, lexicon: Lexicon) -> tuple[QuantityKind, str, float, int]:
    """Return kind, base unit and factor of the unit of a number, and where it ends.

    Args:
        tokens: Of the text.
        index: Where the number begins.
        number: What it is.
        lexicon: The language's words around numbers.
    """
    last = lexicon.units.at(tokens, number.end - 1) if number.end - 1 > index else None
    if last and last[1] == number.end:
        return (*last[0], number.end)
    places = [number.end]
    if tokens[number.end].key == "-" and tokens.touches(number.end) and tokens.touches(number.end + 1):
        places.append(number.end + 1)
    if number.scale >= 1e6 and tokens[number.end].key in lexicon.unit_links:
        places.append(number.end + 1)
    for place in places:
        if found := lexicon.units.at(tokens, place):
            return (*found[0], found[1])
    if tokens[number.end].key in lexicon.modifiers:
        found = lexicon.units.at(tokens, number.end + 1)
        if found and found[0][0] is QuantityKind.DURATION:
            return (*found[0], found[1])
    return QuantityKind.COUNT, "", 1.0, number.end


def one_unit(tokens: Tokens, first: Measure, second: Measure, lexicon: Lexicon) -> tuple[float, float, Measure] | None:
    """Give the two ends of a range one unit: the one told, or the one both have.

    Args:
        tokens: Of the text.
        first: The end told first.
        second: The other.
        lexicon: The language's words around numbers.

    Returns:
        Both values, and the second end with its unit; `None` if the two measure different things.
    """
    if first.kind is second.kind and first.unit == second.unit:
        low = first
    elif first.kind is QuantityKind.COUNT:
        low = replace(first, kind=second.kind, unit=second.unit, factor=second.factor)
    elif second.kind is QuantityKind.COUNT and (
        second.number.scale > 1 or not counts_something(tokens, second.end, lexicon)
    ):
        second = replace(second, kind=first.kind, unit=first.unit, factor=first.factor)
        low = first
    else:
        return None
    scale = (
        second.number.scale
        if low.number.is_plain and low.number.value < second.number.value / second.number.scale * 1e3
        else 1
    )
    if scale > 1:
        low = replace(low, number=low.number._replace(value=low.number.value * scale))
    return low.value, second.value, second


def counts_something(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether what stands behind a number may be what it counts.

    Args:
        tokens: Of the text.
        index: After the number.
        lexicon: The language's words around numbers.
    """
    token = tokens[index]
    return token.is_word and token.text[0].islower() and token.key not in lexicon.not_counted
