"""Every pair of sentences gets a probability of sharing a fact; those above the threshold are links."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encuadre.align.features import pair_features
from encuadre.align.overlap import Matrix
from encuadre.align.weights import BIAS, WEIGHTS
from encuadre.model import Alignment, Conflict, Link, LinkKind, Passage

ALIGN_VERSION = "1"
"""Changes whenever the same passages may be aligned differently: kept alignments of another version are not used."""


@dataclass(frozen=True, slots=True)
class AlignOptions:
    """What counts as a link; the defaults were chosen on development data and serve every genre."""

    threshold: float = 0.30
    """Probability from which a pair is linked: best F1 of real reports left out in turn (flat from .25 to .35)."""

    same: float = 0.70
    """Probability from which a link is `same`.

    Of the links of real reports left out in turn it names .735 rightly (always `partial`: .635); more features named
    no more.
    """

    def __post_init__(self) -> None:
        if not 0 < self.threshold <= self.same <= 1:
            raise ValueError(f"not 0 < threshold <= same <= 1: {self.threshold}, {self.same}")


def align(
    left: Sequence[Passage],
    right: Sequence[Passage],
    *,
    vectors_left: NDArray[np.float32],
    vectors_right: NDArray[np.float32],
    options: AlignOptions = AlignOptions(),
) -> Alignment:
    """Link the sentences of two articles that share a fact.

    Words weigh as much as vectors, because reports share a figure or a name inside different surroundings; the order
    of the other side is not assumed, because no two newsrooms keep it. How alike the two texts are as a whole decides
    how much likeness a link needs: in translations of one text only the best match counts, in reports of two newsrooms
    a sentence may meet several. Without translations only words that both languages write alike are compared, without
    vectors only words.

    Args:
        left: Sentences of one article in reading order, the headline first.
        right: Sentences of the other.
        vectors_left: A row of length one for each left sentence; a row of zeros is a missing vector.
        vectors_right: The same for the right.
        options: What counts as a link.

    Returns:
        Links in reading order; every sentence is either in a link or in `only_left` or `only_right`.

    Raises:
        ValueError: a side has not one vector for each sentence.
    """
    for side, vectors in ((left, vectors_left), (right, vectors_right)):
        if len(side) != len(vectors):
            raise ValueError(f"{len(side)} sentences but {len(vectors)} vectors")
    rows, columns = _comparable(left), _comparable(right)
    links: tuple[Link, ...] = ()
    if rows and columns:
        score = _score([left[i] for i in rows], [right[j] for j in columns], vectors_left[rows], vectors_right[columns])
        links = tuple(
            Link(
                rows[i],
                columns[j],
                LinkKind.SAME if score[i, j] >= options.same else LinkKind.PARTIAL,
                round(float(score[i, j]), 4),
            )
            for i, j in np.argwhere(score >= options.threshold).tolist()
        )
    linked_left, linked_right = {link.left for link in links}, {link.right for link in links}
    return Alignment(
        links,
        tuple(i for i in range(len(left)) if i not in linked_left),
        tuple(j for j in range(len(right)) if j not in linked_right),
        _conflicts(left, right, links),
    )


def _comparable(side: Sequence[Passage]) -> list[int]:
    """Return the sentences with a letter or digit: encoders find two empty texts alike."""
    return [number for number, passage in enumerate(side) if any(map(str.isalnum, passage.text))]


def _score(left: Sequence[Passage], right: Sequence[Passage], vectors_left: Matrix, vectors_right: Matrix) -> Matrix:
    log_odds: Matrix = np.full((len(left), len(right)), BIAS)
    for name, feature in pair_features(left, right, vectors_left, vectors_right).items():
        log_odds += WEIGHTS.get(name, 0.0) * feature
    score: Matrix = 1 / (1 + np.exp(-log_odds))
    return score


def _conflicts(left: Sequence[Passage], right: Sequence[Passage], links: Sequence[Link]) -> tuple[Conflict, ...]:
    from encuadre.align.conflicts import find_conflicts

    return find_conflicts(left, right, links)
