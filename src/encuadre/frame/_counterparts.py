"""How often a side says what the other side says with another word: in translation, by a synonym, or in a linked place.

A lemma has no one counterpart in the other language. `Impeachment` is *juicio político* or *destitución*, *troops*
are *tropas* or *soldados*, and a word whose counterpart was missed looks like its side's own. So before a word is
shown, the other side is searched for it as a reader of both would: in its text as translated, and in its own words for
those that the event's sentences and their translations put in the word's place (by the Dice coefficient, as in Smadja,
McKeown and Hatzivassiloglou 1996, "Translating Collocations for Bilingual Lexicons").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress

from encuadre.data.synonyms import Synonyms
from encuadre.frame._prose import prose_of
from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    Evidence,
    Language,
    Rendering,
    Translation,
    other_language,
)
from encuadre.text.tokens import words_of

LETTERS = 6
"""Letters that forms of one word share: as in the comparison of linked sentences, where six did best."""

SURE = 0.75
"""Score from which linked sentences are taken for saying the same: four links of five are right there."""

ALIKE = 0.3
"""Dice coefficient of a word and one of the other language, over the event's sentences and their counterparts, from
which one may stand for the other. Chosen low: one taken in too many hides a difference, one missed invents one."""

NEAREST = 0.5
"""Of the nearest's coefficient, below which a word merely stands near (`Detroit` beside *bancarrota*). Chosen."""

KNOWN = 0.9
"""Share of a side's sentences that have a translation, below which its words cannot be compared."""

_BETWEEN = 3
"""Letters of the longest word that may stand between the two of a phrase, and stands for no other."""

_Stems = frozenset[str]
_Row = Mapping[Language, _Stems]
"""The stems of one sentence in each language it is had in."""


@dataclass(frozen=True, slots=True)
class _Side:
    rows: tuple[_Row, ...]
    is_known: bool


class Counterparts:
    """The sentences of two sides in both languages."""

    def __init__(
        self,
        left: Sequence[AnnotatedArticle],
        right: Sequence[AnnotatedArticle],
        renderings: Mapping[str, Rendering],
        alignments: Mapping[tuple[str, str], Alignment],
    ) -> None:
        """Read the stems of every sentence and of its translation.

        Args:
            left: The articles of one side.
            right: Those of the other.
            renderings: Translations of their sentences, by text.
            alignments: Which sentences say the same, by the ids of two articles.
        """
        self._sides = tuple(_read(side, renderings) for side in (left, right))
        self._text_of = {one.article.id: one.article.text for one in (*left, *right)}
        self._names = {
            name[:LETTERS]
            for one in (*left, *right)
            for word in one.words
            if word.pos == "PROPN"
            for name in words_of(word.span.of(one.article.text))
        }
        linked = _linked(left, right, alignments)
        self._pairs = [row for row in (*self._sides[0].rows, *self._sides[1].rows, *linked) if len(row) > 1]
        self._totals = {
            language: Counter(one for row in self._pairs for one in row[language]) for language in ("en", "es")
        }

    def times(self, uses: Iterable[tuple[Language, Evidence]], *, by_right: bool) -> int | None:
        """Return how many sentences of a side say what these uses say, by any means; `None` if that is not known.

        Args:
            uses: Where the other side says it, each with the language of its article.
            by_right: The side that is searched: the right one.
        """
        side = self._sides[by_right]
        if not side.is_known:
            return None
        said: dict[Language, set[_Stems]] = {}
        for language, evidence in uses:
            said.setdefault(language, set()).add(_form(evidence.span.of(self._text_of[evidence.article_id])))
        wanted: dict[Language, set[_Stems]] = {}
        for language, forms in said.items():
            wanted.setdefault(language, set()).update(_with_synonyms(forms, language))
            other = other_language(language)
            found = {frozenset({one}) for one in self._standing_for(forms, language)}
            wanted.setdefault(other, set()).update(_with_synonyms(found, other))
        return sum(
            any(form <= row.get(language, frozenset()) for language, forms in wanted.items() for form in forms)
            for row in side.rows
        )

    def _standing_for(self, forms: set[_Stems], language: Language) -> Iterator[str]:
        """Yield the stems of the other language that the event's sentences have in the place of a word."""
        other = other_language(language)
        rows = [row for row in self._pairs if any(form <= row[language] for form in forms)]
        counts = Counter(one for row in rows for one in row[other] - self._names if len(one) > _BETWEEN)
        totals = self._totals[other]
        alike = {one: 2 * times / (len(rows) + totals[one]) for one, times in counts.items()}
        needed = max(ALIKE, NEAREST * max(alike.values(), default=0.0))
        yield from (one for one, dice in alike.items() if dice >= needed)


def _read(side: Sequence[AnnotatedArticle], renderings: Mapping[str, Rendering]) -> _Side:
    rows, known = [], 0
    for annotated in side:
        language = annotated.article.language
        for text in compress(annotated.sentence_texts, prose_of(annotated)):
            row: dict[Language, _Stems] = {language: _stems(text)}
            rendering = renderings.get(text)
            if isinstance(rendering, Translation):
                row[other_language(language)] = _stems(rendering.text)
                known += 1
            rows.append(row)
    return _Side(tuple(rows), known >= KNOWN * len(rows))


def _linked(
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    alignments: Mapping[tuple[str, str], Alignment],
) -> Iterator[_Row]:
    there = {annotated.article.id: annotated for annotated in right}
    for one in left:
        for (left_id, right_id), alignment in alignments.items():
            other = there.get(right_id)
            if left_id != one.article.id or other is None or one.article.language == other.article.language:
                continue
            for link in alignment.links:
                if link.score >= SURE:
                    yield {
                        one.article.language: _stems(one.sentence_texts[link.left]),
                        other.article.language: _stems(other.sentence_texts[link.right]),
                    }


def _stems(text: str) -> _Stems:
    return frozenset(word[:LETTERS] for word in words_of(text))


def _form(phrase: str) -> _Stems:
    """Return the stems of a phrase without what stands between its words."""
    words = words_of(phrase)
    return frozenset(word[:LETTERS] for word in words if len(word) > _BETWEEN or len(words) == 1)


def _with_synonyms(forms: Iterable[_Stems], language: Language) -> Iterator[_Stems]:
    """Yield the forms, and each with one word in the place of its synonym."""
    groups = _groups(language)
    for form in forms:
        yield form
        for one in form:
            for synonym in groups.get(one, ()):
                yield form - {one} | {synonym}


@cache
def _groups(language: Language) -> Mapping[str, _Stems]:
    found: dict[str, set[str]] = {}
    for group in Synonyms.of(language).groups:
        stems = {word[:LETTERS] for entry in group for word in words_of(entry)}
        for one in stems:
            found.setdefault(one, set()).update(stems)
    return {one: frozenset(stems) for one, stems in found.items()}
