"""Scores to frames: which frames a text uses, how much of it, and the sentences that show it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from encuadre.frame._frames import FRAMES
from encuadre.frame._scores import ScoredArticle
from encuadre.model import Evidence, FrameUse

CLAIMED = 0.07
"""Mean score from which a frame is claimed: the only threshold, the same for every frame and language. On the 300
articles of `frames_en` (SemEval-2023 task 3) it gives macro-F1 0.524 and micro-F1 0.652; chosen together with
`MEANING_SHARE` on four fifths and measured on the fifth, 0.514 and 0.648 (mean of five divisions). 0.06 to 0.08 stay
within 0.02 of that."""

CARRIES = 0.2
"""Score from which a sentence carries a frame: reached by one telling word, by a weak word in a sentence that is like
the frame's prototypes, or by likeness alone where no other frame comes near."""


def claim_frames(scored: Sequence[ScoredArticle]) -> tuple[FrameUse, ...]:
    """Return the frames that some articles use as one text, strongest first; each article counts the same.

    The strength of a frame is the share of the text, weighted as in the score, that its evidence sentences make up: a
    reader can recount it.
    """
    readable = [article for article in scored if article.is_long_enough]
    if not readable:
        return ()
    weights = np.concatenate([article.weights for article in readable]) / len(readable)
    scores = np.concatenate([article.scores for article in readable])
    places = [
        Evidence(article.article.article.id, sentence.span)
        for article in readable
        for sentence in article.article.sentences
    ]
    claims = []
    for column in np.flatnonzero(weights @ scores >= CLAIMED):
        by_strength = np.argsort(-scores[:, column], kind="stable")
        carrying = by_strength[: max(1, int((scores[:, column] >= CARRIES).sum()))]
        strength = min(1.0, float(weights[carrying].sum()))
        claims.append(FrameUse(FRAMES[column], strength, tuple(places[row] for row in carrying)))
    return tuple(sorted(claims, key=lambda use: (-use.strength, use.frame)))
