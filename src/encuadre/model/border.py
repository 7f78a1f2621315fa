"""What crosses the border in other words: one utterance quoted on both sides, one thing with two names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.annotation import EntityKind, QuotationKind
from encuadre.model.text import Evidence, Language


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quotation with everything matching may compare; the pipeline fills it from the stages before."""

    article_id: str
    text: str
    """The content, without quotation marks."""

    language: Language
    kind: QuotationKind
    translation: str = ""
    """The content in the other language; empty if untranslated."""

    speaker: str = ""
    speaker_entity: str = ""
    speaker_kind: EntityKind | None = None
    """What the speaker is, where it is an entity."""

    cue: str = ""
    """Lemma of the reporting verb."""

    def in_language(self, language: Language) -> str:
        """Return the content in `language`, empty if there is none."""
        return self.text if language == self.language else self.translation


class Difference(StrEnum):
    """How two quotations of one utterance differ."""

    SHORTENED_LEFT = "shortened_left"
    """The left side quotes less of it."""

    SHORTENED_RIGHT = "shortened_right"
    DIRECT_LEFT = "direct_left"
    """The left side gives the words themselves, the right reports them."""

    DIRECT_RIGHT = "direct_right"
    OTHER_SPEAKER = "other_speaker"
    """Two different persons are named as the speaker."""

    OTHER_CUE = "other_cue"
    """The reporting verbs are no translation of each other and say more than *say* (`claim`, `reconocer`)."""

    OTHER_WORDING = "other_wording"
    """Both give the words themselves, and they are not the same words after translation."""


@dataclass(frozen=True, slots=True)
class QuotationPair:
    """Two quotations, one of each side, of the same utterance."""

    left: int
    """Position among the left side's quotations."""

    right: int
    score: float
    """Confidence, 0.0 to 1.0."""

    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class QuotationMatch:
    """One utterance with all its quotations on both sides."""

    left: tuple[int, ...]
    """Positions among the quotations of a comparison (of the left side, as the stage gives it); never empty."""

    right: tuple[int, ...]
    pairs: tuple[QuotationPair, ...]
    """The matched pairs that hold it together, surest first; never empty."""

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Return every difference of any pair, once, in the order of their kinds."""
        found = {difference for pair in self.pairs for difference in pair.differences}
        return tuple(difference for difference in Difference if difference in found)


@dataclass(frozen=True, slots=True)
class NamingUse:
    """One pair of linked sentences in which the two names stand for the same thing."""

    left: Evidence
    right: Evidence


@dataclass(frozen=True, slots=True)
class NamingPair:
    """How each side names one thing, where neither name is the usual translation of the other."""

    thing: str
    """What is named, in plain words (`armed forces`)."""

    left: str
    """As the left side prints it most often, lower case."""

    right: str
    crossed: int
    """How often a side uses the other side's name, or its usual translation, anywhere in its articles: 0 if each
    keeps to its own."""

    uses: tuple[NamingUse, ...]
    """Where both names stand in linked sentences, in reading order; never empty."""

    @property
    def count(self) -> int:
        """Return how many pairs of linked sentences show it."""
        return len(self.uses)
