"""A person's name, word by word: which words identify, and which spellings are of one person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from encuadre.annotate.entities.gazetteer import Gazetteer, Known
from encuadre.annotate.entities.wording import WORD, connectors
from encuadre.model import Language
from encuadre.text.folding import fold_in_place

SAME_NAME = 90.0
"""rapidfuzz ratio (0 to 100) from which two spellings of a full name are one person, if also their initials agree:
one wrong letter in ten. Misspelt names of the same person stay above it, other persons with one surname below."""

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii"})


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a person's name that identify: no initials, no `Jr.`, no accents, lower case."""
    words = [fold_in_place(word).lower().rstrip(".") for word in WORD.findall(name)]
    return tuple(word for word in words if len(word) > 1 and word not in _SUFFIXES and "." not in word)


def surnames(words: Sequence[str]) -> frozenset[str]:
    """Return the words that may stand alone for a full name: the last, and in long names the one before it."""
    plain = [word for word in words[1:] if word not in connectors()]
    return frozenset(plain[-2:] if len(plain) > 1 else plain[-1:])


def known_person(words: tuple[str, ...], gazetteer: Gazetteer, language: Language) -> Known | None:
    """Return the known person that a full name means although it is spelt otherwise; `None` if nobody.

    Args:
        words: Of a full name, in order.
        gazetteer: What is known by heart.
        language: What the text is written in.
    """
    if len(words) < 2:
        return None
    from rapidfuzz import fuzz, process

    name = " ".join(words)
    names = gazetteer.full_names(language)
    best = process.extractOne(name, names.keys(), scorer=fuzz.ratio, score_cutoff=SAME_NAME)
    if best is None or _initials(best[0]) != _initials(name):
        return None
    return names[best[0]]


def one_spelling(names: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Map each full name to the spelling of the same person that came first in the article."""
    from rapidfuzz import fuzz

    first: list[tuple[str, ...]] = []
    spelling: dict[tuple[str, ...], tuple[str, ...]] = {}
    for words in names:
        name = " ".join(words)
        spelling[words] = next(
            (
                other
                for other in first
                if len(other) == len(words)
                and _initials(" ".join(other)) == _initials(name)
                and fuzz.ratio(" ".join(other), name) >= SAME_NAME
            ),
            words,
        )
        if spelling[words] == words:
            first.append(words)
    return spelling


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())
