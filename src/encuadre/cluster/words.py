"""The words of a text in a spelling that both languages share, how much each says, and the weekdays a text names.

How rare a word is is known beforehand and does not depend on the collection: what is said of two articles depends on
these two alone, so that more coverage of an event never makes its words less telling, and articles about something else
change nothing. Counting rarity in the collection as well was no better on the development data.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.data.common_words import CommonWords
from encuadre.data.numbers import NumberWords
from encuadre.model import LANGUAGES, AnnotatedArticle
from encuadre.text.folding import fold
from encuadre.text.stems import cognate_stem

SHORTEST = 4
"""Letters of the shortest word that counts: most shorter ones are function words, in both languages."""

RARE = 0.01
"""Share of articles that a word stands in which is in no list of common words. With the true share of every word
(wordfreq) down to .0005, .002 and .005 the average precision of pairs was lower: names of a day are rarer than any."""

_TOKEN = re.compile(r"[a-z]+|\d+(?:[.,]\d+)*")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?!\d))")


def word_features(article: AnnotatedArticle) -> Counter[str]:
    """Return what an article can share with another by its letters alone: stems and figures of its whole text.

    Names are among the stems. The ids of recognised entities added nothing, nor did a dictionary of common words, so
    events do not depend on what the annotator recognises.
    """
    return surface_features(article.article.text)


def surface_features(text: str) -> Counter[str]:
    """Count the cognate stems and the figures of a text, without accents or case."""
    features: Counter[str] = Counter()
    for token, count in Counter(_TOKEN.findall(fold(text))).items():
        feature = _feature(token)
        if feature:
            features[feature] += count
    return features


@lru_cache(maxsize=100_000)
def _feature(token: str) -> str:
    if token[0].isdigit():
        return "#" + _THOUSANDS.sub("", token[:20]).replace(",", ".")
    return cognate_stem(token) if len(token) >= SHORTEST else ""


@cache
def shares() -> dict[str, float]:
    """Return the share of articles each common feature stands in, in the language that uses it most."""
    found: dict[str, float] = {}
    for language in LANGUAGES:
        absent: dict[str, float] = {}
        for count, words in CommonWords.of(language).articles.items():
            for feature in surface_features(unicodedata.normalize("NFC", " ".join(words))):
                absent[feature] = absent.get(feature, 1.0) * (1 - count / 1000)
        for feature, share in absent.items():
            found[feature] = max(found.get(feature, 0.0), 1 - share)
    return found


def rarity(features: Iterable[str]) -> NDArray[np.float64]:
    """Return what each feature says when it is shared: minus the logarithm of its share of articles."""
    known = shares()
    return -np.log(np.array([known.get(feature, RARE) for feature in features], dtype=np.float64))


def word_weights(features: Counter[str]) -> dict[str, float]:
    """Return the weight of each feature of one article, as `word_rows` has them: a vector of length 1."""
    names = sorted(features)
    values = (1 + np.log(np.array([features[name] for name in names], dtype=np.float64))) * rarity(names)
    length = float(np.linalg.norm(values))
    return dict(zip(names, (values / (length or 1.0)).tolist(), strict=True))


def word_rows(features: Iterable[Counter[str]], columns: dict[str, int]) -> Any:
    """Return one sparse row of length 1 per article; the product of two is their likeness in words, 0 to 1.

    Args:
        features: Read one by one, so that they need not all be in memory.
        columns: The column of each feature; those not seen yet are added to it.
    """
    from scipy.sparse import csr_array

    indices, counts, ends = array("i"), array("i"), array("q", [0])
    for row in features:
        for feature in sorted(row):
            indices.append(columns.setdefault(feature, len(columns)))
            counts.append(row[feature])
        ends.append(len(indices))
    parts = (np.frombuffer(counts, np.int32), np.frombuffer(indices, np.int32), np.array(ends, dtype=np.int32))
    return weigh(csr_array(parts, shape=(len(ends) - 1, len(columns))), rarity(columns))


def weigh(counts: Any, weights: NDArray[np.float64]) -> Any:
    """Return rows of length 1 out of rows of counts (scipy, untyped)."""
    from scipy.sparse import csr_array

    values = (1 + np.log(counts.data)) * weights[counts.indices]
    owner = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
    lengths = np.sqrt(np.bincount(owner, weights=values * values, minlength=counts.shape[0]))
    values /= np.where(lengths > 0, lengths, 1)[owner]
    return csr_array((values.astype(np.float32), counts.indices, counts.indptr), shape=counts.shape)


@cache
def _weekdays() -> dict[str, int]:
    return {fold(name): day for language in LANGUAGES for name, day in NumberWords.of(language).weekdays.items()}


def weekday_row(article: AnnotatedArticle) -> NDArray[np.float32]:
    """Return how often an article names each day of the week, as a row of length 1; zeros if it names none.

    A report names the day of what happened, and the day has another name in each language, which no letters share.
    Square roots, for a day named ten times is the day of the event, and so is one named twice.
    """
    known = _weekdays()
    named = Counter(known[token] for token in _TOKEN.findall(fold(article.article.text)) if token in known)
    row = np.sqrt(np.array([named[day] for day in range(7)], dtype=np.float32))
    length = float(np.linalg.norm(row))
    return np.asarray(row / length if length else row, dtype=np.float32)
