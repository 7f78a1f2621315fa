"""A sentence that denies and a translation that does not, or the other way about: a sign that it misleads."""

from __future__ import annotations

from encuadre.data.negation import Negation, any_of
from encuadre.model import Language, other_language


def negations_differ(original: str, translation: str, source: Language) -> bool:
    """Tell whether one of two sentences denies and the other neither denies nor says the same by a word's meaning.

    Only presence is compared: Spanish denies twice where English does once (`no vino nadie`), so numbers say nothing.

    Args:
        original: The sentence.
        translation: What is to be checked.
        source: The language of `original`.

    Example:
        >>> negations_differ("No hubo pruebas.", "There was evidence.", "es")
        True
    """
    target = other_language(source)
    denies, is_denied = _denies(original, source), _denies(translation, target)
    if denies == is_denied:
        return False
    return not _implies(translation, target) if denies else not _implies(original, source)


def _denies(text: str, language: Language) -> bool:
    words = Negation.of(language)
    return bool(any_of(words.deny).search(any_of(words.never_deny).sub(" ", text)))


def _implies(text: str, language: Language) -> bool:
    return bool(any_of(Negation.of(language).imply).search(text))
