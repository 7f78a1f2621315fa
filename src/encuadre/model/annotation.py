"""What was read in an article: sentences, mentions, quantities, quotations and words, all as spans."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.action import Action
from encuadre.model.article import Article
from encuadre.model.text import Language, Sentence, Span


class EntityKind(StrEnum):
    """The kinds of named things that are told apart."""

    PERSON = "PER"
    ORGANISATION = "ORG"
    PLACE = "LOC"
    OTHER = "MISC"


@dataclass(frozen=True, slots=True)
class Entity:
    """The thing itself, one across languages: `Estados Unidos` and `United States` are one entity."""

    id: str
    """Slug, the same in both languages (`united-states`); for things the gazetteer does not know, made of the name."""

    kind: EntityKind
    names: Mapping[Language, str]
    """The display name in each language it was seen or is known in."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One occurrence of an entity in a text."""

    span: Span
    kind: EntityKind
    entity_id: str


class QuantityKind(StrEnum):
    """What a number measures, which decides how two numbers are compared."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    MASS = "mass"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    SPEED = "speed"
    TEMPERATURE = "temperature"
    DURATION = "duration"
    DATE = "date"
    ORDINAL = "ordinal"
    AGE = "age"


class Bound(StrEnum):
    """How exact the text claims the number to be."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit and what it counts, the same in both languages once normalised."""

    span: Span
    """The number with its unit words, without what it counts."""

    kind: QuantityKind
    low: float
    """The value in `unit`; for `BETWEEN` the lower end. For dates the proleptic ordinal of the first day meant."""

    high: float
    """Equal to `low` unless the text gives a range (or, for dates, covers several days)."""

    unit: str = ""
    """Base unit: `USD`, `MXN`, `kg`, `m`, `m2`, `m3`, `m/s`, `C`, `s`, `day`, `month`, `year`, or empty."""

    counted: str = ""
    """Lower-case head of what is counted, in the text's language (`troops`, `elementos`); empty if not found."""

    bound: Bound = Bound.EXACT
    moment: str = ""
    """For dates, ISO 8601 at the precision told: `2025`, `2025-02`, `2025-02-18`, `--02-18` or `--02` if the year is
    unknown, `2025-W07` for a week, `2008/2010` for an interval."""


class QuotationKind(StrEnum):
    """PARC's three ways of reporting speech (Pareti 2016)."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Speaker, cue and content of reported speech."""

    content: Span
    """What was said, without the quotation marks."""

    kind: QuotationKind
    speaker: str = ""
    """The fullest name the article gives the speaker; empty if nobody is named."""

    speaker_span: Span | None = None
    """Where the speaker stands beside this quotation (`he`, `the minister`, a name)."""

    speaker_entity: str = ""
    """`Entity.id` of the speaker, where it is one."""

    cue: str = ""
    """Lemma of the reporting verb (`say`, `asegurar`); empty if none."""

    cue_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """A content word: what vocabulary measures count."""

    span: Span
    lemma: str
    """Lower case."""

    pos: str
    """Universal part of speech: `NOUN`, `VERB`, `ADJ`, `ADV` or `PROPN`."""


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """An article with all that was read in it; no other room needs a parse."""

    article: Article
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    """The things mentioned, each once."""

    quantities: tuple[Quantity, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    words: tuple[Word, ...] = ()
    actions: tuple[Action, ...] = ()
    """In order of their verbs; what stands between quotation marks is not the article's own telling."""

    def text_of(self, sentence: Sentence) -> str:
        """Return the characters of one of this article's sentences."""
        return sentence.span.of(self.article.text)

    def sentence_of(self, span: Span) -> Sentence:
        """Return the sentence in which a stretch of the text begins."""
        starts = [sentence for sentence in self.sentences if sentence.span.start <= span.start]
        return (starts or self.sentences)[-1 if starts else 0]

    @property
    def sentence_texts(self) -> tuple[str, ...]:
        """Return the sentences as strings, in order."""
        return tuple(sentence.span.of(self.article.text) for sentence in self.sentences)
