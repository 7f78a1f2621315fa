"""A quantity taken apart into its number and its unit, compared across languages, and told in another language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import isclose

from encuadre.data.magnitudes import Magnitudes
from encuadre.data.numbers import NumberWords
from encuadre.model import LANGUAGES, Language, Quantity, QuantityKind, other_language
from encuadre.translate.quantities.spanish_amounts import grouped

Reader = Callable[[str, Language], Sequence[Quantity]]
"""Reads the quantities of a text, in order, with spans into it."""

_TONS = 0.1
"""How far two masses may be apart: a ton is 907 kg in one country and 1,000 in the other, and nobody converts."""

_BARE_SIGN = re.compile(r"[$]\s?[\d.,\s]+(?:mil|mill?\w*|billo\w*|mdp|y|medio|\s)*$")
_MONTH = re.compile(r"--\d\d")
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
_YEARS = frozenset({QuantityKind.AGE, QuantityKind.DURATION})
_COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.ORDINAL})

_SUMS = frozenset({QuantityKind.MONEY, QuantityKind.MASS, QuantityKind.AREA, QuantityKind.VOLUME})

SURE_DIGITS = 3
"""Significant digits from which one that differs is a slip and not another quantity."""

Unit = tuple[QuantityKind, str, float]
"""What is measured, in which base unit, and how much of it one is."""


@dataclass(frozen=True, slots=True)
class Told:
    """A quantity as one sentence tells it."""

    quantity: Quantity
    text: str
    """The wording."""

    unit: Unit
    language: Language

    @property
    def number(self) -> float:
        """The number the wording has before its unit; the lower one of a range."""
        return self.quantity.low / self.unit[2]

    @property
    def highest(self) -> float:
        """The higher number of a range."""
        return self.quantity.high / self.unit[2]

    @property
    def is_bare_money(self) -> bool:
        """Whether only `$` names the currency, which in a Spanish text may be pesos or dollars."""
        return self.language == "es" and bool(_BARE_SIGN.match(self.text))


@lru_cache(maxsize=256)
def told_quantities(text: str, language: Language, read: Reader) -> tuple[Told, ...]:
    """Return the quantities of `text`, each with its wording; a number cut off before its scale is none.

    The latest are kept: a sentence and its translation are read to be mended, and again to be checked.

    Args:
        text: A sentence.
        language: Its language.
        read: The reader of quantities.
    """
    scales = NumberWords.of(language).magnitudes
    told = []
    for one in read(text, language):
        following = _NEXT_WORD.match(text, one.span.end)
        if following is None or (following[1].lower() not in scales and following[1].lower() != "miles"):
            said = text[one.span.start : one.span.end]
            told.append(Told(one, said, _unit_of(said, one, language), language))
    return tuple(told)


def are_equal(theirs: Told, ours: Told) -> bool:
    """Tell whether two wordings tell the same quantity."""
    one, other = theirs.quantity, ours.quantity
    if one.kind is QuantityKind.DATE or other.kind is QuantityKind.DATE:
        return one.kind is other.kind and _same_moment(one, other)
    within = 1e-6 if one.kind is not QuantityKind.MASS else _TONS
    if not (isclose(one.low, other.low, rel_tol=within) and isclose(one.high, other.high, rel_tol=within)):
        return False
    if one.kind is not other.kind:
        return {one.kind, other.kind} <= _YEARS or {one.kind, other.kind} <= _COUNTED
    return one.unit == other.unit or theirs.is_bare_money


def is_told_apart(told: Told, ours: Sequence[Told], translation: str) -> bool:
    """Tell whether a translation says a quantity in pieces its reader does not join.

    The ends of a range (`from 2,000 and 3,000`), a month whose name is a word (`to May`), a currency after an adjective
    (`3,000 monthly pesos`).

    Args:
        told: A quantity without its equal.
        ours: The quantities of the translation.
        translation: Its text.
    """
    quantity, words = told.quantity, NumberWords.of(other_language(told.language))
    if quantity.kind is QuantityKind.DATE and _MONTH.fullmatch(quantity.moment):
        names = [name for name, month in words.months.items() if month == int(quantity.moment[2:])]
        return any(re.search(rf"\b{name}\b", translation, re.IGNORECASE) for name in names)
    numbers = {round(number, 6) for one in ours for number in (one.number, one.highest)}
    if quantity.low != quantity.high:
        return {round(told.number, 6), round(told.highest, 6)} <= numbers
    names = [name for name in words.units.get(quantity.kind, {}).get(quantity.unit, {}) if name in translation.lower()]
    return quantity.kind is QuantityKind.MONEY and bool(names) and round(told.number, 6) in numbers


def have_same_figures(theirs: Told, ours: Told) -> bool:
    """Tell whether two numbers differ by their scale alone (`2.8 billion`, `2.8 millones`)."""
    return _digits(theirs.number) == _digits(ours.number) and _digits(theirs.highest) == _digits(ours.highest)


def is_slip_of(theirs: Told, ours: Told) -> bool:
    """Tell whether two sums in one unit differ by one lost or changed digit (`831 billion`, `81 billion`)."""
    from rapidfuzz.distance import Levenshtein

    digits, others = _digits(theirs.number).replace(".", ""), _digits(ours.number).replace(".", "")
    is_single = theirs.number == theirs.highest and ours.number == ours.highest
    if not is_single or theirs.unit != ours.unit or theirs.unit[0] not in _SUMS or len(digits) < SURE_DIGITS:
        return False
    return Levenshtein.distance(digits, others) == 1


def tell(told: Told, language: Language, link: str) -> str:
    """Write a quantity as the press of `language` does; empty where its unit has no word there.

    Args:
        told: How the other language told it.
        language: The one wanted.
        link: What joins the ends of a range.
    """
    words = Magnitudes.of(language)
    kind, unit, _ = told.unit
    numbers = [told.number] if told.quantity.low == told.quantity.high else [told.number, told.highest]
    is_plain = not unit and kind is QuantityKind.COUNT
    name = "" if is_plain else _unit_words(language).get(told.unit)
    if name is None:
        return ""
    if kind is QuantityKind.MONEY and told.unit[2] == 1 and unit in words.before_figure:
        return link.join(words.before_figure[unit] + _scaled(number, words) for number in numbers)
    figures = _joined([_scaled(number, words) for number in numbers], link)
    if is_plain:
        return figures
    if name == "%":
        return figures + name
    is_one = numbers[-1] == 1
    joint = f" {words.scale_link} " if words.scale_link and not figures[-1].isdigit() else " "
    return figures + joint + (words.singulars.get(name, name) if is_one else name)


def _joined(figures: list[str], link: str) -> str:
    """Join the ends of a range; a scale both have is said once."""
    if len(figures) == 2 and figures[0].split()[1:] == figures[1].split()[1:]:
        figures = [figures[0].split()[0], figures[1]]
    return link.join(figures)


def _scaled(number: float, words: Magnitudes) -> str:
    for scale in words.written:
        share = number / scale.value
        if share >= 1 and isclose(share, round(share, 4), rel_tol=1e-9):
            return f"{grouped(round(share, 4))} {scale.one if share == 1 else scale.many}"
    return grouped(number)


def _digits(number: float) -> str:
    return f"{number:.9e}".partition("e")[0].rstrip("0")


def _same_moment(one: Quantity, other: Quantity) -> bool:
    """Tell whether two dates can be one: one may lack the year, or name a part of the interval the other names."""
    first, second = one.moment.lstrip("-"), other.moment.lstrip("-")
    return first in second or second in first


@lru_cache(maxsize=4096)
def _ends(phrase: str) -> re.Pattern[str]:
    words = r"[\s-]*".join(map(re.escape, phrase.split()))
    return re.compile(rf"(?<![^\W\d_]){words}\.?$")


def _unit_of(said: str, quantity: Quantity, language: Language) -> Unit:
    """Find the unit a wording ends with; money told by a sign alone, and plain counts, have the factor 1."""
    known: Mapping[str, float] = NumberWords.of(language).units.get(quantity.kind, {}).get(quantity.unit, {})
    lower = said.lower()
    found = [phrase for phrase in known if _ends(phrase).search(lower)]
    factor = known[max(found, key=len)] if found else 1.0
    return quantity.kind, quantity.unit, factor


@lru_cache(maxsize=len(LANGUAGES))
def _unit_words(language: Language) -> Mapping[Unit, str]:
    """Return the word to write for each unit that is mended."""
    wanted = {" - ".join(name.split("-")) if "-" in name else name: name for name in Magnitudes.of(language).units}
    named: dict[Unit, str] = {}
    for kind, bases in NumberWords.of(language).units.items():
        for unit, factors in bases.items():
            named |= {(kind, unit, factors[key]): name for key, name in wanted.items() if key in factors}
    return named
