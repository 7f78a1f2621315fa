"""Walk through the tokens and read every quantity: dates first, then ranks, then numbers with their units."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from encuadre.annotate.quantities._context import (
    bound_of,
    counted_after,
    is_article,
    is_code,
    is_identifier,
    label_before,
    minus_before,
    name_before,
)
from encuadre.annotate.quantities._dates import read_date
from encuadre.annotate.quantities._lexicon import Lexicon
from encuadre.annotate.quantities._numbers import Number, magnitude_at, read_number
from encuadre.annotate.quantities._shares import Part, read_part
from encuadre.annotate.quantities._tokens import Tokens
from encuadre.model import Bound, Quantity, QuantityKind, Span

OLDEST = 120
"""No age above this; a plain number between commas after a name is one only from `YOUNGEST` up."""

YOUNGEST = 2
LARGEST_DASHED = 10.0
"""The ends of a range with a dash differ by this factor at most; beyond it the dash makes a code (`18-587`)."""

_PAIRS = frozenset("-–")
_UNITS_OF_AGE = frozenset({"year", "month", "day"})
_BELOW_ZERO = frozenset({QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.TEMPERATURE})
"""What can be less than nothing; elsewhere a dash is a list's or a range's."""


class _Step(NamedTuple):
    """A quantity, or nothing, and the token to go on from."""

    quantity: Quantity | None
    end: int


@dataclass(frozen=True, slots=True)
class _Measure:
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
        if (clock := self._clock(index)) is not None:
            return _Step(None, clock)
        if is_code(tokens, index, lexicon):
            return _Step(None, self._end_of_code(index))
        found = read_date(tokens, index, lexicon, self._published)
        if found is not None:
            if found.moment is None:
                return _Step(None, found.end)
            moment = found.moment
            bound = Bound.BETWEEN if "/" in moment.name else Bound.EXACT
            return _Step(
                self._quantity(
                    found.start,
                    found.end,
                    QuantityKind.DATE,
                    moment.low,
                    moment.high,
                    bound=bound,
                    moment=moment.name,
                ),
                found.end,
            )
        if part := read_part(tokens, index, lexicon):
            return self._part(index, part)
        if tokens[index].is_numeral and is_identifier(tokens, index, lexicon):
            return _Step(None, self._end_of_code(index))
        if rank := self._rank(index):
            return rank
        return self._number(index)

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

    def _end_of_code(self, index: int) -> int:
        end = index + 1
        while self._tokens.touches(end) and (
            self._tokens[end].is_word or self._tokens[end].is_numeral or self._tokens[end].key in {"-", "/", "_"}
        ):
            end += 1
        return end

    def _clock(self, index: int) -> int | None:
        """Return where a time of day ends, so that it is not taken for a count."""
        tokens, lexicon = self._tokens, self._lexicon
        end, key = index + 1, tokens[index].key
        if tokens[index].is_numeral and tokens[end].key == ":" and tokens.touches(end) and tokens[end + 1].is_numeral:
            while tokens.touches(end) and (tokens[end].key == ":" or tokens[end].is_numeral):
                end += 1
        elif not (len(tokens[index].text) <= 5 if tokens[index].is_numeral else key in lexicon.number_words):
            return None
        is_timed = end > index + 1
        if tail := lexicon.clock_tails.at(tokens, end):
            return tail[1]
        hour = lexicon.units.at(tokens, end)
        if lexicon.clock_leads.before(tokens, index) and not is_timed:
            following = tokens[end]
            if hour and hour[0][2] == 3600.0:
                return hour[1]
            is_counted = following.is_word and following.key not in lexicon.not_counted
            return None if hour or is_counted or magnitude_at(tokens, end, lexicon) is not None else end
        if is_timed and hour and hour[0][2] == 3600.0:
            return hour[1]
        return end if is_timed else None

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
        measure = self._measure(index)
        if measure is None:
            return _Step(None, index + 1)
        if joined := self._range(measure):
            return joined
        bound = bound_of(tokens, measure.start, measure.end, measure.kind, lexicon)
        value, end = measure.value, measure.end
        if measure.kind is QuantityKind.COUNT and measure.number.is_plain and tokens[index].text.isdigit():
            if label := label_before(tokens, index, lexicon):
                return _Step(self._quantity(index, end, QuantityKind.ORDINAL, value, value, counted=label), end)
            if self._is_age_aside(index, end, value):
                return _Step(self._quantity(index, end, QuantityKind.AGE, value, value, unit="year"), end)
            if bound is Bound.EXACT and (name := name_before(tokens, index, end, value, lexicon)):
                return _Step(self._quantity(index, end, QuantityKind.ORDINAL, value, value, counted=name), end)
        kind, unit = measure.kind, measure.unit
        if kind is QuantityKind.DURATION and (age_end := self._age_end(measure)):
            kind, end = QuantityKind.AGE, age_end
        return _Step(self._built(measure, kind, unit, value, value, bound, end), end)

    def _built(
        self,
        measure: _Measure,
        kind: QuantityKind,
        unit: str,
        low: float,
        high: float,
        bound: Bound,
        end: int,
    ) -> Quantity:
        counted = counted_after(self._tokens, end, kind, self._lexicon)
        return self._quantity(measure.start, end, kind, low, high, unit=unit, counted=counted, bound=bound)

    def _measure(self, index: int) -> _Measure | None:
        """Read a number and its unit; a lone `one` or `a` is none."""
        tokens, lexicon = self._tokens, self._lexicon
        number = read_number(tokens, index, lexicon)
        if number is None:
            return None
        sign = lexicon.money_signs.get(tokens[index - 1].key) if index > self._free else None
        kind, unit, factor, end = self._unit(number, index)
        start = index
        if sign is not None and tokens[index].is_numeral:
            start = index - 1
            if kind is not QuantityKind.MONEY:
                kind, unit, factor, end = QuantityKind.MONEY, sign, 1.0, number.end
        if kind in _BELOW_ZERO and (minus := minus_before(tokens, start, lexicon)) is not None and minus >= self._free:
            start, number = minus, number._replace(value=-number.value)
        if number.is_weak:
            if kind is QuantityKind.COUNT:
                return None
            if tokens[index].key in lexicon.articles and tokens[index - 1].key not in lexicon.article_leads:
                return None
        if end > number.end and (part := lexicon.and_part.at(tokens, end)):
            number, end = number._replace(value=number.value + part[0]), part[1]
        return _Measure(start, end, number, kind, unit, factor)

    def _unit(self, number: Number, index: int) -> tuple[QuantityKind, str, float, int]:
        tokens, lexicon = self._tokens, self._lexicon
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

    def _range(self, first: _Measure) -> _Step | None:
        """Read the second number of `between 5 and 8`, `from 5 to 8` and `5-8`, and join the two."""
        tokens, lexicon = self._tokens, self._lexicon
        link, place = tokens[first.end].key, first.end + 1
        lead = tokens[first.start - 1].key
        if is_article(lead, lexicon):
            lead = tokens[first.start - 2].key
        is_between = lead in lexicon.between_leads and link in lexicon.between_links
        is_dash = link in _PAIRS and tokens.touches(first.end) and tokens.touches(place)
        if not is_between and not is_dash and (link in _PAIRS or link not in lexicon.to_links):
            return None
        has_article = tokens[place].key in lexicon.determiners or tokens[place].key in lexicon.one_words
        place += has_article and tokens[place + 1].is_numeral
        if tokens[place].key in lexicon.money_signs and tokens[place + 1].is_numeral:
            place += 1
        second = self._measure(place)
        if second is None or second.number.is_weak or (is_dash and tokens[second.end].key == "-"):
            return None
        joined = self._joined(first, second)
        if joined is None or (first.kind is QuantityKind.PERCENT is not second.kind):
            return None  # `rose 50% to 180,000` tells by how much and to what
        low, high, measure = joined
        if low >= high and not (is_between or (lead in lexicon.from_leads and not is_dash and low > high)):
            return None
        ends = (min(low, high), max(low, high))
        return self._ranged(first, replace(measure, start=first.start, end=second.end), ends, is_dash=is_dash)

    def _ranged(self, first: _Measure, whole: _Measure, ends: tuple[float, float], *, is_dash: bool) -> _Step:
        """Say what the two ends of a range measure: years of age, a code with a dash, or what their unit says."""
        low, high = ends
        is_bare = whole.kind is QuantityKind.COUNT and not self._counts(whole.end)
        if is_dash and is_bare and high > LARGEST_DASHED * max(low, 1.0):
            return _Step(None, whole.end)
        kind, unit, end = whole.kind, whole.unit, whole.end
        if kind is QuantityKind.DURATION and (age_end := self._age_end(whole)):
            kind, end = QuantityKind.AGE, age_end
        if is_bare and high <= OLDEST and self._tokens[first.start - 1].key in self._lexicon.age_leads:
            kind, unit = QuantityKind.AGE, "year"
        return _Step(self._built(first, kind, unit, low, high, Bound.BETWEEN, end), end)

    def _joined(self, first: _Measure, second: _Measure) -> tuple[float, float, _Measure] | None:
        """Give the two ends one unit: the one told, or the one both have."""
        if first.kind is second.kind and first.unit == second.unit:
            low = first
        elif first.kind is QuantityKind.COUNT:
            low = replace(first, kind=second.kind, unit=second.unit, factor=second.factor)
        elif second.kind is QuantityKind.COUNT and (second.number.scale > 1 or not self._counts(second.end)):
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

    def _counts(self, index: int) -> bool:
        token = self._tokens[index]
        return token.is_word and token.text[0].islower() and token.key not in self._lexicon.not_counted

    def _age_end(self, measure: _Measure) -> int | None:
        """Return where an age ends (`34-year-old`, `34 años de edad`, `, de 34 años`); `None` for a duration."""
        tokens, lexicon = self._tokens, self._lexicon
        if measure.unit not in _UNITS_OF_AGE:
            return None
        if tail := lexicon.age_tails.at(tokens, measure.end):
            return tail[1]
        if not lexicon.head_first or measure.value > OLDEST:
            return None
        place = measure.start - (tokens[measure.start - 1].key in lexicon.between_leads)
        before, earlier, after = tokens[place - 1].key, tokens[place - 2], tokens[measure.end]
        if after.key in lexicon.of_words:
            return None
        if before in lexicon.person_nouns or (before in lexicon.of_words and earlier.key in lexicon.person_nouns):
            return measure.end
        if measure.unit != "year":
            return None
        if before in lexicon.of_words and (earlier.key in {",", "("} or earlier.text[:1].isupper()):
            return measure.end
        if before in lexicon.determiners and earlier.key in lexicon.to_links:
            return measure.end  # `murió a los 87 años`
        return measure.end if before == "," and after.key in {",", "."} else None

    def _is_age_aside(self, index: int, end: int, value: float) -> bool:
        """Tell whether a plain number is an age (`Ana Ruiz, 34, said`, `aged 34`)."""
        tokens = self._tokens
        if tokens[index - 1].key in self._lexicon.age_leads:
            return value <= OLDEST
        name = tokens[index - 2]
        if tokens[index - 1].key != "," or tokens[end].key != "," or not YOUNGEST <= value <= OLDEST:
            return False
        is_name = name.text[:1].isupper() and tokens[index - 3].text[:1].isupper()
        return is_name or name.key in self._lexicon.person_nouns

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
