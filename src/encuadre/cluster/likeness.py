"""How alike two articles are, as people grade it from *different* to *the same*; one event or two is another matter.

Four signs with equal weight: the words of both texts, the mean of what they mean, and how much of each headline the
other text tells, by words and by meaning.

On 242 pairs of Spanish articles (SemEval-2022 task 8) they correlate at .859 with what people said, .855 where the two
fitted numbers come from other pairs (ten times five folds); cosines of words and of mean vectors alone reach .82.
Without what words tell of the headlines it is .843, without each of the others .853 to .857. Weights fitted to the
signs do no better (.853 over folds), and what else was added to them stays within the noise of .003: names, places and
organisations of both, figures, days, phrases, the best partner of each sentence, whitened vectors, lengths.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from encuadre.cluster.meaning import SENTENCES, Vectors, telling
from encuadre.cluster.words import rarity, surface_features, word_features, word_weights
from encuadre.model import LANGUAGES, AnnotatedArticle, Language

HEADLINE_WEIGHT = 3
"""What the headline counts in the mean, where every sentence counts by its words: a line of three, which often stands
beside the text, says little. From 1 to 6 the correlation is the same within .001; with sentences that count alike it
is .857."""

LEAD = 5
"""Sentences of the opening in which a headline looks for its like: with 3, 4 and 6 the correlation is .001 to .005
lower, with the other headline among them, which resembles it by its kind, .007."""

CONSTANT, SLOPE = -4.0, 8.6
"""Log-odds of *the same* by the mean of the signs: fitted by least squares to what people said, brought to 0 to 1 (over
the folds -4.3 to -3.7 and 8.0 to 9.4). Their scale ends where cosines go on: the mean alone correlates at .855."""

ACROSS = 1.3
"""By how much the mean grows where the languages differ: the median pair of one event is then about as alike as within
a language (.78 and .79 on `events2_dev.jsonl`, .78 and .88 on `events.jsonl`), that of two events as little (.07).
The area under the curve of one event against others is .985 and .993 with it, .982 and .986 without."""

KEPT = 400
"""Articles whose profiles wait to be compared again, about 20 MB: chosen, so that those of an event are read once."""


@dataclass(frozen=True, slots=True)
class Profile:
    """An article as it is compared."""

    language: Language
    words: Mapping[str, float]
    """Weights of the features of its whole text, a vector of length 1."""

    headline: Mapping[str, float]
    """Share of what the headline says by each of its features; empty where there is none."""

    direction: Vectors
    """Mean of the sentences that are compared, zeros if they say nothing."""

    sense: Vectors
    """Of the headline: one row, or none."""

    lead: Vectors
    """Of the opening: a row for each sentence, without the headline."""


def read_profile(annotated: AnnotatedArticle, vectors: Vectors) -> Profile:
    """Return what of an article is compared.

    Args:
        annotated: The article.
        vectors: float32, one row for each of its sentences.
    """
    article = annotated.article
    has_title = bool(article.title)
    rows = telling(vectors[:SENTENCES], LANGUAGES.index(article.language))
    lengths = np.array([len(text.split()) for text in annotated.sentence_texts[:SENTENCES]], dtype=np.float32)
    lengths[:has_title] *= HEADLINE_WEIGHT
    mean = lengths @ rows
    return Profile(
        language=article.language,
        words=word_weights(word_features(annotated)),
        headline=_shares(article.title),
        direction=mean / max(float(np.linalg.norm(mean)), 1e-9),
        sense=rows[:has_title],
        lead=rows[has_title : LEAD + has_title],
    )


def _shares(headline: str) -> dict[str, float]:
    features = sorted(surface_features(headline))
    weights = rarity(features)
    return dict(zip(features, (weights / (weights.sum() or 1.0)).tolist(), strict=True))


def likeness(one: Profile, other: Profile) -> float:
    """Return how alike two articles are: near 0.0 what people call different, near 1.0 the same.

    A sign that cannot be told is left out. With the headlines taken away the correlation is .80, with one of two .83;
    their place is not for the first sentence, which is often no statement (.72).
    """
    signs = [
        math.sqrt(_words(one, other)),
        max(0.0, float(one.direction @ other.direction)),
        *_mean([_told(one, other), _told(other, one)]),
        *map(math.sqrt, _mean([_meant(one, other), _meant(other, one)])),
    ]
    mean = sum(signs) / len(signs) * (1.0 if one.language == other.language else ACROSS)
    return 1 / (1 + math.exp(-CONSTANT - SLOPE * min(1.0, mean)))


def _words(one: Profile, other: Profile) -> float:
    """Return the cosine of the words, 0 to 1; in the order of the letters, so that a sum is the same on either side."""
    shared = sorted(one.words.keys() & other.words.keys())
    return min(1.0, sum(one.words[feature] * other.words[feature] for feature in shared))


def _told(headed: Profile, other: Profile) -> float | None:
    """Return how much of a headline the other text tells by its words, by their rarity; `None` without a headline."""
    if not headed.headline:
        return None
    return sum(share for feature, share in headed.headline.items() if feature in other.words)


def _meant(headed: Profile, other: Profile) -> float | None:
    """Return the cosine of a headline with its like in the other's opening; `None` where one of them is missing."""
    cosines = headed.sense @ other.lead.T
    return max(0.0, float(cosines.max())) if cosines.size else None


def _mean(found: Sequence[float | None]) -> list[float]:
    """Return the mean of what could be told, or nothing."""
    told = [value for value in found if value is not None]
    return [sum(told) / len(told)] if told else []


def article_similarity(
    left: AnnotatedArticle, right: AnnotatedArticle, left_vectors: Vectors, right_vectors: Vectors
) -> float:
    """Return how alike two articles are, 0.0 to 1.0.

    Args:
        left: One article.
        right: The other; the order does not matter.
        left_vectors: float32, one row for each sentence of `left`.
        right_vectors: The same of `right`.
    """
    return likeness(read_profile(left, left_vectors), read_profile(right, right_vectors))


def likeness_of(
    articles: Mapping[str, AnnotatedArticle], vectors: Mapping[str, Vectors]
) -> Callable[[str, str], float]:
    """Return how alike two of `articles` are, by their ids; what is read in each is kept for the next that is asked.

    Args:
        articles: By id; they may load lazily.
        vectors: For each article id one row per sentence; they may load lazily.
    """

    @lru_cache(maxsize=KEPT)
    def profile(id_: str) -> Profile:
        return read_profile(articles[id_], vectors[id_])

    return lambda one, other: likeness(profile(one), profile(other))
