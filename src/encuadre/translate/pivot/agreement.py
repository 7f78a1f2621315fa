"""Spanish determiners in the gender of their nouns, where the Portuguese word had another.

The rule half chooses `el` for the Portuguese word it read (`o conluio`); the Spanish one may be feminine (`colusión`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from encuadre.translate.apertium import stream as apertium_stream

DICTIONARY = "apertium-eng-spa/spa-eng.automorf.bin"
"""The Spanish half of `apertium-eng-spa`, the largest dictionary of those the embedded engines need."""

Gender = Literal["m", "f"]

_DETERMINERS: tuple[tuple[str, str, str, str], ...] = (
    ("el", "la", "los", "las"), ("un", "una", "unos", "unas"), ("este", "esta", "estos", "estas"),
    ("ese", "esa", "esos", "esas"), ("aquel", "aquella", "aquellos", "aquellas"), ("del", "de la", "", ""),
    ("al", "a la", "", ""), ("ningún", "ninguna", "", ""), ("algún", "alguna", "algunos", "algunas"),
    ("otro", "otra", "otros", "otras"), ("nuestro", "nuestra", "nuestros", "nuestras"),
    ("cuyo", "cuya", "cuyos", "cuyas"),
)  # fmt: skip
"""Masculine and feminine, singular and plural."""

_PRONOUNS = frozenset({"la", "las", "los"})
"""Before a verb they are pronouns (`las ayuda`)."""

_PLACES = {form: (row, place) for row in _DETERMINERS for place, form in enumerate(row) if form}
_PHRASE = re.compile(
    rf"\b((?i:{'|'.join(sorted((form for form in _PLACES if ' ' not in form), key=len, reverse=True))}))"
    r" ([a-záéíóúñü]{3,})(?: ([a-záéíóúñü]+[oa]s?))?(?![\w-])"
)
_NOUN_FOLLOWS = re.compile(
    r"(?:\b(?:de|en|por|con|para|a|sobre|sin|contra|desde|hasta|entre|según|tras|ante|bajo) |^)$"
)
"""After a preposition, and where a sentence begins, `la` is an article."""

_GENDER = re.compile(r"<(m|f|mf)>(?:<[^>]*>)*?<(sg|pl|sp)>")
_BY_ENDING = (
    (re.compile(r"(?:[cs]ión|[dt]ad|tud|eza|umbre|ncia)$"), ("f", "sg")),
    (re.compile(r"(?:[cs]iones|[dt]ades|tudes|ezas|umbres|ncias)$"), ("f", "pl")),
    (re.compile(r"(?:miento|aje|ismo)$"), ("m", "sg")),
    (re.compile(r"(?:mientos|ajes|ismos)$"), ("m", "pl")),
)
"""For nouns the dictionary does not have."""

_PERSON = re.compile(
    r"(?:nte|ista|or|jefe|juez|jue[zc]|canciller|líder|testigo|soldado|piloto|médico|rehén|rehen|miembro)(?:e?s)?$"
    r"|^porta"
)
"""Masculine in a dictionary, of a woman or a man in the news: `la presidente`, `la juez`; it errs in `portaaviones`."""

_STRESSED_A = re.compile(r"h?(?:á|a[^\Waeiouáéíóú]+u?[aeo](?:$|[ns]$))")
"""`el agua`, `un arma`, `el área`: feminine, with the masculine article before a stressed a."""

_CONTRACTIONS = (
    (re.compile(r"\b([Dd])e el (?=[a-záéíóúñ])"), r"\1el "),
    (re.compile(r"\b([Aa]) el (?=[a-záéíóúñ])"), r"\1l "),
)


@dataclass(frozen=True, slots=True)
class _Noun:
    gender: Gender
    number: str
    may_be_verb: bool


def agreed(texts: Sequence[str]) -> list[str]:
    """Return `texts` with each determiner in the gender of the noun after it, and the adjective after that as well.

    Only where the noun has one gender, the number agrees already, and no verb can be meant. Of 3,000 sentences of the
    American press 70 are changed; one was right before (read). Without Apertium's dictionary
    only nouns known by their ending are.

    Example:
        >>> agreed(["Hablaron del colusión."])  # doctest: +SKIP
        ['Hablaron de la colusión.']
    """
    words = sorted(
        {word for text in texts for phrase in _PHRASE.finditer(text) for word in phrase.groups()[1:] if word}
    )
    readings = apertium_stream.readings(words, DICTIONARY)
    changed = [_PHRASE.sub(lambda phrase: _agreeing(phrase, readings), text) for text in texts]
    return [_contracted(after) if after != before else after for before, after in zip(texts, changed, strict=True)]


def _agreeing(phrase: re.Match[str], readings: Mapping[str, tuple[str, ...]]) -> str:
    determiner, word, adjective = phrase.groups()
    row, place = _PLACES[determiner.lower()]
    noun = _noun(word, readings)
    is_plural, gender = place > 1, "f" if place % 2 else "m"
    if noun is not None and determiner.lower() == "la" and noun.number == "pl" and not noun.may_be_verb:
        return phrase[0][1:].capitalize() if determiner == "La" else phrase[0][1:]  # it was the preposition `a`
    if noun is None or noun.gender == gender or noun.number not in ("sp", "pl" if is_plural else "sg"):
        return phrase[0]
    if _PERSON.search(word) or (noun.gender == "f" and not is_plural and _STRESSED_A.match(word)):
        return phrase[0]
    before = phrase.string[: phrase.start()]
    if noun.may_be_verb and determiner.lower() in _PRONOUNS and not _NOUN_FOLLOWS.search(before):
        return phrase[0]
    form = row[2 * is_plural + (noun.gender == "f")]
    form = form[0].upper() + form[1:] if determiner[0].isupper() else form
    return " ".join([form, word, *([_in_gender(adjective, noun.gender, readings)] if adjective else [])])


def _noun(word: str, readings: Mapping[str, tuple[str, ...]]) -> _Noun | None:
    """Return what `word` is if it is a noun, of one gender in whatever it may mean."""
    if word not in readings:
        kind = next((kind for ending, kind in _BY_ENDING if ending.search(word)), None)
        return _Noun("f" if kind[0] == "f" else "m", kind[1], may_be_verb=False) if kind else None
    nominal = [reading for reading in readings[word] if "<vb" not in reading or "<pp>" in reading]
    found = [_GENDER.search(reading) for reading in nominal]
    kinds = {(match[1], match[2]) for match in found if match}
    if not all(found) or len(kinds) != 1 or not any("<n>" in reading for reading in nominal):
        return None
    gender, number = kinds.pop()
    if gender == "mf":
        return None
    # The news addresses nobody as `tú`: a form of the second person or a command is no reading of it.
    is_verb = any("<vb" in one and "<p2>" not in one and "<imp>" not in one for one in set(readings[word]) - {*nominal})
    return _Noun("f" if gender == "f" else "m", number, may_be_verb=is_verb)


def _in_gender(adjective: str, gender: Gender, readings: Mapping[str, tuple[str, ...]]) -> str:
    found = readings.get(adjective, ())
    if not any("<adj>" in reading or "<pp>" in reading for reading in found):
        return adjective
    return re.sub(r"[oa](?=s?$)", "a" if gender == "f" else "o", adjective)


def _contracted(text: str) -> str:
    for pattern, wording in _CONTRACTIONS:
        text = pattern.sub(wording, text)
    return text
