"""The framing of one article, and of the two sides of an event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from encuadre.frame._claims import claim_frames
from encuadre.frame._copies import without_copies
from encuadre.frame._prototypes import Encode
from encuadre.frame._scores import score_article
from encuadre.frame._speakers import speakers_of
from encuadre.frame._vocabulary import Glosses
from encuadre.frame._words import distinctive_words
from encuadre.model import AnnotatedArticle, DistinctiveWord, Frame, Framing

FRAME_MODEL_VERSION = "codebook-1"
"""Name of the method and its lists; a framing kept under another version is stale."""

Vectors = Mapping[str, NDArray[np.float32]]
"""`Article.id` to the vectors of its sentences."""


def frame_article(annotated: AnnotatedArticle, vectors: NDArray[np.float32], encode: Encode) -> Framing:
    """Return how one article frames: its frames with the sentences that carry them, and whom it quotes.

    No words are distinctive in one article alone, so `words` stays empty. A text of fewer than three sentences or forty
    words gets no frame: too little to tell.

    Args:
        annotated: The article.
        vectors: One row a sentence, in the space of `encode`.
        encode: Makes the vectors of the prototype sentences; called once per encoder.

    Raises:
        ValueError: `vectors` has not one row a sentence.

    """
    return Framing(frames=claim_frames([score_article(annotated, vectors, encode)]), speakers=speakers_of([annotated]))


def frame_sides(
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    *,
    vectors: Vectors,
    encode: Encode,
    glosses: Glosses | None = None,
) -> tuple[Framing, Framing]:
    """Return how each side of an event frames it, and the words each uses more than the other.

    Every article counts the same, however long, and near-copies count once: a side is its newsrooms, not its column
    inches. Swapping the sides swaps the framings.

    Args:
        left: The articles of one side.
        right: The articles of the other.
        vectors: The vectors of each article's sentences, by article id.
        encode: Makes the vectors of the prototype sentences; called once per encoder.
        glosses: The English of Spanish lemmas (`("es", lemma)`). Without one a word is compared only if it is a cognate
            of a word in the English articles, or if all articles are in one language.

    Raises:
        ValueError: The vectors of an article have not one row a sentence.

    """
    sides = without_copies(left), without_copies(right)
    words = distinctive_words(*sides, glosses or {})
    first, second = (
        _frame_side(side, its_words, vectors, encode) for side, its_words in zip(sides, words, strict=True)
    )
    return first, second


def predict_frames(annotated: AnnotatedArticle, vectors: NDArray[np.float32], encode: Encode) -> tuple[Frame, ...]:
    """Return only the frames of an article, strongest first: what is compared with a gold standard."""
    return tuple(use.frame for use in claim_frames([score_article(annotated, vectors, encode)]))


def _frame_side(
    side: Sequence[AnnotatedArticle], words: tuple[DistinctiveWord, ...], vectors: Vectors, encode: Encode
) -> Framing:
    scored = [score_article(article, vectors[article.article.id], encode) for article in side]
    return Framing(frames=claim_frames(scored), words=words, speakers=speakers_of(side))
