"""Words and phrases of a side, counted: which units said which key how often, and where."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encuadre.frame._prose import prose_of
from encuadre.frame._vocabulary import UNCOMPARED, Vocabulary
from encuadre.model import AnnotatedArticle, Evidence, Language, Span, Word

Key = tuple[str, ...]
"""One English lemma, or the two of a phrase in alphabetical order: `military operation` and `operación militar` differ
in order only."""

_BETWEEN = re.compile(r"[\s-]+(?:[^\W\d_]{1,3}\s+){0,2}\Z")
"""What may stand between the two words of a phrase: nothing, or up to two short function words (`crime of the cartels`,
`fuerzas de la defensa`); a comma or a full stop ends it."""

_LONGEST_BETWEEN = 10
"""Characters; two function words of three letters with their blanks."""


@dataclass(frozen=True, slots=True)
class Use:
    """One occurrence of a word or a phrase."""

    key: Key
    language: Language
    lemmas: tuple[str, ...]
    """As the text has them, in the order of the text."""

    evidence: Evidence
    sentence: int


@dataclass(frozen=True, eq=False)
class Counts:
    """How often each sentence says each of some keys: one row a sentence, article by article."""

    keys: tuple[Key, ...]
    sentences: NDArray[np.float32]
    article_of: NDArray[np.intp]
    """The article of each row, counted from 0."""

    @property
    def articles(self) -> NDArray[np.float32]:
        """Return the rows of each article added up."""
        rows = np.zeros((int(self.article_of.max(initial=-1)) + 1, len(self.keys)), dtype=np.float32)
        np.add.at(rows, self.article_of, self.sentences)
        return rows


def uses_of(annotated: AnnotatedArticle, vocabulary: Vocabulary) -> Iterator[Use]:
    """Yield the words of an article that count, and the phrases of two of them that follow each other.

    Those of captions, posts and calls to the reader do not: `hide caption` forty times over is no choice of words.
    """
    article = annotated.article
    starts = [sentence.span.start for sentence in annotated.sentences]
    sentences = np.searchsorted(starts, [word.span.start for word in annotated.words], side="right") - 1
    prose = prose_of(annotated)
    before: tuple[Word, str, int] | None = None
    for word, sentence in zip(annotated.words, sentences.tolist(), strict=True):
        if not prose[sentence]:
            continue
        key = vocabulary.key(article.language, word)
        if key is not None:
            evidence = Evidence(article.id, word.span)
            yield Use((key,), article.language, (word.lemma,), evidence, sentence)
        if key and before and before[2] == sentence and _is_phrase(article.text, before[0], word):
            span = Span(before[0].span.start, word.span.end)
            pair = (before[1], key) if before[1] <= key else (key, before[1])
            yield Use(pair, article.language, (before[0].lemma, word.lemma), Evidence(article.id, span), sentence)
        before = (word, key, sentence) if key and key != UNCOMPARED else None


def count(articles: Sequence[AnnotatedArticle], uses: Mapping[str, Sequence[Use]], length: int) -> Counts:
    """Count the keys of `length` words; a key is a column, in the order of the alphabet.

    Args:
        articles: The rows of the counts.
        uses: By key, where it is used.
        length: Words of a key: 1 for words, 2 and more for phrases.
    """
    wanted = sorted({use.key for article in articles for use in uses[article.article.id] if len(use.key) == length})
    column = {key: place for place, key in enumerate(wanted)}
    first: dict[str, int] = {}
    owners: list[int] = []
    for number, article in enumerate(articles):
        first[article.article.id] = len(owners)
        owners += [number] * max(1, len(article.sentences))
    table = np.zeros((len(owners), len(wanted)), dtype=np.float32)
    for article in articles:
        for use in uses[article.article.id]:
            if len(use.key) == length:
                table[first[article.article.id] + use.sentence, column[use.key]] += 1
    return Counts(tuple(wanted), table, np.array(owners, dtype=np.intp))


def by_key(articles: Sequence[AnnotatedArticle], uses: Mapping[str, Sequence[Use]]) -> dict[Key, list[Use]]:
    """Return the uses of each key, in reading order."""
    found: dict[Key, list[Use]] = defaultdict(list)
    for article in articles:
        for use in uses[article.article.id]:
            found[use.key].append(use)
    return found


def commonest(uses: Sequence[Use]) -> tuple[Language, tuple[str, ...]]:
    """Return the form a key has most often, the first of the alphabet among equals."""
    forms = Counter((use.language, use.lemmas) for use in uses)
    return min(forms, key=lambda form: (-forms[form], form))


def _is_phrase(text: str, first: Word, second: Word) -> bool:
    between = second.span.start - first.span.end
    if not 0 < between <= _LONGEST_BETWEEN:
        return False
    return between == 1 or _BETWEEN.match(text[first.span.end : second.span.start]) is not None
