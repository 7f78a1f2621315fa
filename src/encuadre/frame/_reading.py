"""One article as every frame model reads it: its words, what each sentence weighs, and the article drawn anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from encuadre.frame._prose import prose_of
from encuadre.model import AnnotatedArticle, EntityKind, Span
from encuadre.model.framing import FEWEST_SENTENCES, FEWEST_WORDS
from encuadre.text.tokens import words_of

HEADLINE_WEIGHT = 2.0
LEAD_WEIGHT = 1.5
LEAD_SENTENCES = 3
"""Headline and lead choose what the story is about (inverted pyramid). Weights of 1 to 4 measure alike."""

DRAWS = 1000
"""Resampled texts behind an interval: the ends of a 95 % interval then scatter by a tenth of its width (Efron and
Tibshirani 1993, chapter 13), which is less than the two digits shown."""


_NAMED = frozenset({EntityKind.ORGANISATION, EntityKind.OTHER})
"""What is named after what it does: `Immigration and Customs Enforcement`, `Ley de Seguridad Interior`. A name of one
word is left in: it holds no word of another sense. That of a person does (`Morales`, `Guerra`) and never stays."""

_GAP = " | "
"""Stands for a name, so that the words on either side of it make no phrase; no word itself."""


@dataclass(frozen=True, eq=False)
class Reading:
    """The words and the weights of one article's sentences."""

    annotated: AnnotatedArticle
    folded: tuple[list[str], ...]
    """The words of each sentence, folded."""

    @property
    def sentences(self) -> int:
        """Return how many sentences there are, the headline counted."""
        return len(self.folded)

    @cached_property
    def words(self) -> int:
        """Return how many words there are."""
        return sum(map(len, self.folded))

    @property
    def is_long_enough(self) -> bool:
        """Tell whether there is enough text to claim a frame at all."""
        return self.sentences >= FEWEST_SENTENCES and self.words >= FEWEST_WORDS

    @cached_property
    def outside_names(self) -> tuple[list[str], ...]:
        """Return the words of each sentence without those of names of persons, bodies, laws and works."""
        text = self.annotated.article.text
        names = sorted(
            one.span
            for one in self.annotated.mentions
            if one.kind is EntityKind.PERSON or (one.kind in _NAMED and len(words_of(one.span.of(text))) > 1)
        )
        return tuple(
            words_of(_without(names, text, sentence.span)) if known else known
            for sentence, known in zip(self.annotated.sentences, self.folded, strict=True)
        )

    @cached_property
    def is_prose(self) -> NDArray[np.bool_]:
        """Tell of each sentence whether it is the newsroom's own text, which alone can be evidence."""
        return np.array(prose_of(self.annotated), dtype=bool)

    @cached_property
    def weights(self) -> NDArray[np.float64]:
        """Return what each sentence weighs, by place and by the logarithm of its length; they sum to 1.

        The logarithm, because a long sentence says more, but not in proportion.
        """
        weights: NDArray[np.float64] = np.log1p(np.array([len(words) for words in self.folded], dtype=np.float64))
        first = 1 if self.annotated.article.title else 0
        weights[:first] *= HEADLINE_WEIGHT
        weights[first : first + LEAD_SENTENCES] *= LEAD_WEIGHT
        weights /= weights.sum()
        return weights

    @cached_property
    def drawn(self) -> NDArray[np.float64]:
        """Return the weights of `DRAWS` texts drawn from these sentences with replacement, one text a row.

        The seed is the article's own, so that the same article gets the same interval, alone or on whichever side.
        """
        random = np.random.default_rng(crc32(self.annotated.article.id.encode()))
        counts = random.multinomial(self.sentences, np.full(self.sentences, 1 / self.sentences), size=DRAWS)
        weights = counts * self.weights
        totals = weights.sum(axis=1, keepdims=True)
        drawn: NDArray[np.float64] = np.where(totals > 0, weights / np.where(totals > 0, totals, 1), self.weights)
        return drawn


def read(annotated: AnnotatedArticle) -> Reading:
    """Fold the words of each sentence, once for all models."""
    return Reading(annotated, tuple(words_of(text) for text in annotated.sentence_texts))


def _without(names: Sequence[Span], text: str, sentence: Span) -> str:
    """Return what a sentence has outside of names, which stand in order and never within each other."""
    parts = []
    start = sentence.start
    for name in names:
        if sentence.covers(name) and name.start >= start:
            parts.append(text[start : name.start])
            start = name.end
    return _GAP.join([*parts, text[start : sentence.end]])
