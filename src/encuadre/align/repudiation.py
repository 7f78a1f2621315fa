"""Whether a sentence calls something untrue or unconfirmed: it never says the same as one that tells it as so."""

from __future__ import annotations

from functools import lru_cache

from encuadre.data.negation import Negation, any_of
from encuadre.model import Language, Passage


def is_repudiated_in_one(left: Passage, right: Passage) -> bool:
    """Tell whether one of two sentences has a word that calls something untrue, and the other has none.

    Which clause it means is not asked: *denied having gathered the calls* beside *gathered the calls* is the gravest
    line there is, and in sentences of which one denies something else the core is seldom the same either. Each is read
    as it was written, for translations lose such words. Of the 150 links of 29 pairs of real reports that are called
    the same this takes one. Nor is it confirmed what the other tells as not confirmed.

    Args:
        left: A sentence.
        right: One it is linked to.
    """
    if _repudiates(left.text, left.language) != _repudiates(right.text, right.language):
        return True
    return {_confirms(left.text, left.language), _confirms(right.text, right.language)} == {True, False}


@lru_cache(maxsize=16_384)
def _repudiates(text: str, language: Language) -> bool:
    """Tell whether a sentence calls something untrue; as many are kept as 300 articles have."""
    words = Negation.of(language)
    return any_of(words.repudiate).search(any_of(words.never_repudiate).sub(" ", text)) is not None


@lru_cache(maxsize=16_384)
def _confirms(text: str, language: Language) -> bool | None:
    """Tell whether a sentence tells something as confirmed or as not confirmed; nothing where it tells neither."""
    words = Negation.of(language)
    if any_of(words.unconfirmed).search(text):
        return False
    return True if any_of(words.confirmed).search(text) else None
