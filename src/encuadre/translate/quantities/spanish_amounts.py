"""Spanish amounts in figures, words and both (`9 billones 66 mil 45 millones`, `mil 234.5 millones`), added up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from text_to_num import text2num

from encuadre.data.numbers import NumberWords
from encuadre.model import Language

MILLION = Decimal(10) ** 6
BILLION = Decimal(10) ** 9
TRILLION = Decimal(10) ** 12

_FIGURE = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.,]*\d)|\d+(?:[.,]\d+)*"
_TOKEN = re.compile(rf"(?P<figure>{_FIGURE})|(?P<word>[^\W\d_]+)")
_SCALES = {
    "millón": MILLION, "millones": MILLION, "millardo": BILLION, "millardos": BILLION, "billón": TRILLION,
    "billones": TRILLION, "trillón": TRILLION * MILLION, "trillones": TRILLION * MILLION,
}  # fmt: skip
_HALVES = frozenset({"medio", "media"})


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount and how it is written."""

    start: int
    end: int
    value: Decimal
    has_scale: bool
    has_figure: bool
    is_simple: bool
    """One figure and one scale, as engines read it."""

    scale: Decimal
    """The last of its scales; 1 without one."""


def spanish_amounts(text: str) -> Iterator[Amount]:
    """Yield the amounts of `text`, in order; a number in words alone, below a thousand, is one too."""
    tokens = list(_TOKEN.finditer(text))
    place = 0
    while place < len(tokens):
        amount, after = _amount_at(text, tokens, place)
        if amount is not None:
            yield amount
        place = max(after, place + 1)


@lru_cache(maxsize=256)
def with_amounts_in_figures(text: str) -> str:
    """Return `text` with amounts that mix words and figures in figures alone, whose value no reader mistakes.

    Example:
        >>> with_amounts_in_figures("un ahorro de tres mil 616.2 millones de pesos")
        'un ahorro de 3,616,200,000 pesos'
    """
    pieces, done = [], 0
    for amount in spanish_amounts(text):
        if amount.is_simple or not amount.has_figure or amount.value % 1 != 0:
            continue
        link = re.compile(r"\s+de\b").match(text, amount.end) if amount.has_scale else None
        pieces += [text[done : amount.start], grouped(amount.value)]
        done = link.end() if link else amount.end
    return "".join([*pieces, text[done:]])


def _amount_at(text: str, tokens: list[re.Match[str]], place: int) -> tuple[Amount | None, int]:
    """Add up the amount that begins at a token: figures and number words, `mil`, and ever smaller scales."""
    total, part, smallest = Decimal(0), None, None
    thousands = has_scale = has_figure = False
    index, words = place, 0
    while index < len(tokens) and (index == place or _adjoins(text, tokens, index)):
        word = tokens[index].group().lower()
        number, after = _number_at(text, tokens, index)
        if number is not None and (part is None or (thousands and _follows(text, part, number, tokens, after))):
            if part is None and has_scale and not _is_smaller_part(tokens, after, smallest):
                break
            part = (part or 0) + number
            has_figure = has_figure or bool(tokens[index]["figure"])
        elif word == "mil" and not thousands and (part is None or part < 1000):
            part, thousands, after = (1 if part is None else part) * Decimal(1000), True, index + 1
        elif word in _SCALES and part is not None and (smallest is None or _SCALES[word] < smallest):
            smallest, has_scale, after = _SCALES[word], True, index + 1
            total, part, thousands = total + part * smallest, None, False
            if _is_and_half(text, tokens, after):
                total, after = total + smallest / 2, after + 2
        else:
            break
        words += 1
        index = after
    if index == place:
        return None, place
    value = total + (part or 0)
    is_simple = words == 1 or (words == 2 and has_scale and has_figure)
    span = (tokens[place].start(), tokens[index - 1].end())
    return Amount(*span, value, has_scale, has_figure, is_simple, smallest or Decimal(1)), index


def _adjoins(text: str, tokens: list[re.Match[str]], index: int) -> bool:
    return bool(re.fullmatch(r"[ \u00a0\u202f]", text[tokens[index - 1].end() : tokens[index].start()]))


def _follows(text: str, part: Decimal, number: Decimal, tokens: list[re.Match[str]], after: int) -> bool:
    """Tell whether a number adds to the thousands before it: `3 mil 500`, but not `mil 2 mil` or `mil 2019`."""
    is_next_thousand = after < len(tokens) and tokens[after].group().lower() == "mil" and _adjoins(text, tokens, after)
    return number < 1000 and part % 1000 == 0 and not is_next_thousand


def _is_smaller_part(tokens: list[re.Match[str]], after: int, smallest: Decimal | None) -> bool:
    """Tell whether what follows a scale is counted in a smaller one (`9 billones 66 mil 45 millones`)."""
    words = [token.group().lower() for token in tokens[after : after + 3]]
    scale = next((_SCALES[word] for word in words if word in _SCALES), None)
    return "mil" in words[:1] or (scale is not None and smallest is not None and scale < smallest)


def _is_and_half(text: str, tokens: list[re.Match[str]], index: int) -> bool:
    return (
        index + 1 < len(tokens)
        and tokens[index].group().lower() == "y"
        and tokens[index + 1].group().lower() in _HALVES
        and _adjoins(text, tokens, index)
        and _adjoins(text, tokens, index + 1)
    )


def _number_at(text: str, tokens: list[re.Match[str]], index: int) -> tuple[Decimal | None, int]:
    """Read the figure, or the longest run of number words below a thousand, at a token."""
    if figure := tokens[index]["figure"]:
        return figure_value(figure, "es"), index + 1
    known, spellings = NumberWords.of("es").number_words, NumberWords.of("es").spellings
    words: list[str] = []
    best: tuple[Decimal | None, int] = (None, index)
    end = index
    while end < len(tokens) and (end == index or _adjoins(text, tokens, end)):
        word = tokens[end].group().lower()
        if word not in known and not (word == "y" and words):
            break
        words.append("uno" if word in {"un", "una"} else spellings.get(word, word))
        end += 1
        if word != "y":
            try:
                best = (Decimal(text2num(" ".join(words), "es")), end)
            except ValueError:
                break
    return best


def figure_value(figure: str, language: Language) -> Decimal | None:
    """Return the value of a figure as a press writes it; a single group of three after a point is Spain's thousand.

    Example:
        >>> figure_value("1,234.5", "en"), figure_value("783.562", "es")
        (Decimal('1234.5'), Decimal('783562'))
    """
    figure = re.sub(r"\s", ",", figure)
    if re.fullmatch(r"\d{1,3}(?:,\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?", figure) and not (
        language == "es" and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", figure)
    ):
        return Decimal(figure.replace(",", ""))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d{1,2}", figure):
        return Decimal(figure.replace(".", "").replace(",", "."))
    return None


def grouped(value: Decimal | float) -> str:
    """Write a number as both presses do: commas for thousands, a point for decimals, no more digits than it has.

    Example:
        >>> grouped(2800), grouped(9.3)
        ('2,800', '9.3')
    """
    said = f"{value:,.6f}".rstrip("0")
    return said.rstrip(".")
