"""Words and phrases that one side uses more than the other, beyond chance.

The measure is the log-odds with an informative Dirichlet prior of Monroe, Colaresi and Quinn (2008), "Fightin' Words";
the prior is the vocabulary of both sides together, which pulls rare words toward "no difference". What counts as more
than chance is learnt from the texts themselves: dealt out at random, how large does the largest z get?
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encuadre.data.lemma_pairs import LemmaPairs
from encuadre.frame._chance import Deals, Table, deal, partisanship, z_scores
from encuadre.frame._counting import Counts, Key, Use, by_key, commonest, count, uses_of
from encuadre.frame._vocabulary import UNCOMPARED, Glosses, Vocabulary
from encuadre.model import AnnotatedArticle, DealtUnit, DistinctiveWord, Divergence
from encuadre.model.wordings import SIGNIFICANCE

FEWEST = 3
"""A word said less often on its side is an accident, whatever its z."""

MOST_WORDS = 20
"""More than a reader compares; the strongest stay."""

_ALIKE = 1e-6
"""Rounding of a share: two divisions that differ by less differ alike."""

Columns = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Contrast:
    """What the words of two sides show."""

    left: tuple[DistinctiveWord, ...] = ()
    right: tuple[DistinctiveWord, ...] = ()
    divergence: Divergence | None = None


def lemmas_to_gloss(articles: Sequence[AnnotatedArticle]) -> tuple[str, ...]:
    """Return the Spanish lemmas whose English could change what `contrast` finds in `articles`, by the alphabet.

    Those of the authored pairs have theirs. Where all articles are Spanish a gloss is only shown beside a word, and a
    word is shown if it is said `FEWEST` times; against English articles every word's counterpart counts, for a rare
    one adds to what its counterpart is said.
    """
    said = Counter(word.lemma for one in articles if one.article.language == "es" for word in one.words)
    fewest = FEWEST if all(one.article.language == "es" for one in articles) else 1
    known = LemmaPairs.shared().english
    return tuple(sorted(lemma for lemma, times in said.items() if times >= fewest and lemma not in known))


def contrast(left: Sequence[AnnotatedArticle], right: Sequence[AnnotatedArticle], glosses: Glosses) -> Contrast:
    """Return the words and phrases each side uses more than the other, and how far the sides differ at all.

    A word is shown if its z exceeds the largest |z| that words and phrases reach in the deals, but for the share
    `SIGNIFICANCE` of them: that is the chance to show even one word where there is no difference.

    Args:
        left: The articles of one side.
        right: Those of the other.
        glosses: English for Spanish lemmas.
    """
    articles = [*left, *right]
    if not left or not right:
        return Contrast()
    vocabulary = Vocabulary(articles, glosses)
    uses = {article.article.id: tuple(uses_of(article, vocabulary)) for article in articles}
    words, phrases = (count(articles, uses, length) for length in (1, 2))
    is_left = np.arange(len(articles)) < len(left)
    deals = deal(words.article_of, is_left, [article.article.id for article in articles])
    columns = _compared(words), _compared(phrases)
    if not columns[0].any():
        return Contrast()
    divergence = _divergence(words, columns[0], deals)
    scored = [_scores(counts, column, deals) for counts, column in zip((words, phrases), columns, strict=True)]
    largest = np.maximum.reduce([np.abs(z).max(axis=1, initial=0.0) for z, _ in scored])
    threshold = float(np.quantile(largest[1:], 1 - SIGNIFICANCE))
    z = {key: float(score) for scores, keys in scored for key, score in zip(keys, scores[0], strict=True)}
    here, there = by_key(left, uses), by_key(right, uses)
    return Contrast(
        _strongest(z, threshold, here, there, vocabulary),
        _strongest({key: -score for key, score in z.items()}, threshold, there, here, vocabulary),
        divergence,
    )


def _compared(counts: Counts) -> Columns:
    """Tell which columns can be told apart from an accident, and can be compared at all."""
    often = counts.sentences.sum(axis=0) >= FEWEST
    columns: Columns = often & np.array([key != (UNCOMPARED,) for key in counts.keys], dtype=bool)
    return columns


def _units(counts: Counts, deals: Deals) -> Table:
    return counts.articles if deals.unit is DealtUnit.ARTICLES else counts.sentences


def _dealt(counts: Table, deals: Deals) -> tuple[Table, Table]:
    left = deals.masks @ counts
    return left, counts.sum(axis=0) - left


def _divergence(words: Counts, columns: Columns, deals: Deals) -> Divergence:
    shares = partisanship(*_dealt(_units(words, deals)[:, columns], deals))
    observed, others = float(shares[0]), shares[1:]
    # The real division is one of those that chance could have made.
    as_far = 1 + int((others >= observed - _ALIKE).sum())
    return Divergence(
        observed=observed,
        by_chance=float(others.mean()),
        p=as_far / (1 + len(others)),
        unit=deals.unit,
        deals=len(others),
    )


def _scores(counts: Counts, columns: Columns, deals: Deals) -> tuple[Table, list[Key]]:
    """Return the z of the compared keys; what is not compared is one column, for how much a side says."""
    units = _units(counts, deals)
    rest = units[:, ~columns].sum(axis=1, keepdims=True)
    table = np.hstack([units[:, columns], rest])
    keys = [key for key, is_compared in zip(counts.keys, columns, strict=True) if is_compared]
    if not rest.any():
        table = table[:, :-1]
    return z_scores(*_dealt(table, deals))[:, : len(keys)], keys


def _strongest(
    z: dict[Key, float],
    threshold: float,
    here: dict[Key, list[Use]],
    there: dict[Key, list[Use]],
    vocabulary: Vocabulary,
) -> tuple[DistinctiveWord, ...]:
    chosen = [key for key, score in z.items() if score > threshold and len(here.get(key, ())) >= FEWEST]
    chosen.sort(key=lambda key: (-z[key], key))
    found = []
    for key in chosen[:MOST_WORDS]:
        language, lemmas = commonest(here[key])
        found.append(
            DistinctiveWord(
                lemma=" ".join(lemmas),
                language=language,
                gloss=vocabulary.gloss(language, lemmas, key),
                z=z[key],
                here=len(here[key]),
                there=len(there.get(key, ())),
                evidence=tuple(use.evidence for use in here[key]),
            )
        )
    return tuple(found)
