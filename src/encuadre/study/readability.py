"""How hard a text is, by the formulas each language's readers know; short texts get no score.

The formulas are written out here. `textstat` has them too, but counts a sentence at every point (`EE.UU.`, `1.5`) and
a syllable at every hyphen, and its English ones download a dictionary; the article's own sentences are better.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from encuadre.model import AnnotatedArticle, Ease, Formula, Language, Readability, TextReadability
from encuadre.model.readability import FEWEST_WORDS
from encuadre.study.frequency import is_common
from encuadre.study.syllables import syllables

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
"""Figures are no words here: how they are read aloud is not written."""

_FLESCH = ((90, Ease.VERY_EASY), (80, Ease.EASY), (70, Ease.FAIRLY_EASY), (60, Ease.NORMAL), (50, Ease.FAIRLY_HARD),
           (30, Ease.HARD))  # fmt: skip
"""Flesch (1948); Fernández Huerta (1959) took over the bounds."""

_INFLESZ = ((80, Ease.VERY_EASY), (65, Ease.FAIRLY_EASY), (55, Ease.NORMAL), (40, Ease.FAIRLY_HARD))
"""Barrio-Cantalejo et al. (2008), validated on Spanish readers: `normal` begins at 55."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What the formulas are made of."""

    words: int
    sentences: int
    syllables: int
    uncommon: int = 0
    """Content words that are not among the 3,000 most frequent; names are not counted."""


def read_article(annotated: AnnotatedArticle, side: str) -> TextReadability:
    """Score one article, its headline left out: it is no running text."""
    article, counts = annotated.article, _counts(annotated)
    told = scores(counts, article.language)
    return TextReadability(side, article.language, article.id, counts.words, counts.sentences, told)


def scores(counts: Counts, language: Language) -> tuple[Readability, ...]:
    """Return the scores of a text; none if it is shorter than `FEWEST_WORDS`.

    Example:
        >>> [round(one.score, 1) for one in scores(Counts(130, 10, 240), "en")][:2]
        [37.5, 11.3]
    """
    if counts.words < FEWEST_WORDS or counts.sentences == 0:
        return ()
    return _spanish(counts) if language == "es" else _english(counts)


def _spanish(counts: Counts) -> tuple[Readability, ...]:
    per_word, per_sentence = counts.syllables / counts.words, counts.words / counts.sentences
    # As Law (2011) mended it: printed with sentences per hundred words, it made short sentences hard.
    huerta = 206.84 - 60 * per_word - 1.02 * per_sentence
    szigriszt = 206.835 - 62.3 * per_word - per_sentence  # Szigriszt-Pazos (1993)
    crawford = -0.205 * 100 / per_sentence + 0.049 * 100 * per_word - 3.407  # Crawford (1989): years of school
    return (
        Readability(Formula.FERNANDEZ_HUERTA, huerta, _ease(huerta, _FLESCH)),
        Readability(Formula.SZIGRISZT_PAZOS, szigriszt, _ease(szigriszt, _INFLESZ)),
        Readability(Formula.CRAWFORD, crawford, None),
    )


def _english(counts: Counts) -> tuple[Readability, ...]:
    per_word, per_sentence = counts.syllables / counts.words, counts.words / counts.sentences
    flesch = 206.835 - 84.6 * per_word - 1.015 * per_sentence  # Flesch (1948)
    kincaid = 0.39 * per_sentence + 11.8 * per_word - 15.59  # Kincaid et al. (1975)
    uncommon = 100 * counts.uncommon / counts.words
    dale = 0.1579 * uncommon + 0.0496 * per_sentence + (3.6365 if uncommon > 5 else 0.0)  # Dale and Chall (1948)
    return (
        Readability(Formula.FLESCH, flesch, _ease(flesch, _FLESCH)),
        Readability(Formula.FLESCH_KINCAID, kincaid, None),
        Readability(Formula.DALE_CHALL_LIKE, dale, None),
    )


def _ease(score: float, scale: Sequence[tuple[int, Ease]]) -> Ease:
    return next((ease for bound, ease in scale if score >= bound), Ease.VERY_HARD)


def _counts(annotated: AnnotatedArticle) -> Counts:
    language, title_end = annotated.article.language, len(annotated.article.title)
    texts = [
        _WORD.findall(sentence.span.of(annotated.article.text))
        for sentence in annotated.sentences
        if sentence.span.start >= title_end
    ]
    uncommon = sum(
        word.pos != "PROPN"
        and word.span.start >= title_end
        and not is_common(word.lemma, word.span.of(annotated.article.text), language)
        for word in annotated.words
    )
    return Counts(
        sum(map(len, texts)),
        sum(map(bool, texts)),
        sum(syllables(word, language) for words in texts for word in words),
        uncommon,
    )
