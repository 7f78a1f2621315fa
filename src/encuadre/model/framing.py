"""How one side tells an event: frames, words and speakers, each with its evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from encuadre.model.actors import Agency, Role, Voices
from encuadre.model.article import Country
from encuadre.model.measures import MeasureResult
from encuadre.model.text import Evidence, Language
from encuadre.model.wordings import Wording

FEWEST_SENTENCES = 3
FEWEST_WORDS = 40
"""Below either, a text is too short to say how it frames: one word would decide. The shortest article that was measured
has 107 words."""

UNSURE = 0.8
"""Stability below which a claim is marked: it would not stand in one text of five drawn from the same sentences.
Chosen: of the claims of the sample one in four lies below."""


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


class BorderFrame(StrEnum):
    """Six ways in which the press of both countries tells the border; defined in `encuadre.data.border`."""

    SOVEREIGNTY = "Sovereignty"
    COOPERATION = "Cooperation"
    WAR_ON_DRUGS = "War_on_drugs"
    MIGRATION_CRISIS = "Migration_as_crisis"
    MIGRATION_HUMANITY = "Migration_as_humanity"
    TRADE = "Trade_interdependence"


@dataclass(frozen=True, slots=True)
class FrameUse:
    """One frame as one article or side uses it."""

    frame: str
    """Its id in the frame model: a `Frame`, a `BorderFrame`, or a label of a model a user has trained."""

    strength: float
    """0.0 to 1.0: the share of the text that `evidence` makes up; not a probability of being right."""

    evidence: tuple[Evidence, ...]
    """The sentences that carry it, strongest first; never empty."""

    low: float = 0.0
    high: float = 1.0
    """95 % interval of `strength`, bootstrapped over sentences; the whole range where nothing is known of it."""

    stability: float = 1.0
    """Share of the resampled texts in which the frame would be claimed too: near 0.5, the claim is a toss-up."""

    model: str = "codebook"
    """The frame model that makes the claim."""

    @property
    def is_unsure(self) -> bool:
        """Tell whether the claim would not stand in many texts drawn from the same sentences."""
        return self.stability < UNSURE


class TooLittle(StrEnum):
    """Why no frame is claimed of a text, whatever it says."""

    NO_TEXT = "no text"
    SENTENCES = "too few sentences"
    WORDS = "too few words"


@dataclass(frozen=True, slots=True)
class Abstention:
    """There is too little text to say how it frames, and how much there is."""

    reason: TooLittle
    sentences: int
    words: int
    """Of the longest article, if there are several."""


@dataclass(frozen=True, slots=True)
class DistinctiveWord:
    """A word or phrase one side uses more than the other, beyond what chance explains."""

    lemma: str
    """Of a phrase, its two content lemmas with a blank between."""

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
    role: Role = Role.UNKNOWN
    country: Country | None = None
    """Of the two; `None` is a third one, or untold."""


@dataclass(frozen=True, slots=True)
class Framing:
    """Frames, words and speakers of one article or side."""

    frames: tuple[FrameUse, ...] = ()
    """Model by model, strongest first; only those above the threshold of their model."""

    words: tuple[DistinctiveWord, ...] = ()
    """Most distinctive first; empty for a single article, which has nothing to differ from."""

    speakers: tuple[Speaker, ...] = ()
    """Most quoted first."""

    models: tuple[str, ...] = ()
    """The frame models that were asked, in order: one without a claim found nothing to claim."""

    abstention: Abstention | None = None
    """Set where there is too little text; then `frames` is empty and says nothing about the text."""

    wording: Wording = field(default_factory=Wording)
    """Loaded words, certainty, and how far the words of the sides differ beyond chance."""

    voices: Voices | None = None
    """Who speaks; `None` where the text was not read for it."""

    agency: Agency | None = None
    """Who acts; `None` where the text was not read for it."""

    measures: tuple[MeasureResult, ...] = ()
    """What every registered measure found, in the order of their ids; empty without articles."""
