"""Read one number, in figures, in words or in both (`10 mil 500`, `three dozen`, `1.5 millones`)."""

from __future__ import annotations

import re
from typing import NamedTuple

from text_to_num import text2num

from encuadre.annotate.quantities._lexicon import Lexicon
from encuadre.annotate.quantities._tokens import Tokens
from encuadre.model import Language

LONGEST_NUMERAL = 9
"""Figures without separators beyond this are telephone numbers and ids: newspapers group what is a quantity."""

LARGEST = 1e21
"""Nothing in the news is counted beyond this; a run of magnitude words in hostile text is."""

_WRITTEN_PARTS = frozenset({("1", "2"), ("1", "3"), ("2", "3"), ("1", "4"), ("3", "4")})
"""Fractions that follow a whole number in the press; any other stroke between figures is a date or a code."""

LONGEST_WORDS = 12
"""The longest name of a number below a thousand has five words; the rest is room for lists, cut back one by one."""

_REMAINDER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
"""Figures after a thousand in words (`10 mil 500`, `mil 234.5 millones`): a group of three, decimals or none."""

_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*")


class Number(NamedTuple):
    """A number and where it ends."""

    value: float
    end: int
    """Index of the token after it."""

    is_weak: bool = False
    """`one`, `un`, `a`: a quantity only before a unit."""

    scale: float = 1.0
    """What its magnitude words multiplied it by; 1 without one."""

    is_plain: bool = False
    """One numeral, nothing more."""


def read_numeral(text: str, language: Language) -> float | None:
    """Read figures in either convention by their pattern: groups of three are thousands, the rest decimals.

    A single group of three stays ambiguous: after a comma it is thousands in both languages (Mexico writes as the
    United States do), after a point it is thousands in Spanish and decimals in English.
    """
    text = text.replace("'", ",").replace("’", ",")
    commas, points = text.count(","), text.count(".")
    if not commas and not points:
        return float(text) if len(text) == 1 or (text[0] != "0" and len(text) <= LONGEST_NUMERAL) else None
    if commas and points:
        decimal = "," if text.rfind(",") > text.rfind(".") else "."
        head, _, tail = text.rpartition(decimal)
        return _decimal(re.sub(r"[.,]", "", head), tail) if _GROUPED.fullmatch(head) else None
    if _GROUPED.fullmatch(text) and not (points == 1 and language == "en"):
        return float(re.sub(r"[.,]", "", text))
    if commas + points > 1 or (commas and language == "en"):
        return None
    head, _, tail = text.replace(",", ".").partition(".")
    return _decimal(head, tail)


def _decimal(head: str, tail: str) -> float | None:
    if len(head) > LONGEST_NUMERAL + 6 or len(tail) > LONGEST_NUMERAL or (len(head) > 1 and head[0] == "0"):
        return None
    return float(f"{head}.{tail}")


def read_number(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """Read the number that begins at `index`, magnitudes and all.

    Args:
        tokens: Of the text.
        index: Where the number would begin.
        lexicon: The language's words around numbers.
    """
    start = _chunk(tokens, index, lexicon)
    if start is None:
        return None
    end, total = start.end, 0.0
    magnitude = start.value if tokens[index].key in lexicon.bare_magnitudes else 1.0
    part = lexicon.and_part.at(tokens, end)
    current, end = (start.value + part[0], part[1]) if part else (start.value, end)
    while True:
        factor, current, end = _multiplied(tokens, current, end, lexicon)
        magnitude = factor or magnitude
        more = _smaller_part(tokens, end, magnitude, lexicon)
        if more is None:
            break
        if magnitude >= 1e6:
            total, current, magnitude = total + current, more.value, 1e5
        else:
            current, magnitude = current + more.value, 1.0
        end = more.end
    is_plain = start.is_plain and end == start.end
    scale = round((total + current) / start.value, 6) if start.value and not is_plain else 1.0
    return Number(total + current, end, start.is_weak and end == start.end, scale, is_plain)


def _multiplied(tokens: Tokens, current: float, end: int, lexicon: Lexicon) -> tuple[float | None, float, int]:
    """Multiply by the magnitude words that stand at `end`; return the last of them, the product and the end."""
    last: float | None = None
    if _is_hyphenated_magnitude(tokens, end, lexicon):
        end += 1
    while (factor := magnitude_at(tokens, end, lexicon)) is not None and current * factor < LARGEST:
        current, end, last = current * factor, end + 1, factor
        if part := lexicon.and_part.at(tokens, end):
            current, end = current + factor * part[0], part[1]
        elif factor >= 1e6 and tokens[end].key in lexicon.unit_links:
            end += (magnitude_at(tokens, end + 1, lexicon) or 0.0) >= 1e6
    return last, current, end


def _is_hyphenated_magnitude(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a hyphen ties a figure to its magnitude: `a $85-billion program`."""
    is_tied = tokens[index].text == "-" and tokens.touches(index) and tokens.touches(index + 1)
    before = tokens[index - 1]
    is_number = before.is_numeral or before.key in lexicon.number_words
    return is_tied and is_number and (magnitude_at(tokens, index + 1, lexicon) or 0.0) >= 1e3


def magnitude_at(tokens: Tokens, index: int, lexicon: Lexicon) -> float | None:
    """Return what the word at `index` multiplies by; abbreviations count only when glued to the figure.

    Args:
        tokens: Of the text.
        index: The word's token.
        lexicon: The language's words around numbers.
    """
    token = tokens[index]
    factor = lexicon.magnitudes.get(token.key)
    if factor is None:
        return None
    if token.key in lexicon.glued_magnitudes and not (tokens.touches(index) and tokens[index - 1].is_numeral):
        return None if token.key in {"k", "m", "b"} else factor
    return factor


def _smaller_part(tokens: Tokens, index: int, magnitude: float, lexicon: Lexicon) -> Number | None:
    """Read what follows a magnitude and is smaller than it: the 500 of `10 mil 500`."""
    if magnitude < 1e3:
        return None
    after = index + 1 if tokens[index].key in lexicon.inner_links and tokens[index].is_word else index
    token = tokens[after]
    if token.is_numeral:
        if lexicon.language == "en" or after != index or not _REMAINDER.fullmatch(token.text):
            return None
    elif token.key not in lexicon.number_words:
        return None
    part = _chunk(tokens, after, lexicon)
    if part is None or part.value >= min(magnitude, 1e3) or part.value == 0:
        return None
    factor = magnitude_at(tokens, part.end, lexicon)
    if magnitude >= 1e6:
        is_smaller = factor is not None and 1e3 <= factor < magnitude
        return part if is_smaller or (after == index and factor is None and not token.is_numeral) else None
    if after != index and lexicon.language == "es":
        return None
    return part


def _chunk(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """Read a number without magnitudes: a numeral, number words below a thousand, a half or an article."""
    token = tokens[index]
    if token.is_numeral:
        return _figures(tokens, index, lexicon)
    if token.key in lexicon.bare_magnitudes:
        return Number(lexicon.magnitudes[token.key], index + 1)
    if token.key in lexicon.number_words:
        return None if token.key in lexicon.magnitudes else _number_words(tokens, index, lexicon)
    if token.key in lexicon.halves:
        after = index + 1
        if tokens[after].key in lexicon.articles or tokens[after].key == "-":
            after += 1
        return Number(0.5, after) if magnitude_at(tokens, after, lexicon) is not None else None
    return _after_article(tokens, index, lexicon) if token.key in lexicon.articles else None


def _after_article(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """Read `a million`, `a hundred and five` and `a half million`; else the article is a weak one."""
    following = tokens[index + 1].key
    if magnitude_at(tokens, index + 1, lexicon) is not None:
        if following in lexicon.number_words:
            return _number_words(tokens, index + 1, lexicon)
        return Number(1.0, index + 1)
    if following in lexicon.halves and magnitude_at(tokens, index + 2, lexicon) is not None:
        return Number(0.5, index + 2)
    return Number(1.0, index + 1, is_weak=True)


def _figures(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    value = read_numeral(tokens[index].text, lexicon.language)
    if value is None:
        return None
    end, digits = index + 1, tokens[index].text
    if part := _part_after(tokens, end, lexicon):
        return Number(value + part[0], part[1])
    is_head = digits.isdigit() and len(digits) <= 3 and value > 0
    while is_head and value < LARGEST and _is_spaced_group(tokens, end, lexicon):
        value, end = value * 1000 + float(tokens[end].text), end + 1
    return Number(value, end, is_plain=True)


def _part_after(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[float, int] | None:
    """Read the fraction that goes on with a whole number (`1½`, `2 1/2`)."""
    sign = tokens[index]
    if sign.key in lexicon.fraction_signs and not sign.is_numeral and sign.start <= tokens[index - 1].end + 1:
        return lexicon.fraction_signs[sign.key], index + 1
    above, below = sign.text, tokens[index + 2].text
    is_written = tokens[index + 1].key == "/" and tokens.touches(index + 1) and tokens.touches(index + 2)
    if not is_written or tokens.touches(index) or (above, below) not in _WRITTEN_PARTS:
        return None
    return int(above) / int(below), index + 3


def _is_spaced_group(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether the numeral at `index` is a group of three set off by a space; English needs two for a plain one."""
    if not _is_group(tokens, index):
        return False
    gap = tokens.text[tokens[index - 1].end]
    is_one_of_many = _is_group(tokens, index + 1) or _is_group(tokens, index - 1)
    return gap in "\u00a0\u2009\u202f" or (gap == " " and (lexicon.language == "es" or is_one_of_many))


def _is_group(tokens: Tokens, index: int) -> bool:
    token, before = tokens[index], tokens[index - 1]
    return len(token.text) == 3 and token.text.isdigit() and before.text.isdigit() and token.start == before.end + 1


def _number_words(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    words: list[str] = []
    ends: list[int] = []
    place = index
    while len(words) < LONGEST_WORDS:
        key = tokens[place].key
        if key in lexicon.number_words:
            words.append(lexicon.spellings.get(key, tokens[place].text.lower()))
            ends.append(place + 1)
            place += 1
        elif key in lexicon.inner_links and tokens[place + 1].key in lexicon.number_words:
            words.append("" if key == "-" else key)
            ends.append(0)
            place += 1
        else:
            break
    for count in range(len(words), 0, -1):
        if ends[count - 1] and (value := _spelt(words[:count], lexicon.language)) is not None:
            return Number(float(value), ends[count - 1], count == 1 and tokens[index].key in lexicon.one_words)
    return None


def _spelt(words: list[str], language: Language) -> int | None:
    if len(words) > 1 and "and" in words and "hundred" not in words[: words.index("and")]:
        return None
    try:
        return int(text2num(" ".join(word for word in words if word), language))
    except ValueError:
        return None
