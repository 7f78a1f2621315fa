"""Walk through the tokens and read every quantity: dates first, then ranks, then numbers with their units."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from encuadre.annotate.quantities._ages import OLDEST, age_end, is_age_aside
from encuadre.annotate.quantities._calendar import DateReading
from encuadre.annotate.quantities._clock import clock_end
from encuadre.annotate.quantities._codes import end_of_code, is_code, is_identifier
from encuadre.annotate.quantities._context import (
    HYPHENS,
    bound_of,
    counted_after,
    is_article,
    label_before,
    name_before,
)
from encuadre.annotate.quantities._dates import read_date
from encuadre.annotate.quantities._lexicon import Lexicon
from encuadre.annotate.quantities._measures import Measure, counts_something, one_unit, read_measure
from encuadre.annotate.quantities._numbers import read_number
from encuadre.annotate.quantities._shares import Part, read_part
from encuadre.annotate.quantities._tokens import Tokens
from encuadre.model import Bound, Quantity, QuantityKind, Span

LARGEST_DASHED = 10.0
"""The ends of a range with a dash differ by this factor at most; beyond it the dash makes a code (`18-587`)."""


class _Step(NamedTuple):
    """A quantity, or nothing, and the token to go on from."""

    quantity: Quantity | None
    end: int


class Reader:
    """One text being read; the methods try what can stand at a token, the most specific first."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, published: date | None) -> None:
        self._tokens = tokens
        self._lexicon = lexicon
        self._published = published
        self._free = 0

    def quantities(self) -> Iterator[Quantity]:
        """Yield the quantities in order; none overlaps another."""
        index, starters = 0, self._lexicon.starters
        for place, key in enumerate(self._tokens.keys()):
            if place < index or not ("0" <= key[:1] <= "9" or key in starters):
                continue
            self._free = index
            step = self._step(place)
            if step.quantity is not None:
                yield step.quantity
            index = max(step.end, place + 1)

    def _step(self, index: int) -> _Step:
        tokens, lexicon = self._tokens, self._lexicon
        if tokens[index - 1].key == "*":
            number = read_number(tokens, index, lexicon)
            return _Step(None, number.end if number else index + 1)
        if (clock := clock_end(tokens, index, lexicon)) is not None:
            return _Step(None, clock)
        if is_code(tokens, index, lexicon):
            return _Step(None, end_of_code(tokens, index))
        found = read_date(tokens, index, lexicon, self._published)
        if found is not None:
            return self._date(found)
        if part := read_part(tokens, index, lexicon):
            return self._part(index, part)
        if tokens[index].is_numeral and is_identifier(tokens, index, lexicon):
            return _Step(None, end_of_code(tokens, index))
        if rank := self._rank(index):
            return rank
        return self._number(index)

    def _date(self, found: DateReading) -> _Step:
        moment = found.moment
        if moment is None:
            return _Step(None, found.end)
        bound = Bound.BETWEEN if "/" in moment.name else Bound.EXACT
        kind = QuantityKind.DATE
        quantity = self._quantity(
            found.start, found.end, kind, moment.low, moment.high, bound=bound, moment=moment.name
        )
        return _Step(quantity, found.end)

    def _part(self, index: int, part: Part) -> _Step:
        """Make a part of a whole a quantity; without another bound a share is told about as exactly as `about`."""
        bound = bound_of(self._tokens, index, part.end, part.kind, self._lexicon)
        is_share = part.kind is QuantityKind.PERCENT and self._lexicon.units.at(self._tokens, part.end - 1) is None
        bound = Bound.ABOUT if is_share and bound is Bound.EXACT else bound
        of_link = self._tokens[part.end].key in self._lexicon.of_words
        asked = part.kind if of_link or not is_share else QuantityKind.COUNT
        counted = counted_after(self._tokens, part.end, asked, self._lexicon)
        quantity = self._quantity(
            index, part.end, part.kind, part.value, part.value, unit=part.unit, counted=counted, bound=bound
        )
        return _Step(quantity, part.end)

    def _rank(self, index: int) -> _Step | None:
        tokens, lexicon = self._tokens, self._lexicon
        token = tokens[index]
        if token.is_numeral:
            if not (tokens.touches(index + 1) and tokens[index + 1].key in lexicon.ordinal_suffixes):
                return None
            if not token.text.isdigit() or len(token.text) > 4:
                return None
            value, end = int(token.text), index + 2
        elif token.key in lexicon.ordinals and tokens[index - 1].key not in lexicon.not_ordinal_after:
            value, end = lexicon.ordinals[token.key], index + 1
        else:
            return None
        if tokens[end].is_numeral or tokens[end].key in lexicon.number_words:
            return _Step(None, end)
        counted = counted_after(tokens, end, QuantityKind.ORDINAL, lexicon)
        if lexicon.head_first and not counted and not token.is_numeral:
            return _Step(None, end)
        return _Step(self._quantity(index, end, QuantityKind.ORDINAL, value, value, counted=counted), end)

    def _number(self, index: int) -> _Step:
        tokens, lexicon = self._tokens, self._lexicon
        measure = read_measure(tokens, index, lexicon, free=self._free)
        if measure is None:
            return _Step(None, index + 1)
        if joined := self._range(measure):
            return joined
        bound = bound_of(tokens, measure.start, measure.end, measure.kind, lexicon)
        value, end = measure.value, measure.end
        if measure.kind is QuantityKind.COUNT and measure.number.is_plain and tokens[index].text.isdigit():
            if label := label_before(tokens, index, lexicon):
                return _Step(self._quantity(index, end, QuantityKind.ORDINAL, value, value, counted=label), end)
            if is_age_aside(tokens, index, end, value, lexicon):
                return _Step(self._quantity(index, end, QuantityKind.AGE, value, value, unit="year"), end)
            if bound is Bound.EXACT and (name := name_before(tokens, index, end, value, lexicon)):
                return _Step(self._quantity(index, end, QuantityKind.ORDINAL, value, value, counted=name), end)
        kind, unit = measure.kind, measure.unit
        if kind is QuantityKind.DURATION and (past_age := age_end(tokens, measure, lexicon)):
            kind, end = QuantityKind.AGE, past_age
        return _Step(self._built(measure, kind, unit, value, value, bound, end), end)

    def _built(
        self,
        measure: Measure,
        kind: QuantityKind,
        unit: str,
        low: float,
        high: float,
        bound: Bound,
        end: int,
    ) -> Quantity:
        counted = counted_after(self._tokens, end, kind, self._lexicon)
        return self._quantity(measure.start, end, kind, low, high, unit=unit, counted=counted, bound=bound)

    def _range(self, first: Measure) -> _Step | None:
        """Read the second number of `between 5 and 8`, `from 5 to 8` and `5-8`, and join the two."""
        tokens, lexicon = self._tokens, self._lexicon
        link, place = tokens[first.end].key, first.end + 1
        lead = tokens[first.start - 1].key
        if is_article(lead, lexicon):
            lead = tokens[first.start - 2].key
        is_between = lead in lexicon.between_leads and link in lexicon.between_links
        is_dash = link in HYPHENS and tokens.touches(first.end) and tokens.touches(place)
        if not is_between and not is_dash and (link in HYPHENS or link not in lexicon.to_links):
            return None
        has_article = tokens[place].key in lexicon.determiners or tokens[place].key in lexicon.one_words
        place += has_article and tokens[place + 1].is_numeral
        if tokens[place].key in lexicon.money_signs and tokens[place + 1].is_numeral:
            place += 1
        second = read_measure(tokens, place, lexicon, free=self._free)
        if second is None or second.number.is_weak or (is_dash and tokens[second.end].key == "-"):
            return None
        joined = one_unit(tokens, first, second, lexicon)
        if joined is None or (first.kind is QuantityKind.PERCENT is not second.kind):
            return None  # `rose 50% to 180,000` tells by how much and to what
        low, high, measure = joined
        if low >= high and not (is_between or (lead in lexicon.from_leads and not is_dash and low > high)):
            return None
        ends = (min(low, high), max(low, high))
        return self._ranged(first, replace(measure, start=first.start, end=second.end), ends, is_dash=is_dash)

    def _ranged(self, first: Measure, whole: Measure, ends: tuple[float, float], *, is_dash: bool) -> _Step:
        """Say what the two ends of a range measure: years of age, a code with a dash, or what their unit says."""
        low, high = ends
        is_bare = whole.kind is QuantityKind.COUNT and not counts_something(self._tokens, whole.end, self._lexicon)
        if is_dash and is_bare and high > LARGEST_DASHED * max(low, 1.0):
            return _Step(None, whole.end)
        kind, unit, end = whole.kind, whole.unit, whole.end
        if kind is QuantityKind.DURATION and (past_age := age_end(self._tokens, whole, self._lexicon)):
            kind, end = QuantityKind.AGE, past_age
        if is_bare and high <= OLDEST and self._tokens[first.start - 1].key in self._lexicon.age_leads:
            kind, unit = QuantityKind.AGE, "year"
        return _Step(self._built(first, kind, unit, low, high, Bound.BETWEEN, end), end)

    def _quantity(
        self,
        start: int,
        end: int,
        kind: QuantityKind,
        low: float,
        high: float,
        *,
        unit: str = "",
        counted: str = "",
        bound: Bound = Bound.EXACT,
        moment: str = "",
    ) -> Quantity:
        span = Span(self._tokens[start].start, self._tokens[end - 1].end)
        unit = "C" if unit == "F" else unit
        return Quantity(span, kind, float(low), float(high), unit, counted, bound, moment)
