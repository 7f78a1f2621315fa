"""Quantities come out of a translation with the magnitude, unit and currency they went in with.

Both sentences are read by the reader of quantities the caller gives. A quantity that was told with the same figures but
another scale, unit or currency (`9.3 billones` as *9.3 billion*) is written anew as the press of the target language
writes it; what cannot be mended for certain is counted, so that the sentence can be made anew or shown as doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from encuadre.data.magnitudes import Magnitudes
from encuadre.data.numbers import NumberWords
from encuadre.model import LANGUAGES, Language, QuantityKind, other_language
from encuadre.translate.quantities.currency import mend_currency
from encuadre.translate.quantities.figures import restore_figures
from encuadre.translate.quantities.measures import (
    Reader,
    Told,
    are_equal,
    have_same_figures,
    is_slip_of,
    is_told_apart,
    tell,
    told_quantities,
)
from encuadre.translate.quantities.spanish_amounts import with_amounts_in_figures
from encuadre.translate.quantities.vague import BILLIONS, mend_vague, vague_magnitudes

_KEPT = frozenset({QuantityKind.DATE, QuantityKind.ORDINAL, QuantityKind.AGE, QuantityKind.DURATION})
"""Kinds without a scale, a currency or a unit of measure to be mistaken: engines keep units of time."""

LARGEST = 1e15
"""Nothing in the news is told beyond this; an original that reads so is misread, and nothing is mended by it."""

_SIGN_LEFT = re.compile(r"(?:\b(?:US|USD|EU|R|MX)\s?)?[$]?\s?$")
"""What engines leave of a currency sign before a figure (`US $ 5`)."""

_SIGNED = re.compile(r"(?:US ?)?[$]")

_DECIMAL_COMMA = re.compile(r"(?<![\d.,])(\d+),(\d{1,2}|\d{4,6})(?![\d,])")
"""A comma before fewer or more than three figures, which in English groups nothing: the pivot's decimal sign."""

_MIXED_GROUPS = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,]\d{3}){2,}(?![.,]?\d)")
"""A whole number in groups of three; the pivot mixes the signs between them (`2.399,179,079`)."""

_SPANISH_FORMS = tuple(
    (re.compile(pattern), wording)
    for pattern, wording in (
        (r"(?<=\d )miles de(?= millones\b)", "mil"),
        (r"\b(\d[\d.,]*\d|[2-9]) ([mb]ill)[oó]n\b", r"\1 \2ones"),
        (r"\bUS ?\$ ?(\d[\d.,]*(?<=\d)(?:-\d[\d.,]*(?<=\d))?(?: mil)? [mbt]r?ill(?:ones|ón))", r"\1 de dólares"),
        (r"\bUS ?\$ ?(\d[\d.,]*(?<=\d)(?: mil\b)?)(?! ?(?:mil|[mbt]r?ill))", r"\1 dólares"),
        (r"( de)?( dólares)(?: de)?\2\b", r"\1\2"),
        (r"\b1lo (?=de \w)", "1 "),
    )
)
"""How engines write amounts in Spanish, and how Mexico does: `1.3 miles de millones` of direct Apertium, the pivot's
singular after any number, and Brazil's sign for dollars."""


def mend_magnitudes(original: str, translation: str, source: Language, read: Reader) -> str:
    """Return `translation` with the quantities of `original`; what is told rightly or is not certain stays as it is.

    Args:
        original: The sentence.
        translation: What an engine made of it.
        source: The language of `original`.
        read: The reader of quantities.
    """
    target = other_language(source)
    translation = _MIXED_GROUPS.sub(_with_commas, translation)
    if target == "en":
        translation = _DECIMAL_COMMA.sub(r"\1.\2", translation)
    for pattern, wording in _SPANISH_FORMS if target == "es" else ():
        translation = pattern.sub(wording, translation)
    if source == "es":
        original = with_amounts_in_figures(original)
    theirs = told_quantities(original, source, read)
    settled = _equal_pairs(theirs, told_quantities(translation, target, read))
    places = ([one.quantity.span for one, _ in settled], [other.quantity.span for _, other in settled])
    translation = restore_figures(original, translation, source, told=places)
    translation = mend_vague(original, translation, source)
    for quantity, place in _mistaken(theirs, told_quantities(translation, target, read)):
        translation = _rewritten(translation, place, quantity, target, read)
    return mend_currency(original, translation, source)


def _with_commas(figure: re.Match[str]) -> str:
    is_mixed = "." in figure[0] and "," in figure[0]
    return figure[0].replace(".", ",") if is_mixed else figure[0]


def wrong_quantities(original: str, translation: str, source: Language, read: Reader) -> int:
    """Return how many quantities of `original` are not told equally in `translation`.

    Tolerant where the reader of one language sees more than the other's: ranks in words, small counts, and whatever
    figure stands in the translation as it stood in the original is taken as told.

    Args:
        original: The sentence.
        translation: What is to be checked.
        source: The language of `original`.
        read: The reader of quantities.
    """
    target = other_language(source)
    vague = [value for _, value in vague_magnitudes(translation, target)]
    lost = [value for _, value in vague_magnitudes(original, source) if value >= BILLIONS and value not in vague]
    if source == "es":
        original = with_amounts_in_figures(original)
    theirs, ours = told_quantities(original, source, read), told_quantities(translation, target, read)
    matched = {id(one) for one, _ in _equal_pairs(theirs, ours)}
    missing = [one for one in theirs if id(one) not in matched and _is_checked(one)]
    return len(lost) + sum(not is_told_apart(one, ours, translation) for one in missing)


def _is_checked(told: Told) -> bool:
    """Tell whether a quantity must be found again; ranks and one in words are told in too many ways (`a`, `first`)."""
    if told.quantity.counted == "century" or told.text.lower() == "mil":  # `siglo XX`, `mil gracias`
        return False
    has_digit = any(char.isdigit() for char in told.text)
    return has_digit or (told.quantity.kind is not QuantityKind.ORDINAL and told.number > 1)


def _equal_pairs(theirs: Sequence[Told], ours: Sequence[Told]) -> list[tuple[Told, Told]]:
    """Pair what both sentences tell equally, in order."""
    free = list(ours)
    pairs = []
    for one in theirs:
        partner = next((other for other in free if are_equal(one, other)), None)
        if partner is not None:
            free.remove(partner)
            pairs.append((one, partner))
    return pairs


def _mistaken(theirs: Sequence[Told], ours: Sequence[Told]) -> list[tuple[Told, Told]]:
    """Pair what has the same figures and another scale, unit or currency, the last place first.

    Where the original has more or fewer quantities of the same figures than the translation, which is which is not
    certain and none is paired.
    """
    equal = _equal_pairs(theirs, ours)
    settled = {id(one) for pair in equal for one in pair}
    missing = [
        one
        for one in theirs
        if id(one) not in settled and one.quantity.kind not in _KEPT and one.quantity.high < LARGEST
    ]
    free = [one for one in ours if id(one) not in settled and one.quantity.kind not in _KEPT]
    pairs = [(one, other) for one, other in equal if _is_foreign_style(other) and one.quantity.kind not in _KEPT]
    while missing:
        alike = [one for one in missing if have_same_figures(missing[0], one)]
        places = [other for other in free if have_same_figures(missing[0], other)]
        missing = [one for one in missing if one not in alike]
        if len(alike) == len(places):
            pairs += zip(alike, places, strict=True)
        elif not places and len(near := [other for other in free if is_slip_of(alike[0], other)]) == len(alike) == 1:
            pairs += zip(alike, near, strict=True)
    return sorted(pairs, key=lambda pair: pair[1].quantity.span.start, reverse=True)


def _is_foreign_style(told: Told) -> bool:
    """Tell whether a Spanish sentence writes dollars with a sign (`US$ 5`), as Brazil does and Mexico does not."""
    return told.language == "es" and told.quantity.kind is QuantityKind.MONEY and "$" in told.text


def _rewritten(translation: str, place: Told, told: Told, target: Language, read: Reader) -> str:
    """Write `told` at `place`, if the sentence then tells it and a noun that follows can still be counted."""
    words = Magnitudes.of(target)
    span, is_count = place.quantity.span, place.quantity.kind is QuantityKind.COUNT
    slip = _slips(target).match(translation, span.end)
    if (told.unit[0] is QuantityKind.COUNT and not is_count) or _is_other_currency(told, place):
        return translation
    has_sign = told.unit[1] in words.before_figure
    if told.unit[0] is not QuantityKind.COUNT and is_count and place.quantity.counted and not (slip or has_sign):
        return translation
    link = _link(place.text, words)
    said = tell(told, target, link)
    before = _SIGN_LEFT.sub("", translation[: span.start])
    before += " " if before and translation[len(before) : span.start].endswith(" ") and before[-1:] != " " else ""
    after = translation[slip.end() if slip and told.unit[1] else span.end :]
    if said and words.scale_link and not said[-1].isdigit() and told.unit[0] is QuantityKind.COUNT:
        following = re.match(r"\s+(\w+)", after)
        said += f" {words.scale_link}" if following and following[1].lower() not in _not_counted(target) else ""
    mended = before + said + after
    is_told = any(
        are_equal(told, one) and one.quantity.span.start == len(before) for one in told_quantities(mended, target, read)
    )
    return mended if said and is_told else translation


def _is_other_currency(told: Told, place: Told) -> bool:
    """Tell whether only the currency differs, which the translation names in a word: the sign misled."""
    both_money = told.unit[0] is place.unit[0] is QuantityKind.MONEY
    return both_money and told.quantity.low == place.quantity.low and not _SIGNED.match(place.text)


def _link(said: str, words: Magnitudes) -> str:
    """Return what joins the ends of a range as the translation has it."""
    found = re.search(rf"\s(?:{'|'.join(words.range_links)})\s|\s?[-–]\s?", said)
    return found[0] if found else "-"


def _not_counted(language: Language) -> frozenset[str]:
    return NumberWords.of(language).not_counted


@lru_cache(maxsize=len(LANGUAGES))
def _slips(language: Language) -> re.Pattern[str]:
    """Match a mistaken currency right after a number."""
    words = "|".join(Magnitudes.of(language).currency_slips)
    return re.compile(rf"\s+(?:of )?(?:the )?(?:{words})\b" if words else r"\b\B")
