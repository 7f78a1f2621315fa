"""Every pair of sentences gets a probability of sharing a fact; those above the threshold are links."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from encuadre.align.features import pair_features
from encuadre.align.overlap import Matrix
from encuadre.align.weights import BIAS, WEIGHTS, Known
from encuadre.model import Alignment, Conflict, Link, LinkKind, Passage

ALIGN_VERSION = "5"
"""Changes whenever the same passages may be aligned differently: kept alignments of another version are not used."""

_BY_STATE = np.array(list(WEIGHTS.values()), dtype=np.float32).T

_CERTAIN = 50.0
"""Log-odds beyond which no score changes any more; text made to overflow does not get further."""


@dataclass(frozen=True, slots=True)
class AlignOptions:
    """What counts as a link; the defaults were chosen on development data and serve every genre."""

    threshold: float = 0.47
    """Probability from which a pair is linked.

    Real reports left out in turn give F1 .60 to .62 from .38 to .51; the more of the `same` links the higher it is,
    .72 to .75 from .43 on.
    """

    same: float = 0.75
    """Probability from which a link is `same`.

    Of the right links of real reports left out in turn it names .68 rightly, of those of the sample .67 (always
    `same`: .58); .70 and .80 trade one for the other.
    """

    def __post_init__(self) -> None:
        if not 0 < self.threshold <= self.same <= 1:
            raise ValueError(f"not 0 < threshold <= same <= 1: {self.threshold}, {self.same}")


@dataclass(frozen=True, slots=True, eq=False)
class ComparableText:
    """One article with everything alignment may compare."""

    passages: Sequence[Passage]
    """Its sentences in reading order, the headline first."""

    vectors: NDArray[np.float32]
    """A row of length one for each sentence; a row of zeros (or of no numbers) is a missing vector."""

    english: NDArray[np.float32] | None = None
    """The same for the English wording, original or translation, from an encoder of paraphrases: a second opinion.

    `None` is no row at all.
    """

    def __post_init__(self) -> None:
        for rows in (self.vectors, self.english):
            if rows is not None and len(rows) != len(self.passages):
                raise ValueError(f"{len(self.passages)} sentences but {len(rows)} vectors")


def align(left: ComparableText, right: ComparableText, *, options: AlignOptions = AlignOptions()) -> Alignment:
    """Link the sentences of two articles that share a fact.

    Words weigh as much as vectors, because reports share a figure or a name inside different surroundings; the order
    of the other side is not assumed, because no two newsrooms keep it. How alike the two texts are as a whole decides
    how much likeness a link needs: in translations of one text only the best match counts, in reports of two newsrooms
    a sentence may meet several. Without translations only words that both languages write alike are compared, without
    vectors only words.

    Args:
        left: One article.
        right: The other.
        options: From which score on a pair is linked.

    Returns:
        Links in reading order; every sentence is either in a link or in `only_left` or `only_right`.
    """
    links = link_sentences(left, right, options=options)
    linked_left, linked_right = {link.left for link in links}, {link.right for link in links}
    return Alignment(
        links,
        tuple(i for i in range(len(left.passages)) if i not in linked_left),
        tuple(j for j in range(len(right.passages)) if j not in linked_right),
        *_differences(left.passages, right.passages, links),
    )


def link_sentences(
    left: ComparableText, right: ComparableText, *, options: AlignOptions = AlignOptions()
) -> tuple[Link, ...]:
    """Link the sentences of two articles, as `align` does, without looking for what they tell differently.

    Args:
        left: One article.
        right: The other.
        options: From which score on a pair is linked.
    """
    rows, columns = _comparable(left.passages), _comparable(right.passages)
    if not rows or not columns:
        return ()
    is_read_twice = left.english is not None and right.english is not None
    score = _score(_only(left, rows, is_read_twice), _only(right, columns, is_read_twice))
    return tuple(
        Link(
            rows[i],
            columns[j],
            LinkKind.SAME if score[i, j] >= options.same else LinkKind.PARTIAL,
            round(float(score[i, j]), 4),
        )
        for i, j in np.argwhere(score >= options.threshold).tolist()
    )


def _comparable(side: Sequence[Passage]) -> list[int]:
    """Return the sentences with a letter or digit: encoders find two empty texts alike."""
    return [number for number, passage in enumerate(side) if any(map(str.isalnum, passage.text))]


def _only(text: ComparableText, rows: list[int], is_read_twice: bool) -> tuple[Sequence[Passage], Matrix, Matrix]:
    """Return some of the sentences, with zeros for vectors that are missing or no numbers: one would spoil all."""
    none = np.zeros((len(text.passages), 1), dtype=np.float32)
    english = text.english if is_read_twice and text.english is not None else none
    if len(rows) == len(text.passages):
        return text.passages, _finite(text.vectors), _finite(english)
    return [text.passages[row] for row in rows], _finite(text.vectors[rows]), _finite(english[rows])


def _finite(vectors: Matrix) -> Matrix:
    finite = np.isfinite(vectors)
    return vectors if finite.all() else np.where(finite.all(axis=1, keepdims=True), vectors, np.float32(0))


def _score(left: tuple[Sequence[Passage], Matrix, Matrix], right: tuple[Sequence[Passage], Matrix, Matrix]) -> Matrix:
    (here, vectors_left, english_left), (there, vectors_right, english_right) = left, right
    features = pair_features(here, there, (vectors_left, vectors_right), (english_left, english_right))
    known = np.where(
        features.worded,
        np.where(features.embedded, np.where(features.paraphrased, Known.ALL, Known.NO_PARAPHRASE), Known.NO_VECTORS),
        np.where(features.embedded, Known.NO_WORDING, Known.NEITHER),
    )
    stacked = np.stack([features.named[name] for name in WEIGHTS])
    log_odds: Matrix = np.zeros(known.shape)
    for state in np.flatnonzero(np.bincount(known.ravel())).tolist():
        log_odds = np.where(known == state, np.tensordot(_BY_STATE[state], stacked, 1) + BIAS[state], log_odds)
    bounded = np.clip(log_odds, -_CERTAIN, _CERTAIN)
    return _settle_verbatim(1 / (1 + np.exp(-bounded)), here, there)


def _settle_verbatim(score: Matrix, left: Sequence[Passage], right: Sequence[Passage]) -> Matrix:
    """Link sentences that agree word for word, and nothing else to them: the other side says all of it there."""
    here, there = (read_folded(tuple(passage.text for passage in side)) for side in (left, right))
    if set(here).isdisjoint(there):
        return score
    places: dict[str, list[int]] = {}
    for number, text in enumerate(there):
        places.setdefault(text, []).append(number)
    verbatim = np.zeros(score.shape, dtype=np.bool_)
    for number, text in enumerate(here):
        verbatim[number, places.get(text, [])] = True
    settled = np.logical_or.outer(verbatim.any(axis=1), verbatim.any(axis=0))
    return np.where(verbatim, 1.0, np.where(settled, 0.0, score))


@lru_cache(maxsize=1_024)
def read_folded(texts: tuple[str, ...]) -> list[str]:
    """Return the sentences without capitals and with single spaces; as many articles are kept as of their wording."""
    return [" ".join(text.casefold().split()) for text in texts]


def _differences(
    left: Sequence[Passage], right: Sequence[Passage], links: Sequence[Link]
) -> tuple[tuple[Conflict, ...], tuple[Conflict, ...]]:
    from encuadre.align.conflicts import find_differences

    return find_differences(left, right, links)
