"""A short check of how many words a learner knows: yes or no, with invented words among them.

The yes/no test (Meara and Buxton 1987; as X_Lex, Milton 2010) takes two minutes, and Milton and Alexiou (2009) tell
which sizes learners of each level reached in it. It asks for recognition of single words: it is no examination, and
says nothing of grammar, listening or speech.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from math import sqrt

from encuadre.data.check_words import CheckWords
from encuadre.model import CheckWord, Language, Level, LevelEstimate

PER_BAND = 8
INVENTED = 16
"""40 words and 16 invented ones: X_Lex asks 100 and 20, and a check before a lesson has to be over in two minutes."""

BAND = 1000
"""Lemmas a band stands for."""

MOST_FALSE = 1 / 3
"""Share of invented words said to be known above which nothing is estimated: the correction then rests on few
answers. Own choice."""

Z80 = 1.28
"""The level lies between `low` and `high` in four of five cases, so far as chance of the draw goes."""

_SIZES = ((4500, Level.C2), (3750, Level.C1), (3250, Level.B2), (2500, Level.B1), (1500, Level.A2))
"""Least words known of 5,000, by level (Milton and Alexiou 2009, learners of English)."""


def draw(language: Language, seed: int) -> tuple[CheckWord, ...]:
    """Return the questions of a check in the order they are asked, the same for the same seed."""
    chance, words = random.Random(f"{language}-{seed}"), CheckWords.of(language)
    asked = [
        CheckWord(form, band, is_word=True)
        for band, forms in enumerate(words.bands, 1)
        for form in chance.sample(forms, PER_BAND)
    ]
    bands = len(words.bands)
    asked += [
        CheckWord(form, place % bands + 1, is_word=False)
        for place, form in enumerate(chance.sample(words.invented, INVENTED))
    ]
    chance.shuffle(asked)
    return tuple(asked)


def estimate(answers: Sequence[tuple[CheckWord, bool]]) -> LevelEstimate:
    """Return the level a learner's answers speak for; an unreliable one where too many invented words are *known*.

    What is known of a band is the share of yes, corrected for guessing: (h - f) / (1 - f), where f is the share of yes
    to invented words. The interval holds the chance of the draw alone.

    Args:
        answers: Each question with whether the learner says to know the word.
    """
    bands: dict[int, list[bool]] = {}
    invented = [said for word, said in answers if not word.is_word]
    for word, said in answers:
        if word.is_word:
            bands.setdefault(word.band, []).append(said)
    false = sum(invented) / len(invented) if invented else 1.0
    if false > MOST_FALSE or not bands:
        return LevelEstimate(Level.A1, Level.A1, Level.C2, 0.0, false, is_reliable=False)
    hits = [sum(said) / len(said) for said in bands.values()]
    known = BAND * sum(max(0.0, (hit - false) / (1 - false)) for hit in hits)
    spread = Z80 * BAND * sqrt(_variance(list(bands.values()), invented))
    return LevelEstimate(
        level_of_size(known), level_of_size(known - spread), level_of_size(known + spread), known, false, True
    )


def level_of_size(known: float) -> Level:
    """Return the level whose learners know so many of the 5,000 most frequent lemmas."""
    return next((level for least, level in _SIZES if known >= least), Level.A1)


def _variance(bands: Sequence[Sequence[bool]], invented: Sequence[bool]) -> float:
    """Return the variance of the bands known, by the delta method, each share with half a yes and half a no more."""
    hits = [(sum(said) + 0.5) / (len(said) + 1) for said in bands]
    false = (sum(invented) + 0.5) / (len(invented) + 1)
    of_words = sum(hit * (1 - hit) / len(said) for hit, said in zip(hits, bands, strict=True)) / (1 - false) ** 2
    of_guessing = sum(1 - hit for hit in hits) ** 2 / (1 - false) ** 4 * false * (1 - false) / len(invented)
    return of_words + of_guessing
