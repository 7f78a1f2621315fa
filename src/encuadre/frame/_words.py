"""Words and phrases that one side uses more than the other, beyond chance.

The measure is the log-odds with an informative Dirichlet prior of Monroe, Colaresi and Quinn (2008), "Fightin' Words";
the prior is the vocabulary of both sides together, which pulls rare words toward "no difference". What counts as more
than chance is learnt from the texts themselves: dealt out at random, how large does the largest z get?
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encuadre.data.lemma_pairs import LemmaPairs
from encuadre.frame._chance import Deals, Table, deal, partisanship, z_scores
from encuadre.frame._counterparts import Counterparts
from encuadre.frame._counting import Counts, Key, Use, by_key, commonest, count, uses_of
from encuadre.frame._vocabulary import UNCOMPARED, Glosses, Vocabulary, is_compared
from encuadre.model import AnnotatedArticle, DealtUnit, DistinctiveWord, Divergence, Span
from encuadre.model.wordings import SIGNIFICANCE

FEWEST = 3
"""A word said less often on its side is an accident, whatever its z."""

MOST_WORDS = 20
"""More than a reader compares; the strongest stay."""

MOSTLY = 2 / 3
"""Share of a word's uses that stand in one shown phrase or another, from which the phrase says it all."""

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

    Those of the authored pairs have theirs, and names and light words are compared with nothing: two in five of the
    rest, without which 31 real events show the same words. Where all articles are Spanish a gloss is only shown beside
    a word, and a word is shown if it is said `FEWEST` times; against English articles every word's counterpart counts,
    for a rare one adds to what its counterpart is said.
    """
    spanish = (word for one in articles if one.article.language == "es" for word in one.words)
    said = Counter(word.lemma for word in spanish if is_compared(word, "es"))
    fewest = FEWEST if all(one.article.language == "es" for one in articles) else 1
    known = LemmaPairs.shared().english
    return tuple(sorted(lemma for lemma, times in said.items() if times >= fewest and lemma not in known))


def contrast(
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    glosses: Glosses,
    counterparts: Counterparts | None = None,
) -> Contrast:
    """Return the words and phrases each side uses more than the other, and how far the sides differ at all.

    A word is shown if its z exceeds the largest |z| that words and phrases reach in the deals, but for the share
    `SIGNIFICANCE` of them: that is the chance to show even one word where there is no difference. Between languages it
    has to hold as well when the other side is searched for the word by any means, for what is a translation is no
    difference; and how far the sides differ is not said at all, for it would be mostly how far the languages do.

    Args:
        left: The articles of one side.
        right: Those of the other.
        glosses: English for Spanish lemmas.
        counterparts: What the other side says for a word; `None`: only what `glosses` know.
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
    is_one_language = len({article.article.language for article in articles}) == 1
    divergence = _divergence(words, columns[0], deals) if is_one_language else None
    scored = [_scores(counts, column, deals) for counts, column in zip((words, phrases), columns, strict=True)]
    largest = np.maximum.reduce([np.abs(z).max(axis=1, initial=0.0) for z, _ in scored])
    threshold = float(np.quantile(largest[1:], 1 - SIGNIFICANCE))
    z = {key: float(score) for scores, keys in scored for key, score in zip(keys, scores[0], strict=True)}
    sides = _Said(by_key(left, uses)), _Said(by_key(right, uses))
    searched = None if is_one_language else counterparts
    return Contrast(
        _strongest(z, threshold, *sides, vocabulary, _Search(searched, by_right=True)),
        _strongest(
            {key: -score for key, score in z.items()},
            threshold,
            *sides[::-1],
            vocabulary,
            _Search(searched, by_right=False),
        ),
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


class _Said:
    """What a side says: the uses of every key, and how many there are of each length."""

    def __init__(self, uses: dict[Key, list[Use]]) -> None:
        self.uses = uses
        self._totals = Counter({length: 0 for length in (1, 2)})
        for key, found in uses.items():
            self._totals[len(key)] += len(found)

    def times(self, key: Key) -> int:
        return len(self.uses.get(key, ()))

    def rest(self, key: Key) -> int:
        """Return how many words (or phrases) are said beside `key`."""
        return self._totals[len(key)] - self.times(key)


@dataclass(frozen=True, slots=True)
class _Search:
    """The other side, searched for a word by any means."""

    counterparts: Counterparts | None
    by_right: bool

    def times(self, uses: Sequence[Use], counted: int) -> int | None:
        """Return how often the other side says it: as counted, or oftener by other means; `None` if not known."""
        if self.counterparts is None:
            return counted
        found = self.counterparts.times(((use.language, use.evidence) for use in uses), by_right=self.by_right)
        return None if found is None else max(counted, found)


def _strongest(
    z: dict[Key, float],
    threshold: float,
    here: _Said,
    there: _Said,
    vocabulary: Vocabulary,
    search: _Search,
) -> tuple[DistinctiveWord, ...]:
    chosen = [key for key, score in z.items() if score > threshold and here.times(key) >= FEWEST]
    found = []
    for key in chosen:
        uses = here.uses[key]
        times = search.times(uses, there.times(key))
        if times is None:
            continue
        score = z[key] if times == there.times(key) else _score(here, there, key, times)
        if score <= threshold:
            continue
        language, lemmas = commonest(uses)
        found.append(
            DistinctiveWord(
                lemma=" ".join(lemmas),
                language=language,
                gloss=vocabulary.gloss(language, lemmas, key),
                z=score,
                here=len(uses),
                there=times,
                evidence=tuple(use.evidence for use in uses),
            )
        )
    return tuple(sorted(without_parts(found), key=lambda word: (-word.z, word.lemma))[:MOST_WORDS])


def without_parts(found: Sequence[DistinctiveWord]) -> list[DistinctiveWord]:
    """Leave out words that mostly stand in a phrase that is shown: `health care` is one difference, not three."""
    spans: dict[str, list[Span]] = defaultdict(list)
    for word in found:
        if " " in word.lemma:
            for one in word.evidence:
                spans[one.article_id].append(one.span)

    def is_part(word: DistinctiveWord) -> bool:
        inside = sum(any(span.covers(one.span) for span in spans[one.article_id]) for one in word.evidence)
        return " " not in word.lemma and inside >= MOSTLY * len(word.evidence)

    return [word for word in found if not is_part(word)]


def _score(here: _Said, there: _Said, key: Key, times: int) -> float:
    """Return the z of a key that the other side says so many times after all."""
    table = np.array([[here.times(key), here.rest(key)], [times, there.rest(key)]], dtype=np.float32)
    return float(z_scores(table[:1], table[1:])[0, 0])
