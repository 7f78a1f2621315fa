"""What stands around a number: how exact it is, what it counts, and which name it is part of."""

from __future__ import annotations

from encuadre.annotate.quantities._lexicon import Lexicon
from encuadre.annotate.quantities._tokens import Token, Tokens
from encuadre.model import Bound, QuantityKind

PHRASE_LENGTH = 6
"""How many words of a noun phrase are looked at for its head; longer ones in the press are lists or errors."""

_COUNTING = frozenset({QuantityKind.COUNT, QuantityKind.ORDINAL})
_MEASURING = frozenset(
    {
        QuantityKind.MONEY,
        QuantityKind.PERCENT,
        QuantityKind.MASS,
        QuantityKind.AREA,
        QuantityKind.VOLUME,
        QuantityKind.DURATION,
    }
)
"""What can be of something: a distance `of` a place is from it."""

HYPHENS = frozenset("-–")
"""What joins two numerals, or a word and a numeral, to one."""

_MINUS_SIGNS = frozenset("-–−")

NAME_LIMIT = 1000
"""A number after a capitalised word is part of its name only below this (`Boeing 737`, not `Texas 5,500`)."""


def bound_of(tokens: Tokens, start: int, end: int, kind: QuantityKind, lexicon: Lexicon) -> Bound:
    """Say how exact the number between `start` and `end` is told to be.

    Args:
        tokens: Of the text.
        start: First token of the number.
        end: After its last.
        kind: Of the quantity.
        lexicon: The language's words around numbers.
    """
    if kind is QuantityKind.DURATION and _runs_over(tokens, start, lexicon):
        return Bound.EXACT
    if found := lexicon.bounds_before.before(tokens, start):
        return found[0]
    if tokens[start - 1].key in lexicon.bound_articles and (found := lexicon.bounds_before.before(tokens, start - 1)):
        return found[0]
    if _is_open(tokens, end):
        return Bound.AT_LEAST
    found = lexicon.bounds_after.at(tokens, end)
    return found[0] if found else Bound.EXACT


def _is_open(tokens: Tokens, end: int) -> bool:
    """Tell whether a number is left open upwards as headlines do it (`50+ killed`)."""
    return tokens[end].key == "+" and tokens.touches(end) and not tokens[end + 1].is_numeral


def is_article(key: str, lexicon: Lexicon) -> bool:
    """Tell whether a word may stand between a range word and its number (`entre el 5 y el 8 %`)."""
    return key in lexicon.determiners or key in lexicon.one_words or key in lexicon.articles


def _runs_over(tokens: Tokens, start: int, lexicon: Lexicon) -> bool:
    before = tokens[start - 1].key
    return before in lexicon.during or (before in lexicon.articles and tokens[start - 2].key in lexicon.during)


def counted_after(tokens: Tokens, index: int, kind: QuantityKind, lexicon: Lexicon) -> str:
    """Name what is counted: the head of the noun phrase after a number, or after a unit and `of`.

    Args:
        tokens: Of the text.
        index: The first token after the number.
        kind: Of the quantity.
        lexicon: The language's words around numbers.
    """
    place = index + _is_open(tokens, index)
    if kind in _COUNTING:
        if tokens[place].key == "-" and tokens.touches(place):
            following = tokens[place + 1]
            is_noun = following.is_word and tokens.touches(place + 1) and following.key not in lexicon.not_counted
            return following.text.lower() if is_noun else ""
        if tokens[place].key in lexicon.of_words:
            has_determiner = tokens[place + 1].key in lexicon.determiners
            before = tokens[place - 1].key
            if has_determiner or before in lexicon.magnitudes or before in lexicon.halves:
                place += 1 + has_determiner
    else:
        links = lexicon.of_duration if kind is QuantityKind.DURATION else lexicon.of_words
        if kind not in _MEASURING or tokens[place].key not in links:
            return ""
        place += 1 + (tokens[place + 1].key in lexicon.determiners)
    phrase = _noun_phrase(tokens, place, lexicon)
    head = _first_noun(phrase, lexicon) if lexicon.head_first else _plural_head(phrase, lexicon)
    if kind is QuantityKind.COUNT and head and not _is_plural(head, lexicon) and head.key not in lexicon.known_nouns:
        return ""
    return head.text.lower() if head else ""


def _noun_phrase(tokens: Tokens, index: int, lexicon: Lexicon) -> list[Token]:
    phrase: list[Token] = []
    while len(phrase) < PHRASE_LENGTH:
        token = tokens[index]
        if token.is_word and token.key not in lexicon.not_counted:
            phrase.append(token)
        elif token.key in lexicon.and_words and phrase and phrase[-1].key in lexicon.modifiers:
            pass
        elif not (phrase and tokens.touches(index) and (token.key == "-" or token.is_numeral)):
            break
        index += 1
    return phrase


def _first_noun(phrase: list[Token], lexicon: Lexicon) -> Token | None:
    for token in phrase:
        if token.key not in lexicon.modifiers:
            return token if token.text[0].islower() or _is_plural(token, lexicon) else None
    return None


def _plural_head(phrase: list[Token], lexicon: Lexicon) -> Token | None:
    """Take the first plural, lower case before capitals; without one, a word that is known to be counted."""
    plurals = [token for token in phrase if _is_plural(token, lexicon)]
    for token in plurals:
        if token.text[0].islower():
            return token
    if plurals:
        return plurals[-1]
    known = next((token for token in phrase if token.key in lexicon.known_nouns), None)
    return known or next((token for token in phrase if token.text[0].islower()), None)


def _is_plural(token: Token, lexicon: Lexicon) -> bool:
    if token.key in lexicon.irregular_plurals:
        return True
    is_regular = token.key.endswith("s") and not token.key.endswith(("ss", "us", "is"))
    return (
        is_regular and len(token.key) > 3 and token.key not in lexicon.not_plural and token.key not in lexicon.modifiers
    )


def label_before(tokens: Tokens, start: int, lexicon: Lexicon) -> str:
    """Return the noun that makes a number a name (`artículo 19`, `No. 5`), empty if none does.

    Args:
        tokens: Of the text.
        start: First token of the number.
        lexicon: The language's words around numbers.
    """
    before = tokens[start - 1]
    if before.key in {"°", "º"} and tokens[start - 2].key == "n":
        return "número"
    if before.key == "." and tokens.touches(start - 1) and tokens[start - 2].key in {"no", "num", "art"}:
        return tokens[start - 2].text.lower()
    if before.key in lexicon.labels and before.key not in {"no", "num"}:
        return before.text.lower()
    return ""


def minus_before(tokens: Tokens, start: int, lexicon: Lexicon) -> int | None:
    """Return where the minus sign or word before a measure stands; `None` if there is none.

    Args:
        tokens: Of the text.
        start: First token of the measure.
        lexicon: The language's words around numbers.
    """
    if found := lexicon.minus_words.before(tokens, start):
        return None if tokens[found[1] - 1].key in lexicon.not_minus_after else found[1]
    is_sign = tokens[start - 1].text in _MINUS_SIGNS and tokens.touches(start)
    return start - 1 if is_sign and not tokens.touches(start - 1) else None


def name_before(tokens: Tokens, start: int, end: int, value: float, lexicon: Lexicon) -> str:
    """Return the capitalised word a small number belongs to (`Boeing 737`), empty if it counts what follows.

    Args:
        tokens: Of the text.
        start: First token of the number.
        end: After its last.
        value: What the number says.
        lexicon: The language's words around numbers.
    """
    before, after = tokens[start - 1], tokens[end]
    if value >= NAME_LIMIT or not before.is_word or not before.text[0].isupper() or before.key in lexicon.not_counted:
        return ""
    previous = tokens[start - 2].key
    if not previous or not previous[-1].isalnum():
        return ""
    is_counting = any(_is_plural(token, lexicon) for token in _noun_phrase(tokens, end, lexicon))
    return "" if after.key in HYPHENS or is_counting else before.text.lower()
