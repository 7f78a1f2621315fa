"""Numerals that are names: codes, case numbers, telephone numbers."""

from __future__ import annotations

from encuadre.annotate.quantities._context import HYPHENS
from encuadre.annotate.quantities._lexicon import Lexicon
from encuadre.annotate.quantities._tokens import Tokens

_CODE_SIGNS = frozenset("#@_/*:")
"""What joins a numeral to what stands before it."""


def is_identifier(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether the numeral at `index` is glued into a code (`G7`, `MQ-9`, `555-1234`, `4x4`).

    Args:
        tokens: Of the text.
        index: The numeral's token.
        lexicon: The language's words around numbers.
    """
    before = tokens[index - 1]
    if tokens.touches(index):
        if before.key in _CODE_SIGNS or (before.is_word and before.key not in lexicon.money_signs):
            return True
        if before.key == "." and not tokens[index - 2].is_numeral:
            return True
        if before.key in HYPHENS and tokens.touches(index - 1) and tokens[index - 2].is_word:
            return True
    if _is_lettered(tokens, index):
        return True
    if _hyphenated(tokens, index, 2) or (_hyphenated(tokens, index, 1) and _hyphenated(tokens, index - 2, 1)):
        return True
    return tokens.touches(index + 1) and _is_glued_tail(tokens, index + 1, lexicon)


def is_code(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether the numeral at `index` is the code of what stands before it (`case 19-1234`), which no date is.

    Args:
        tokens: Of the text.
        index: The numeral's token.
        lexicon: The language's words around numbers.
    """
    has_sign = tokens[index + 1].key in {"-", "/"} and tokens.touches(index + 1)
    return has_sign and tokens[index].is_numeral and tokens[index - 1].key in lexicon.code_nouns


def _is_lettered(tokens: Tokens, index: int) -> bool:
    """Tell whether letters belong to a number: `19-cv-1234`, `11-S`."""
    dash, letters = tokens[index + 1], tokens[index + 2]
    if dash.key != "-" or not letters.is_word or not (tokens.touches(index + 1) and tokens.touches(index + 2)):
        return False
    goes_on = tokens[index + 3].key == "-" and tokens.touches(index + 3) and tokens[index + 4].is_numeral
    return goes_on or (len(letters.text) == 1 and letters.text.isupper())


def _hyphenated(tokens: Tokens, index: int, groups: int) -> bool:
    """Tell whether a numeral and as many more as `groups` stand in one chain of hyphens."""
    for place in range(index + 1, index + 1 + 2 * groups, 2):
        is_link = tokens[place].key == "-" and tokens.touches(place) and tokens.touches(place + 1)
        if not is_link or not tokens[place + 1].is_numeral:
            return False
    return tokens[index].is_numeral


def _is_glued_tail(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    token = tokens[index]
    if token.key in {"/", "_"} and tokens.touches(index + 1):
        return True
    if not token.is_word:
        return False
    known = (
        token.key in lexicon.magnitudes
        or token.key in lexicon.ordinal_suffixes
        or token.key in {"am", "pm", "a.m.", "p.m.", "hrs"}
        or lexicon.units.at(tokens, index) is not None
    )
    return not known


def end_of_code(tokens: Tokens, index: int) -> int:
    """Return where a code ends whose number stands at `index`."""
    end = index + 1
    while tokens.touches(end) and (tokens[end].is_word or tokens[end].is_numeral or tokens[end].key in {"-", "/", "_"}):
        end += 1
    return end
