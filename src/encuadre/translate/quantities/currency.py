"""`Peso` is money or weight: engines take the weight, whatever stands around it."""

from __future__ import annotations

import re
from functools import lru_cache

from encuadre.data.magnitudes import Magnitudes
from encuadre.model import LANGUAGES, Language, other_language

_CURRENCY = re.compile(r"\bpesos?\b", re.IGNORECASE)


def mend_currency(original: str, translation: str, source: Language) -> str:
    """Return `translation` with the currency's word where an engine took it for its namesake (`the weight fell 2 %`).

    Args:
        original: The sentence.
        translation: What an engine made of it.
        source: The language of `original`.
    """
    slips = Magnitudes.of(other_language(source)).currency_slips
    if not slips or not means_currency(original, source):
        return translation
    for slip, currency in slips.items():
        for said, meant in ((slip, currency), (slip.capitalize(), currency.capitalize())):
            translation = re.sub(rf"\b{said}\b", meant, translation)
    return translation


def means_currency(text: str, language: Language) -> bool:
    """Tell whether `peso` in a sentence is money: a cue of the exchange stands there and none of weight.

    Example:
        >>> means_currency("El peso cayó frente al dólar.", "es"), means_currency("Perdió peso.", "es")
        (True, False)
    """
    if not _CURRENCY.search(text):
        return False
    money, namesake = _cues(language)
    return bool(money.search(text)) and not namesake.search(text)


@lru_cache(maxsize=len(LANGUAGES))
def _cues(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = Magnitudes.of(language)
    never = (r"\b\B",)
    return re.compile("|".join(words.currency_cues or never)), re.compile("|".join(words.namesake_cues or never))
