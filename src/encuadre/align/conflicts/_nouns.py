"""Whether two figures count the same thing, across languages: by list, by likeness, by the translation."""

from __future__ import annotations

import re
from functools import cache

from encuadre.data.numbers import NumberWords
from encuadre.model import LANGUAGES, Passage
from encuadre.text.stems import stem

ANYBODY = "person"
"""What every other noun for people may be called too, so that it speaks neither for nor against."""

PEOPLE = frozenset(
    {
        *("soldier", "dead", "hurt", "missing", "case", "migrant", "arrest", "child", "woman", "man", "worker", "vote"),
        *("student", "marine", "official", "judge", "senator", "deputy", ANYBODY),
    }
)
"""What people are counted as; of nothing else `person` is another name."""

_WORD = re.compile(r"[^\W\d_]+")


@cache
def concepts() -> dict[str, str]:
    """Map every noun of both languages to what it counts."""
    concepts: dict[str, str] = {}
    for language in LANGUAGES:
        for concept, nouns in NumberWords.of(language).concepts.items():
            for noun in nouns:
                concepts[f"{language}:{noun}"] = concept
    return concepts


def same_noun(left: Passage, left_noun: str, right: Passage, right_noun: str) -> bool | None:
    """Tell whether two nouns count the same thing; `None` where nothing says so or speaks against it.

    Args:
        left: The sentence of the first noun.
        left_noun: What is counted there; empty if nothing is.
        right: The sentence of the second.
        right_noun: What is counted there.
    """
    if not left_noun or not right_noun:
        return None
    known = concepts()
    one = known.get(f"{left.language}:{left_noun}")
    other = known.get(f"{right.language}:{right_noun}")
    if one and other and one == other:
        return True
    if one and other and (ANYBODY not in {one, other} or not {one, other} <= PEOPLE):
        return False
    if stem(left_noun) == stem(right_noun) and len(stem(left_noun)) > 3:
        return True
    return None


def may_count_one(noun: str, other: str) -> bool:
    """Tell whether two nouns of one language can name the same things: one is missing, or they have one stem."""
    return not noun or not other or stem(noun) == stem(other)


def is_joined(passage: Passage, counted: str, end: int) -> bool:
    """Tell whether a count is of two things at once (`307 passengers and crew`), which one of them alone is not.

    Args:
        passage: The sentence.
        counted: The noun behind the figure.
        end: Where the figure ends.
    """
    links = "|".join(sorted(NumberWords.of(passage.language).and_words))
    found = re.match(rf"\W+(?:[^\W\d_]+\W+)?{re.escape(counted)} (?:{links}) ", passage.text[end:], re.IGNORECASE)
    following = end + found.end() if found else -1
    return any(word.span.start == following and word.pos == "NOUN" for word in passage.words)


def is_told(left: Passage, left_noun: str, right: Passage, right_noun: str) -> bool:
    """Tell whether the translation of one sentence has the other's noun, wherever it stands in it.

    Args:
        left: The sentence of the first noun.
        left_noun: What is counted there.
        right: The sentence of the second.
        right_noun: What is counted there.
    """
    if left.language == right.language or not left_noun or not right_noun:
        return False
    return _has(right.in_language(left.language), left_noun) or _has(left.in_language(right.language), right_noun)


def are_apart(left: Passage, left_noun: str, right: Passage, right_noun: str) -> bool:
    """Tell whether two nouns name two things: neither is the other, nor stands in the other's sentence translated.

    Sentences that share half of their words may count different things (`5 ways a deal …`, `a deal with six powers`).
    Nouns for people are left open: whoever is on board is told as people, passengers or occupants.

    Args:
        left: The sentence of the first noun.
        left_noun: What is counted there; empty if nothing is.
        right: The sentence of the second.
        right_noun: What is counted there.
    """
    if may_count_one(left_noun, right_noun) or is_told(left, left_noun, right, right_noun):
        return False
    known = concepts()
    return PEOPLE.isdisjoint(
        known.get(f"{side.language}:{noun}", "") for side, noun in ((left, left_noun), (right, right_noun))
    )


def _has(wording: str, noun: str) -> bool:
    return any(stem(word) == stem(noun) for word in _WORD.findall(wording))
