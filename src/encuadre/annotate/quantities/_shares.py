"""Read parts of a whole told in words: `one in ten`, `dos terceras partes`, `half of the seats`, `medio punto`."""

from __future__ import annotations

from math import gcd
from typing import NamedTuple

from encuadre.annotate.quantities._lexicon import Lexicon
from encuadre.annotate.quantities._numbers import magnitude_at, read_number
from encuadre.annotate.quantities._tokens import Tokens
from encuadre.model import QuantityKind

HIGHEST_NUMERATOR = 20
"""Fractions spelt out have numerators up to this."""

LARGEST_WHOLE = 100
"""Shares are told of wholes up to this, or of a power of ten; beyond it two numbers are two counts."""

_PERCENT = 100.0


class Part(NamedTuple):
    """A part of a whole, or of a unit where one is named."""

    kind: QuantityKind
    unit: str
    value: float
    end: int


class _Fraction(NamedTuple):
    value: float
    end: int
    is_sure: bool
    """It is a share even if no whole follows."""


def read_part(tokens: Tokens, index: int, lexicon: Lexicon) -> Part | None:
    """Read the part that begins at `index`: a percentage of what follows, or so much of a unit.

    Args:
        tokens: Of the text.
        index: Where the part would begin.
        lexicon: The language's words around numbers.
    """
    if found := _proportion(tokens, index, lexicon):
        return found
    fraction = _fraction(tokens, index, lexicon) or _half(tokens, index, lexicon)
    return _of_whole(tokens, fraction, lexicon) if fraction else None


def _proportion(tokens: Tokens, index: int, lexicon: Lexicon) -> Part | None:
    """Read `three out of four`, `one in ten` and `uno de cada tres`."""
    some = read_number(tokens, index, lexicon)
    link = lexicon.proportions.at(tokens, some.end) if some else None
    if some is None or link is None or some.scale != 1.0 or tokens[index].key in lexicon.articles:
        return None
    whole = read_number(tokens, link[1], lexicon)
    if whole is None or whole.is_weak or whole.scale != 1.0 or lexicon.units.at(tokens, whole.end):
        return None
    if not 0 < some.value < whole.value or not _is_whole(whole.value):
        return None
    return Part(QuantityKind.PERCENT, "", _PERCENT * some.value / whole.value, whole.end)


def _is_whole(value: float) -> bool:
    return value <= LARGEST_WHOLE or (value.is_integer() and f"{value:.0f}".rstrip("0") == "1")


def _fraction(tokens: Tokens, index: int, lexicon: Lexicon) -> _Fraction | None:
    """Read `two-thirds`, `un tercio`, `la tercera parte` and `3/4`."""
    if tokens[index].key in lexicon.fraction_signs:
        return _Fraction(lexicon.fraction_signs[tokens[index].key], index + 1, is_sure=False)
    if (found := lexicon.fractions.at(tokens, index)) and tokens[index - 1].key in lexicon.determiners:
        return _Fraction(1 / found[0], found[1], is_sure=False) if found[1] > index + 1 else None
    above = read_number(tokens, index, lexicon)
    if above is None or not above.value.is_integer() or not 0 < above.value <= HIGHEST_NUMERATOR:
        return None
    if tokens[index].is_numeral:
        return _written(tokens, index)
    is_tied = tokens[above.end].key == "-"
    below = lexicon.fractions.at(tokens, above.end + is_tied)
    if below is None or above.value >= below[0] or gcd(int(above.value), below[0]) > 1:
        return None
    is_doubtful = tokens[below[1] - 1].key in lexicon.doubtful_fractions
    return _Fraction(above.value / below[0], below[1], is_sure=is_tied or (not above.is_weak and not is_doubtful))


def _written(tokens: Tokens, index: int) -> _Fraction | None:
    above, below = tokens[index].text, tokens[index + 2].text
    if tokens[index + 1].key != "/" or not (tokens.touches(index + 1) and tokens.touches(index + 2)):
        return None
    if not (len(above) == len(below) == 1 and "0" < above < below and below.isdigit()):
        return None
    return _Fraction(int(above) / int(below), index + 3, is_sure=False)


def _half(tokens: Tokens, index: int, lexicon: Lexicon) -> _Fraction | None:
    """Read `half of the seats`, `more than half`, `la mitad`, `half an hour` and `medio punto`."""
    key = tokens[index].key
    if key in lexicon.halves:
        end = index + 1
        if tokens[end].key in lexicon.articles or (tokens[end].key == "-" and tokens.touches(end)):
            end += 1
        unit = lexicon.units.at(tokens, end)
        is_noon = lexicon.head_first and unit is not None and unit[0][1:] == ("day", 1.0)  # `medio día`
        if unit and not is_noon:
            return _Fraction(0.5, end, is_sure=False)
    if key not in lexicon.half_nouns or (tokens.touches(index + 1) and tokens[index + 1].key == "-"):
        return None
    lead = index - 1
    if lexicon.head_first:
        if tokens[lead].key not in lexicon.determiners:
            return None
        lead -= 1
    if tokens[lead].key in lexicon.not_half_after or magnitude_at(tokens, index + 1, lexicon) is not None:
        return None
    is_bounded = lexicon.bounds_before.before(tokens, index) or lexicon.bounds_before.before(tokens, lead + 1)
    is_followed = tokens[index + 1].key in lexicon.determiners
    return _Fraction(0.5, index + 1, is_sure=bool(is_bounded) or is_followed)


def _of_whole(tokens: Tokens, fraction: _Fraction, lexicon: Lexicon) -> Part | None:
    """Say what a fraction is of: a unit, a magnitude, or a whole that makes it a share."""
    place = fraction.end
    has_link = tokens[place].key in lexicon.of_words
    place += has_link
    place += tokens[place].key in lexicon.articles or tokens[place].key in lexicon.one_words
    if unit := lexicon.units.at(tokens, place):
        kind, base, factor = unit[0]
        return Part(kind, base, fraction.value * factor, unit[1])
    if (magnitude := magnitude_at(tokens, place, lexicon)) is not None:
        return Part(QuantityKind.COUNT, "", fraction.value * magnitude, place + 1)
    if not fraction.is_sure and not (has_link and _is_told(tokens, fraction.end, lexicon)):
        return None
    return Part(QuantityKind.PERCENT, "", _PERCENT * fraction.value, fraction.end)


def _is_told(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a whole follows the link at `index`: `del presupuesto`, `of the seats`, `of voters`."""
    following = tokens[index + 1]
    return (
        tokens[index].key == "del"
        or following.key in lexicon.determiners
        or following.is_numeral
        or (following.is_word and (following.key.endswith("s") or following.key in lexicon.irregular_plurals))
    )
