"""How one side tells an event: frames, words and speakers, each with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.text import Evidence, Language


class Frame(StrEnum):
    """The 15 dimensions of the Policy Frames Codebook (Boydstun et al. 2014; Card et al. 2015).

    The values are the ids of the SemEval-2023 task 3 data, so that predictions need no mapping.
    """

    ECONOMIC = "Economic"
    CAPACITY = "Capacity_and_resources"
    MORALITY = "Morality"
    FAIRNESS = "Fairness_and_equality"
    LEGALITY = "Legality_Constitutionality_and_jurisprudence"
    POLICY = "Policy_prescription_and_evaluation"
    CRIME = "Crime_and_punishment"
    SECURITY = "Security_and_defense"
    HEALTH = "Health_and_safety"
    QUALITY_OF_LIFE = "Quality_of_life"
    CULTURE = "Cultural_identity"
    PUBLIC_OPINION = "Public_opinion"
    POLITICAL = "Political"
    EXTERNAL = "External_regulation_and_reputation"
    OTHER = "Other"


@dataclass(frozen=True, slots=True)
class FrameUse:
    """One frame as one article or side uses it."""

    frame: Frame
    strength: float
    """0.0 to 1.0: how much of the text supports it; not a probability of being right."""

    evidence: tuple[Evidence, ...]
    """The sentences that carry it, strongest first; never empty."""


@dataclass(frozen=True, slots=True)
class DistinctiveWord:
    """A word one side uses more than the other, beyond what chance explains."""

    lemma: str
    language: Language
    gloss: str
    """The lemma in the vocabulary both sides share (the other language's word); empty if not known."""

    z: float
    """z-score of the log-odds ratio with an informative Dirichlet prior (Monroe et al. 2008); positive = this side."""

    here: int
    """Occurrences on this side."""

    there: int
    """Occurrences on the other side."""

    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody this side quotes."""

    name: str
    entity_id: str
    quotations: int
    """How often."""

    words: int
    """How many words of quoted content."""

    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Framing:
    """Frames, words and speakers of one article or side."""

    frames: tuple[FrameUse, ...] = ()
    """Strongest first; only those above the threshold of the frame model."""

    words: tuple[DistinctiveWord, ...] = ()
    """Most distinctive first; empty for a single article, which has nothing to differ from."""

    speakers: tuple[Speaker, ...] = ()
    """Most quoted first."""
