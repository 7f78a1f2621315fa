"""How much of what a sentence says the other side has words for, whatever alignment made of it.

A second opinion beside the links: *found only here* is said of a sentence that is linked to none, and whose rare words
the other side, translated, does not have either.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from encuadre.model import LANGUAGES, Language, Rendering, Translation
from encuadre.text.stems import stem
from encuadre.text.tokens import words_of

SHORTEST = 4
"""Letters of a word that is compared: shorter ones are mostly articles and prepositions. Figures always count."""

Stems = frozenset[str]
Wording = Mapping[Language, Stems]
"""The stems of a sentence in each language it is known in."""


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence as it is compared."""

    article: str
    text: str
    language: Language
    rendering: Rendering


class Wordings:
    """Both sides' sentences by stem, in both languages; 0 is the left side."""

    def __init__(self, sides: Sequence[Sequence[Told]]) -> None:
        """Take the sentences of each side."""
        self._by_text = {(place, one.text): _wording(one) for place, side in enumerate(sides) for one in side}
        self._known = [{frozenset(self._by_text[place, one.text]) for one in side} for place, side in enumerate(sides)]
        self._vocabularies = [self._of_articles(place, side) for place, side in enumerate(sides)]
        # A sentence that several papers or versions of a side print makes its words no more common.
        different = self._by_text.values()
        self._weights = {
            language: _rarity([one[language] for one in different if language in one]) for language in LANGUAGES
        }

    def _of_articles(self, place: int, side: Sequence[Told]) -> list[Wording]:
        """Return every stem of each article of a side."""
        articles: dict[str, dict[Language, set[str]]] = {}
        for one in side:
            words = articles.setdefault(one.article, {language: set() for language in LANGUAGES})
            for language, stems in self._by_text[place, one.text].items():
                words[language] |= stems
        return [{language: frozenset(stems) for language, stems in one.items()} for one in articles.values()]

    def told(self, text: str, place: int) -> float:
        """Return the share of a sentence's words, weighted by rarity, that an article of the other side uses anywhere.

        Of the article, and in the language, that shows most of it. Where a sentence of the other side is in no language
        this one is known in, nothing can be said of what it tells, and the share is 1.

        Args:
            text: A sentence of one side.
            place: Which side.
        """
        wording = self._by_text[place, text]
        if not all(known & set(wording) for known in self._known[1 - place]):
            return 1.0
        shares = (
            self._share(stems, article[language], language)
            for article in self._vocabularies[1 - place]
            for language, stems in wording.items()
        )
        return max(shares, default=1.0)

    def alike(self, left: str, right: str) -> float:
        """Return the share of either of two sentences, one of each side, that stands in the other at least."""
        here, there = self._by_text[0, left], self._by_text[1, right]
        return max(
            (
                min(
                    self._share(here[language], there[language], language),
                    self._share(there[language], here[language], language),
                )
                for language in here
                if language in there
            ),
            default=0.0,
        )

    def retold(self, one: str, other: str, place: int) -> float:
        """Return the share of a sentence's words, weighted by rarity, that another of its side has.

        Not the other way round: a short sentence may stand whole in one that tells more.

        Args:
            one: What is shown.
            other: Another that is said to tell it.
            place: The side of both.
        """
        here, there = self._by_text[place, one], self._by_text[place, other]
        return max(
            (self._share(here[language], there[language], language) for language in here if language in there),
            default=0.0,
        )

    def _share(self, stems: Stems, known: Stems, language: Language) -> float:
        weights = self._weights[language]
        total = sum(weights[one] for one in stems)
        return sum(weights[one] for one in stems & known) / total if total else 1.0


def _wording(one: Told) -> Wording:
    rendered = one.rendering
    translated = {rendered.language: _stems(rendered.text)} if isinstance(rendered, Translation) else {}
    return {one.language: _stems(one.text)} | translated


def _stems(text: str) -> Stems:
    return frozenset(stem(word) for word in words_of(text) if len(word) >= SHORTEST or word.isdigit())


def _rarity(sentences: Sequence[Iterable[str]]) -> Mapping[str, float]:
    """Return the inverse document frequency of each stem (Spärck Jones 1972); a document is a sentence."""
    counts = Counter(one for stems in sentences for one in stems)
    return {one: math.log((len(sentences) + 1) / count) for one, count in counts.items()}
