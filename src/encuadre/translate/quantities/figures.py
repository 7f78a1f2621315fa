"""Figures come out of a translation as they went in: a wrong number is worse than a wrong word.

Small neural models drop digits (`783,562` became `733.562`, `$11,000` became `US$ 1,000`) and print figures the
European way. The American and the Mexican press both write `10,000` and `1.5`, so the original's figure is put back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from encuadre.model import Language, Span

_FIGURE = re.compile(r"(?<![\w])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*")
_NOT_KEPT = re.compile(r"\s?(?:st|nd|rd|th|[ap]\.?\s?m\b)", re.IGNORECASE)
"""After a figure: an ordinal (`18th` is `XVIII` in Spanish) or an hour (`3 p.m.` may become `15`); not checked."""

_THOUSAND = re.compile(r"\s(?:mil|thousand)\b")
_SPACED = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+")
_DOTTED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")


@dataclass(frozen=True, slots=True)
class _Figure:
    start: int
    end: int
    text: str
    digits: str
    checked: bool


def restore_figures(
    original: str,
    translation: str,
    source: Language,
    *,
    told: tuple[Sequence[Span], Sequence[Span]] = ((), ()),
) -> str:
    """Return `translation` with the figures of `original`, in the form both presses write.

    A figure with the same digits takes the original's form. Where as many figures are missing as are new, and each
    differs from its partner by few digits, the original's replace them; anything less certain is left alone.

    Args:
        original: The sentence.
        translation: What an engine made of it.
        source: The language of `original`.
        told: Places of either text that are known to tell the same quantity in other figures; they stay.
    """
    theirs, ours = _figures(original), _figures(translation)
    pairs, missing, new = _match(theirs, ours)
    missing, unknown = _outside(missing, told[0]), _outside(new, told[1])
    suspects = [figure for figure in missing if figure.checked]
    if suspects and len(suspects) == len(missing) == len(unknown) and all(map(_near, suspects, unknown)):
        pairs += list(zip(suspects, unknown, strict=True))
        new = [figure for figure in new if figure not in unknown]
    written = [(place, _printed(figure.text, source)) for figure, place in pairs if not _is_grouped_anew(figure, place)]
    if source == "en":  # what is left are amounts in other figures, in the European form of the engines
        kept = {figure.text for figure in theirs}
        written += [(place, _printed(place.text, "es")) for place in new if place.text not in kept]
    for place, said in sorted(written, key=lambda one: one[0].start, reverse=True):
        translation = translation[: place.start] + said + translation[place.end :]
    return translation


def _is_grouped_anew(figure: _Figure, place: _Figure) -> bool:
    """Tell whether only the translation groups the thousands (`2505 votos`, *2,505 votes*): that is its press's way."""
    return "," in place.text and "," not in figure.text and figure.text == place.text.replace(",", "")


def _outside(figures: Sequence[_Figure], spans: Sequence[Span]) -> list[_Figure]:
    return [one for one in figures if not any(span.start <= one.start < span.end for span in spans)]


def lost_figures(original: str, translation: str) -> int:
    """Return how many figures of two digits and more `translation` does not have; small ones may have become words."""
    _, missing, _ = _match(_figures(original), _figures(translation))
    return sum(figure.checked and len(figure.digits) > 1 for figure in missing)


def _figures(text: str) -> list[_Figure]:
    found = []
    for match in _FIGURE.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        if _THOUSAND.match(text, match.end()) and "." not in match.group():
            digits += "000"
        checked = not _NOT_KEPT.match(text, match.end())
        found.append(_Figure(match.start(), match.end(), match.group(), digits, checked))
    return found


def _match(
    theirs: Sequence[_Figure], ours: Sequence[_Figure]
) -> tuple[list[tuple[_Figure, _Figure]], list[_Figure], list[_Figure]]:
    """Pair figures of equal digits, in order; return the pairs, what is missing and what is new."""
    free = list(ours)
    pairs, missing = [], []
    for figure in theirs:
        partner = next((one for one in free if one.digits == figure.digits), None)
        if partner is None:
            missing.append(figure)
        else:
            free.remove(partner)
            pairs.append((figure, partner))
    # "100 mil" for "100,000" is right as it stands: only figures written alike trade their forms.
    return [pair for pair in pairs if _alike(*pair)], missing, free


def _alike(figure: _Figure, place: _Figure) -> bool:
    return re.sub(r"\D", "", figure.text) == re.sub(r"\D", "", place.text)


def _near(figure: _Figure, place: _Figure) -> bool:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(figure.digits, place.digits) <= max(1, len(figure.digits) // 4)


def _printed(figure: str, source: Language) -> str:
    """Write a figure with commas for thousands and a point for decimals; Spain's way is read only in Spanish."""
    if _SPACED.fullmatch(figure):
        return re.sub(r"\s", ",", figure)
    if source == "es" and _DOTTED.fullmatch(figure):
        return figure.translate(str.maketrans(".,", ",."))
    if source == "es" and _DECIMAL_COMMA.fullmatch(figure):
        return figure.replace(",", ".")
    return figure
