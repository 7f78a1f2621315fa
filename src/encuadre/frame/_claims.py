"""Scores to frames: which frames a text uses, how much of it, how sure that is, and the sentences that show it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encuadre.frame._reading import Reading
from encuadre.frame.ports import Encode, FrameModel, Told
from encuadre.model import Abstention, Evidence, FrameUse, TooLittle
from encuadre.model.framing import FEWEST_WORDS

FEWEST_EVIDENCE = 2
"""A frame that one sentence carries is that sentence's, not the text's."""

INTERVAL = (2.5, 97.5)
"""Percentiles of the resampled strengths that bound a 95 % interval."""


@dataclass(frozen=True, slots=True)
class ScoredArticle:
    """One article as one frame model sees it."""

    reading: Reading
    features: NDArray[np.float64]
    """A row a sentence."""

    scores: NDArray[np.float64]
    """How strongly each sentence carries each frame: sentences by frames, 0.0 to 1.0."""

    told: Told | None
    """With which words; `None` if the model knows none."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A frame that a text uses, and what decides whether a reader is told so."""

    use: FrameUse
    words: int
    """Different words that its evidence says it with; 0 if the model knows none."""


def score_article(
    reading: Reading, vectors: NDArray[np.float32], encode: Encode, model: FrameModel
) -> ScoredArticle | None:
    """Score every sentence of an article on every frame of a model; `None` if there is too little text.

    Args:
        reading: One article, its words folded.
        vectors: float32, one row for each sentence.
        encode: Turns a model's own sentences into vectors.
        model: Whose frames are asked for.

    Raises:
        ValueError: `vectors` has not one row a sentence.
    """
    if len(vectors) != reading.sentences:
        id_ = reading.annotated.article.id
        raise ValueError(f"{len(vectors)} vectors for {reading.sentences} sentences of {id_}")
    if not reading.is_long_enough:
        return None
    features = model.features(reading, vectors, encode)
    return ScoredArticle(reading, features, model.carrying(reading, features), model.told(reading))


def claim_frames(scored: Sequence[ScoredArticle | None], model: FrameModel) -> tuple[Claim, ...]:
    """Return the frames that some articles use as one text, strongest first; each article counts the same.

    The strength of a frame is the share of the text, weighted as in the score, that its evidence sentences make up: a
    reader can recount it. Its interval tells how much that hangs on single sentences.
    """
    readable = [article for article in scored if article is not None]
    if not readable:
        return ()
    score = _mean([model.decide(one.reading.weights[None] @ one.features)[0] for one in readable])
    drawn = _mean([model.decide(one.reading.drawn @ one.features) for one in readable])
    stability = (drawn >= model.claimed).mean(axis=0)
    claims = [
        _claim(readable, model, column, float(stability[column]))
        for column in map(int, np.flatnonzero(score >= model.claimed))
    ]
    return tuple(sorted(claims, key=lambda claim: (-claim.use.strength, claim.use.frame)))


def shown(claims: Iterable[Claim], model: FrameModel) -> tuple[FrameUse, ...]:
    """Return what of a model's claims is sure enough to be told to a reader, in its order."""
    least = model.admission
    return tuple(
        claim.use
        for claim in claims
        if len(claim.use.evidence) >= FEWEST_EVIDENCE
        and claim.use.strength >= least.strength
        and claim.use.low >= least.low
        and claim.words >= least.words
    )


def abstention_of(readings: Sequence[Reading]) -> Abstention | None:
    """Say why nothing can be claimed of these articles, if it cannot: each of them is too short."""
    if not readings:
        return Abstention(TooLittle.NO_TEXT, 0, 0)
    if any(reading.is_long_enough for reading in readings):
        return None
    longest = max(readings, key=lambda reading: (reading.words, reading.sentences))
    if not longest.words:
        return Abstention(TooLittle.NO_TEXT, 0, 0)
    reason = TooLittle.WORDS if longest.words < FEWEST_WORDS else TooLittle.SENTENCES
    return Abstention(reason, longest.sentences, longest.words)


def _claim(readable: Sequence[ScoredArticle], model: FrameModel, column: int, stability: float) -> Claim:
    scores = np.concatenate([one.scores[:, column] for one in readable])
    weights = np.concatenate([one.reading.weights for one in readable]) / len(readable)
    places = [
        Evidence(one.reading.annotated.article.id, sentence.span)
        for one in readable
        for sentence in one.reading.annotated.sentences
    ]
    prose = np.concatenate([one.reading.is_prose for one in readable])
    # A caption or a post may be all there is; it then stands here, and the claim is not shown.
    ranked = np.where(prose, scores, -1.0) if prose.any() else scores
    by_strength = np.argsort(-ranked, kind="stable")
    carrying = by_strength[: max(1, int((ranked >= model.carries[column]).sum()))]
    strength = min(1.0, float(weights[carrying].sum()))
    is_carrying = np.zeros(len(scores))
    is_carrying[carrying] = 1.0
    parts = np.split(is_carrying, np.cumsum([len(one.scores) for one in readable])[:-1])
    drawn = _mean([one.reading.drawn @ part for one, part in zip(readable, parts, strict=True)])
    low, high = np.percentile(drawn, INTERVAL)
    use = FrameUse(
        frame=str(model.frames[column]),
        strength=strength,
        evidence=tuple(places[row] for row in carrying),
        low=min(strength, max(0.0, float(low))),
        high=max(strength, min(1.0, float(high))),
        stability=stability,
        model=model.name,
    )
    told = [sentence[column] for one in readable for sentence in one.told or ()]
    return Claim(
        use,
        words=len(set().union(*(told[row] for row in carrying))) if told else 0,
    )


def _mean(arrays: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    mean: NDArray[np.float64] = np.mean(arrays, axis=0)
    return mean
