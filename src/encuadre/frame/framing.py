"""The framing of one article, and of the two sides of an event."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from encuadre.frame._agency import agency_of
from encuadre.frame._authored import CODEBOOK
from encuadre.frame._claims import Claim, abstention_of, claim_frames, score_article, shown
from encuadre.frame._counterparts import Counterparts
from encuadre.frame._reading import Reading, read
from encuadre.frame._roles import Roles
from encuadre.frame._speakers import speakers_of
from encuadre.frame._vocabulary import Glosses
from encuadre.frame._voices import hear, voices_of
from encuadre.frame._wording import certainty_of, loaded_uses, read_wording
from encuadre.frame._words import contrast
from encuadre.frame.measures import measure
from encuadre.frame.ports import Encode, FrameModel
from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    DistinctiveWord,
    Divergence,
    FrameUse,
    Framing,
    Rendering,
    Wording,
)
from encuadre.text.copies import one_of_each

Vectors = Mapping[str, NDArray[np.float32]]
"""`Article.id` to the vectors of its sentences."""


def frame_article(
    annotated: AnnotatedArticle,
    vectors: NDArray[np.float32],
    encode: Encode,
    *,
    models: Sequence[FrameModel] = (CODEBOOK,),
) -> Framing:
    """Return how one article frames: its frames, whom it quotes, its loaded words and its markers of certainty.

    No words are distinctive in one article alone, so `words` stays empty. A text of fewer than three sentences or forty
    words gets no frame, and says so: too little to tell.

    Args:
        annotated: The article.
        vectors: One row a sentence, in the space of `encode`.
        encode: Makes the vectors of the prototype sentences; called once per encoder and model.
        models: The frame models that are asked.

    Raises:
        ValueError: `vectors` has not one row a sentence.

    """
    return _framing([annotated], (), None, {annotated.article.id: vectors}, encode, models)


def frame_together(
    articles: Sequence[AnnotatedArticle],
    *,
    vectors: Vectors,
    encode: Encode,
    copies: Iterable[Sequence[str]] = (),
    models: Sequence[FrameModel] = (CODEBOOK,),
) -> Framing:
    """Return how articles with nothing to hold them against frame what they tell; near-copies count once.

    Args:
        articles: The only side of an event.
        vectors: The vectors of each article's sentences, by article id.
        encode: Makes the vectors of the prototype sentences.
        copies: Groups of articles that are one text, the longest of each first (`Event.copies`).
        models: The frame models that are asked.

    Raises:
        ValueError: The vectors of an article have not one row a sentence.
    """
    return _framing(one_of_each(articles, tuple(copies)), (), None, vectors, encode, models)


def frame_sides(
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    *,
    vectors: Vectors,
    encode: Encode,
    copies: Iterable[Sequence[str]] = (),
    glosses: Glosses | None = None,
    renderings: Mapping[str, Rendering] | None = None,
    alignments: Mapping[tuple[str, str], Alignment] | None = None,
    models: Sequence[FrameModel] = (CODEBOOK,),
) -> tuple[Framing, Framing]:
    """Return how each side of an event frames it, and the words each uses more than the other.

    Every article counts the same, however long, and near-copies count once: a side is its newsrooms, not its column
    inches. Swapping the sides swaps the framings.

    Args:
        left: The articles of one side.
        right: The articles of the other.
        vectors: The vectors of each article's sentences, by article id.
        encode: Makes the vectors of the prototype sentences; called once per encoder and model.
        copies: Groups of articles that are one text, the longest of each first (`Event.copies`).
        glosses: The English of Spanish lemmas (`("es", lemma)`). Without one a word is compared only if it is a cognate
            of a word in the English articles, or if all articles are in one language.
        renderings: Translations of the sentences, by text: between languages a word is distinctive only if the other
            side does not say it in translation either. `None`: not looked for.
        alignments: Which sentences of two articles say the same, by their ids; from them, too, it is learnt what words
            stand for each other.
        models: The frame models that are asked.

    Raises:
        ValueError: The vectors of an article have not one row a sentence.

    """
    groups = tuple(copies)
    sides = one_of_each(left, groups), one_of_each(right, groups)
    counterparts = None if renderings is None else Counterparts(*sides, renderings, alignments or {})
    found = contrast(*sides, glosses or {}, counterparts)
    first, second = (
        _framing(side, its_words, found.divergence, vectors, encode, models)
        for side, its_words in zip(sides, (found.left, found.right), strict=True)
    )
    return first, second


def predict_frames(
    annotated: AnnotatedArticle, vectors: NDArray[np.float32], encode: Encode, model: FrameModel = CODEBOOK
) -> tuple[str, ...]:
    """Return only the frames of an article, strongest first: what is compared with a gold standard.

    Args:
        annotated: The article.
        vectors: float32, one row for each sentence.
        encode: Turns a model's own sentences into vectors.
        model: Whose frames are asked for.
    """
    return tuple(claim.use.frame for claim in _claims(annotated, vectors, encode, model))


def shown_frames(
    annotated: AnnotatedArticle, vectors: NDArray[np.float32], encode: Encode, model: FrameModel = CODEBOOK
) -> tuple[str, ...]:
    """Return the frames of an article that are told to a reader, strongest first: what is counted over a workspace.

    Args:
        annotated: The article.
        vectors: float32, one row for each sentence.
        encode: Turns a model's own sentences into vectors.
        model: Whose frames are asked for.
    """
    return tuple(use.frame for use in shown(_claims(annotated, vectors, encode, model), model))


def _claims(
    annotated: AnnotatedArticle, vectors: NDArray[np.float32], encode: Encode, model: FrameModel
) -> Sequence[Claim]:
    return claim_frames([score_article(read(annotated), vectors, encode, model)], model)


def is_long_enough(annotated: AnnotatedArticle) -> bool:
    """Tell whether there is enough text to claim a frame at all."""
    return read(annotated).is_long_enough


def _framing(
    side: Sequence[AnnotatedArticle],
    words: tuple[DistinctiveWord, ...],
    divergence: Divergence | None,
    vectors: Vectors,
    encode: Encode,
    models: Sequence[FrameModel],
) -> Framing:
    readings: list[Reading] = [read(article) for article in side]
    uses: list[FrameUse] = []
    for model in models:
        scored = [score_article(reading, vectors[reading.annotated.article.id], encode, model) for reading in readings]
        uses += shown(claim_frames(scored, model), model)
    wordings = [read_wording(article) for article in side]
    roles = {article.article.id: Roles(article) for article in side}
    heard = hear(side, roles)
    return Framing(
        frames=tuple(uses),
        words=words,
        speakers=speakers_of(heard),
        models=tuple(model.name for model in models),
        abstention=abstention_of(readings),
        wording=Wording(divergence=divergence, loaded=loaded_uses(wordings), certainty=certainty_of(wordings)),
        voices=voices_of(side, heard) if side else None,
        agency=agency_of(side, roles) if side else None,
        measures=measure(side),
    )
