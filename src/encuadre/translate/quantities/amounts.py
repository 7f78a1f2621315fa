"""Large amounts in the words that every engine reads alike, put in before any engine sees the sentence.

`Billón` is a million millions and `billion` a thousand: the pivot takes one for the other by its spelling, and it adds
up Mexico's `9 billones 66 mil 45 millones` and `mil 234.5 millones` wrongly. The English words for the largest scales
pass the pivot and direct Apertium unchanged, and so do millions in figures, so amounts are put in these.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import zip_longest

from encuadre.data.numbers import NumberWords
from encuadre.model import Language
from encuadre.translate.quantities.spanish_amounts import (
    BILLION,
    MILLION,
    TRILLION,
    Amount,
    figure_value,
    grouped,
    spanish_amounts,
)

_SPANISH = tuple(
    (re.compile(pattern, re.IGNORECASE), wording)
    for pattern, wording in (
        (r"(?<=\d)\s?mmdp\b|\bmmdp\b", " mil millones de pesos"),
        (r"(?<=\d)\s?mmdd\b|\bmmdd\b", " mil millones de dólares"),
        (r"(?<=\d)\s?mdp\b|\bmdp\b", " millones de pesos"),
        (r"(?<=\d)\s?mdd\b|\bmdd\b", " millones de dólares"),
        (r"(?<=\d)\s?mde\b|\bmde\b", " millones de euros"),
    )
)
"""Money of the Mexican business page, which no engine knows."""

_VAGUE_SPANISH = tuple(
    (re.compile(pattern, re.IGNORECASE), wording)
    for pattern, wording in (
        (r"\b(varios|algunos|unos|unos cuantos|pocos|muchos)\s+billones(?:\s+de)?\b", r"\1 trillion"),
        (r"\bbillones\s+de\b", "trillions of"),
    )
)

_ENGLISH = tuple(
    (re.compile(pattern), wording)
    for pattern, wording in (
        (r"(?<=\d)-(thousand|million|billion|trillion)\b", r" \1"),  # `$85-billion` comes out as 85 dollars
        (r"\b(thousand|million|billion|trillion)-(an?|per)-(hour|day|week|month|year)\b", r"\1 \2 \3"),
        (r"(?<=\d)\s?(?:mln|mn)\b|(?<=\d\d)M\b(?![\w&])|(?<=[.$]\d)M\b|(?<=[$€£]\d)m\b|(?<=[\d][.]\d)m\b", " million"),
        (r"(?<=\d)\s?(?:bln|bn)\b|(?<=\d)B\b|(?<=[$€£]\d)b\b|(?<=[\d][.]\d)b\b", " billion"),
        (r"(?<=\d)\s?(?:trn|tn)\b|(?<=\d)T\b|(?<=[\d][.]\d)t\b", " trillion"),
        (
            r"(?<![\w.,-])([$€£]\d{1,3}|(?!401)\d{2,3})[Kk]\b(?! (?:run|race|walk|resolution|video|screen|TV))",
            r"\1,000",
        ),
        (r"\b[Hh]alf a billion\b|\ba half[- ]billion\b", "500 million"),
        (r"\b[Hh]alf a trillion\b|\ba half[- ]trillion\b", "500 billion"),
        (r"\b([Tt]ens|[Dd]ozens) of billions\b", r"\1 of thousands of millions"),
        (r"\b([Hh]undreds) of billions\b", r"\1 of thousands of millions"),
        (r"\b([Ss]everal|[Aa] few|[Mm]any|[Ss]ome) billion\b", r"\1 thousand million"),
        (r"\bBillions\b", "Thousands of millions"),
        (r"\bbillions\b", "thousands of millions"),
        (r"\b([Aa]) (million|billion|trillion)[- ]dollar\b", r"\1 1 \2 dollar"),
        (r"\bTrillions of\b", "Many trillions of"),
    )
)
"""Headline shorthand (`$5bn`, `45K`), and vague magnitudes as Spanish says them."""

_ENGLISH_BILLION = re.compile(
    r"(?<![\w.,-])(?:(?P<low>\d+(?:\.\d+)?)(?P<link>[-–]| to | or | and ) ?(?P<sign>[$€£]?))?"
    r"(?:(?P<figure>\d+(?:[.,]\d+)*)|(?P<one>[Aa]|[Oo]ne))(?P<gap>[ \u00a0-])billion\b(?!-)"
)


MOST_PARTS = 10**6
"""Parts of a scale that are told with it (six decimals); an amount told to the last peso is written in figures."""

_SPAINS_THOUSAND = re.compile(r"\d{1,3}\.\d{3}")
"""Three decimals, which in a Spanish sentence read as thousands; then the next smaller scale is taken."""


def prepare_magnitudes(text: str, source: Language) -> str:
    """Return `text` with its large amounts in words that engines read right.

    Args:
        text: A sentence, before any engine.
        source: Its language.

    Example:
        >>> prepare_magnitudes("El gasto es de 9 billones 66 mil 45 millones de pesos.", "es")
        'El gasto es de 9.066045 trillion pesos.'
        >>> prepare_magnitudes("It paid $2.8bn.", "en")
        'It paid $2,800 million.'
    """
    return _prepare_spanish(text) if source == "es" else _prepare_english(text)


def _prepare_spanish(text: str) -> str:
    for pattern, wording in _SPANISH:
        text = pattern.sub(wording, text)
    pieces, done = [], 0
    amounts = list(spanish_amounts(text))
    for amount, following in zip_longest(amounts, amounts[1:]):
        low = _lower_end(text, amount, following) if following else ""
        said, end = (low, amount.end) if low else _for_engines(text, amount)
        if said:
            pieces += [text[done : amount.start], said]
            done = end
    text = "".join([*pieces, text[done:]])
    for pattern, wording in _VAGUE_SPANISH:
        text = pattern.sub(wording, text)
    return text


def _prepare_english(text: str) -> str:
    for pattern, wording in _ENGLISH:
        text = pattern.sub(wording, text)
    return _ENGLISH_BILLION.sub(_in_millions, text)


def _in_millions(match: re.Match[str]) -> str:
    value = Decimal(1) if match["one"] else figure_value(match["figure"], "en")
    if value is None:
        return match.group()
    low = ""
    if match["low"]:
        is_range = match["link"] != " and " or match.string[: match.start()].lower().endswith("between ")
        is_same_scale = is_range and Decimal(match["low"]) < value
        low = grouped(Decimal(match["low"]) * 1000) if is_same_scale else match["low"]
        low += match["link"] + match["sign"]
    return f"{low}{grouped(value * 1000)}{match['gap']}million"


def _for_engines(text: str, amount: Amount) -> tuple[str, int]:
    """Return what to say for `amount` and where the text goes on; nothing where engines read it right."""
    value = amount.value
    link = re.compile(r"\s+de\b").match(text, amount.end) if amount.has_scale else None
    end = link.end() if link else amount.end
    if amount.has_scale and BILLION <= value < TRILLION * 1000:
        name, unit = ("trillion", TRILLION) if value >= TRILLION else ("billion", BILLION)
        if _SPAINS_THOUSAND.fullmatch(grouped(value / unit)):
            name, unit = ("billion", BILLION) if unit == TRILLION else ("million", MILLION)
        is_long = (value / unit * MOST_PARTS) % 1 != 0
        return (grouped(value), end) if is_long else (f"{grouped(value / unit)} {name}", end)
    if amount.is_simple or not (amount.has_figure or amount.has_scale):
        return "", end
    if amount.has_scale and (value / MILLION * 100) % 1 == 0:
        counted = re.match(r"\s+(\w+)", text[amount.end :])
        needs_link = counted is not None and counted[1].lower() not in NumberWords.of("es").not_counted
        return f"{grouped(value / MILLION)} millones{' de' if needs_link else ''}", amount.end
    return (grouped(value), end) if value % 1 == 0 else ("", end)


def _lower_end(text: str, low: Amount, high: Amount) -> str:
    """Return the first end of a range whose scale stands after the second (`entre 2 mil 300 y 2 mil 500 millones`)."""
    link = text[low.end : high.start]
    is_between = bool(re.search(r"\b[Ee]ntre (?:los |las |unos )?$", text[: low.start]))
    if low.has_scale or high.value < BILLION or low.value * high.scale >= high.value:
        return ""
    if not (re.fullmatch(r" (?:a|o|hasta) |[-–]", link) or (is_between and re.fullmatch(r" y (?:los |las )?", link))):
        return ""
    unit = TRILLION if high.value >= TRILLION else BILLION
    return grouped(low.value * high.scale / unit)
