"""Learners, in rows: what each learns, at which level, and how much is kept of them."""

from __future__ import annotations

from collections.abc import Sequence

from encuadre.model import LearnerProfile, LevelEstimate, Page, Row, Section
from encuadre.words import Words


def learners_page(learners: Sequence[LearnerProfile], words: Words) -> Page:
    """Return a row for each learner."""
    rows = tuple(_row(one, words) for one in learners)
    texts = words.learning
    return Page("learners", texts.learners, (Section("learners", "", rows, texts.nobody, count=len(rows)),))


def estimate_text(found: LevelEstimate, words: Words) -> str:
    """Return what a level check estimates, in a sentence."""
    if not found.is_reliable:
        return words.learning.no_estimate.format(share=words.percent(found.false_alarms))
    known = words.number(100 * round(found.known / 100))
    return words.learning.estimate.format(level=found.level, low=found.low, high=found.high, known=known)


def _row(one: LearnerProfile, words: Words) -> Row:
    texts = words.learning
    told = (
        texts.learning[one.learning],
        one.level or texts.no_level,
        words.count(texts.known_words, len(one.known)),
        words.count(texts.answers, len(one.answers)),
    )
    id_ = f"learner:{one.name}"
    below = (Row(f"{id_}:estimate", estimate_text(one.estimate, words)),) if one.estimate else ()
    return Row(id_, f"{one.name}: {', '.join(told)}", rows=below)
