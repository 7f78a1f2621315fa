"""How hard a text is to read, by published formulas."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.text import Language

FEWEST_WORDS = 100
"""Words of the shortest text that is scored: a sample as Fernández Huerta and Crawford count it. In less, one long
sentence moves a score from one name to the next."""


class Formula(StrEnum):
    """A published readability formula; the first three read Spanish, the others English."""

    FERNANDEZ_HUERTA = "fernandez_huerta"
    SZIGRISZT_PAZOS = "szigriszt_pazos"
    CRAWFORD = "crawford"
    FLESCH = "flesch"
    FLESCH_KINCAID = "flesch_kincaid"
    DALE_CHALL_LIKE = "dale_chall_like"
    """The formula of Dale and Chall (1948) over the 3,000 most frequent lemmas instead of their list of words."""


class Ease(StrEnum):
    """What a score is called on the scale that belongs to its formula, easiest first."""

    VERY_EASY = "very_easy"
    EASY = "easy"
    FAIRLY_EASY = "fairly_easy"
    NORMAL = "normal"
    FAIRLY_HARD = "fairly_hard"
    HARD = "hard"
    VERY_HARD = "very_hard"


@dataclass(frozen=True, slots=True)
class Readability:
    """The score of one formula for one text."""

    formula: Formula
    score: float
    """Points of ease (more is easier) or years of school (more is harder), as the formula counts."""

    ease: Ease | None
    """The name its published scale gives the score; `None` where the formula counts years of school."""


@dataclass(frozen=True, slots=True)
class TextReadability:
    """How hard one article is to read."""

    side: str
    language: Language
    article_id: str
    words: int
    sentences: int
    scores: tuple[Readability, ...]
    """Empty where the text is too short for the formulas to mean anything."""
