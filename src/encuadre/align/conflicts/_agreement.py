"""When two figures can both be true: rounding, bounds, other precision of a date, other units and currencies."""

from __future__ import annotations

import sys
from math import floor, isclose, log10

from encuadre.align.conflicts._figures import Figure
from encuadre.model import Bound, QuantityKind

ROUNDING = 0.045
"""Largest share by which two roundings of one figure differ and still agree; newsrooms round to two figures, and the
comparable pairs the rule was measured on never alter a figure by less than 5 %."""

LOOSE_ROUNDING = 0.1
"""Share by which two figures agree where one side says `about`, whatever it has rounded to."""

CONVERSION = 0.04
"""Share left for unit conversions, where two roundings meet (1.3 million acre-feet, 1,600 million cubic metres)."""

SHORTFALL = 0.02
"""How far below `more than` a figure may lie, for the same reason."""

LARGE = 1e6
"""From here on a number without unit or noun is taken for a measure whose unit was said before."""

LIMITS = frozenset({Bound.AT_LEAST, Bound.AT_MOST})
"""Bounds that leave a side open."""

_DAY_LENGTH = len("2025-02-18")

MEASURES = frozenset(
    {
        QuantityKind.MASS,
        QuantityKind.LENGTH,
        QuantityKind.AREA,
        QuantityKind.VOLUME,
        QuantityKind.SPEED,
        QuantityKind.TEMPERATURE,
    }
)
"""What the two countries tell in other units."""


def same(left: Figure, right: Figure) -> bool:
    """Tell whether two figures are one, whatever stands around them.

    Of two kinds they are one if the bare numbers are, unless one counts a noun: `five-year` is not `cinco afluentes`.
    """
    if left.kind is not right.kind:
        counts_something = any(one.kind is QuantityKind.COUNT and one.quantity.counted for one in (left, right))
        return not counts_something and any(
            isclose(a, b, rel_tol=1e-9) for a in bare_numbers(left) for b in bare_numbers(right)
        )
    if left.kind is QuantityKind.DATE:
        return dates_agree(left, right)
    return any(isclose(a, b, rel_tol=1e-9) for a in left.readings for b in right.readings)


def agree(left: Figure, right: Figure) -> bool:
    """Tell whether both figures can be true of one thing, told at other precision, with a bound or in other units."""
    if left.kind is not right.kind and not (_lacks_unit(left) or _lacks_unit(right)):
        return False
    if left.kind is right.kind is QuantityKind.DATE:
        return dates_agree(left, right)
    return any(_values_agree(left, a, right, b) for a in left.readings for b in right.readings)


def restates(figure: Figure, other: Figure) -> bool:
    """Tell whether a figure only repeats another of its sentence in a second unit (`50 miles (80 km)`)."""
    return figure.kind in MEASURES and agree(figure, other)


def is_one_value(left: Figure, right: Figure) -> bool:
    """Tell whether two figures are one told in two units, whatever each has rounded to (`2,500 miles`, `4,000 km`)."""
    if left.kind not in MEASURES and left.quantity.unit == right.quantity.unit:
        return False
    return any(abs(a - b) <= CONVERSION * max(abs(a), abs(b)) for a in left.readings for b in right.readings)


def is_kept_by_a_limit(left: Figure, right: Figure) -> bool:
    """Tell whether two figures agree only because one is a limit, which many another would keep."""
    is_close = any(_close(a, b, ROUNDING, left, right) for a in left.readings for b in right.readings)
    return not is_close and (left.bound in LIMITS or right.bound in LIMITS)


def _lacks_unit(figure: Figure) -> bool:
    return figure.kind is QuantityKind.COUNT and not figure.quantity.counted and figure.value >= LARGE


def comparable(left: Figure, right: Figure) -> bool:
    """Tell whether two figures measure the same dimension, so that a difference between them means something."""
    if left.kind is not right.kind:
        return False
    if left.kind is QuantityKind.MONEY:
        return left.quantity.unit == right.quantity.unit or left.is_open_currency or right.is_open_currency
    if left.kind is QuantityKind.DATE:
        return left.is_written_in_digits and right.is_written_in_digits
    return True


def bare_numbers(figure: Figure) -> tuple[float, ...]:
    """Return the numbers without their unit, for a unit that one side leaves out (`the other $600 million`)."""
    if figure.kind is QuantityKind.DATE:
        return (float(figure.quantity.moment),) if figure.quantity.moment.isdigit() else ()
    if figure.kind is QuantityKind.DURATION:
        return (figure.quantity.low, figure.quantity.high)
    return figure.readings


def _values_agree(left: Figure, a: float, right: Figure, b: float) -> bool:
    """Compare two values as what their bounds leave open: two lower limits always have room for one figure."""
    if _has_room(left, right) or _has_room(right, left):
        return True
    if left.bound in LIMITS or right.bound in LIMITS:
        low, high = (a, b) if left.bound is Bound.AT_LEAST or right.bound is Bound.AT_MOST else (b, a)
        return left.bound is right.bound or low - SHORTFALL * abs(low) <= high or _close(a, b, ROUNDING, left, right)
    if Bound.ABOUT in {left.bound, right.bound} and abs(a - b) <= LOOSE_ROUNDING * max(abs(a), abs(b)):
        return True
    return _close(a, b, ROUNDING, left, right)


def is_told(figure: Figure, other: Figure) -> bool:
    """Tell whether a figure is told word for word as another one is: a month does not tell its day."""
    if figure.kind is not other.kind:
        return False
    if figure.kind is QuantityKind.DATE:
        return figure.quantity.moment == other.quantity.moment
    return same(figure, other)


def _has_room(range_: Figure, other: Figure) -> bool:
    """Tell whether a range holds the other figure; two that begin or end alike are moves and compared end by end."""
    if range_.quantity.bound is not Bound.BETWEEN:
        return False
    low, high = sorted((range_.value, range_.other_end))
    lowest, highest = sorted((other.value, other.other_end))
    is_move = lowest < highest and (isclose(low, lowest) or isclose(high, highest))
    return not is_move and low <= highest and lowest <= high


def _close(a: float, b: float, share: float, left: Figure, right: Figure) -> bool:
    """Compare within half a step of the coarser rounding, never beyond `share` of the larger value."""
    larger = max(abs(a), abs(b))
    tolerance = min(max(_step(a), _step(b)) / 2, share * larger)
    kinds = {left.kind, right.kind}
    if kinds & MEASURES or left.quantity.unit != right.quantity.unit:
        tolerance = max(tolerance, CONVERSION * larger)
    return abs(a - b) <= tolerance * (1 + 1e-9)


def _step(value: float) -> float:
    """Return the place of the last figure that is not zero: 100 for 34,700."""
    if abs(value) < sys.float_info.min:
        return 0.0  # nothing, or so near to it that a power of ten is no longer a number
    step = 10.0 ** floor(log10(abs(value)))
    for _ in range(12):
        if isclose(value / step, round(value / step), rel_tol=1e-9):
            return step
        step /= 10
    return step


def places(value: float) -> int:
    """Return in how many places a value is told: three for 34,700, one for 60."""
    step = _step(value)
    return len(f"{abs(value) / step:.0f}") if step else 0


def dates_agree(left: Figure, right: Figure) -> bool:
    """Tell whether two dates can be one: they share days, or no part of a date told on both sides differs.

    The last day of a month and the first of the next are one too: `from January 1` is `after December 31`.
    """
    first, second = left.quantity.moment, right.quantity.moment
    if first.startswith("--") or second.startswith("--"):
        return all(a == b for a, b in zip(_month_and_day(first), _month_and_day(second), strict=False))
    if left.quantity.low <= right.quantity.high and right.quantity.low <= left.quantity.high:
        return True
    is_next_day = abs(left.quantity.low - right.quantity.low) == 1 and len(first) == len(second) == _DAY_LENGTH
    return is_next_day and first[:7] != second[:7]


def _month_and_day(moment: str) -> list[str]:
    parts = moment.split("/")[0]
    return parts[2:].split("-") if parts.startswith("--") else parts.split("-")[1:]
