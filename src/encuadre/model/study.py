"""What a class takes away from the words of an event: what to learn, with its meaning and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.text import Language, Span


class Level(StrEnum):
    """The six levels of the Common European Framework (Council of Europe 2001), easiest first."""

    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"

    @property
    def rank(self) -> int:
        """Return 1 for A1 up to 6 for C2."""
        return tuple(Level).index(self) + 1


class ItemKind(StrEnum):
    """What a vocabulary item is."""

    WORD = "word"
    TERM = "term"
    """Several words with one meaning, learnt whole."""

    INSTITUTION = "institution"
    """The established name of a body, learnt whole."""


class Gender(StrEnum):
    """Of a Spanish noun."""

    FEMININE = "feminine"
    MASCULINE = "masculine"
    COMMON = "common"
    """Either, by the person meant: `el periodista`, `la periodista`."""


class LevelSource(StrEnum):
    """How a level was estimated."""

    FREQUENCY = "frequency"
    """By how often the word stands in all kinds of text; no list of a school or an institute was read."""

    PARTS = "parts"
    """Of several words: that of the rarest one."""


class GlossStrength(StrEnum):
    """What kinds of witnesses a gloss has, surest first; what only one says is not shown."""

    AUTHORED = "authored"
    """A pair of the project's own lists, and the sentence bears it out."""

    AGREED = "agreed"
    """Two witnesses or more say the same, none of them authored."""


@dataclass(frozen=True, slots=True)
class Gloss:
    """What a word means in the other language, as used in the sentence it is shown with."""

    text: str
    strength: GlossStrength


class RelationKind(StrEnum):
    """How a word resembles one of the other language."""

    COGNATE = "cognate"
    """Looks alike and means alike."""

    FALSE_FRIEND = "false_friend"
    """Looks alike and means something else, always or in most of its uses."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A word of the other language that looks alike, and what to know of it."""

    kind: RelationKind
    other: str
    """The lemma of the other language that looks alike."""

    meaning: str
    """What the learner's word means, in the other language."""

    other_meaning: str = ""
    """What the look-alike means, in the learner's language; empty for cognates."""

    example: str = ""
    """A sentence of our own with the word; empty for most cognates."""

    example_translation: str = ""


@dataclass(frozen=True, slots=True)
class UsageNote:
    """What a word means in one country, told in each language of the interface."""

    english: str
    spanish: str


@dataclass(frozen=True, slots=True)
class VocabularyItem:
    """One thing to learn from an event, with where it stands and what is known of it."""

    lemma: str
    language: Language
    """Of `lemma`: what is being learnt."""

    surface: str
    """As it stands in the example."""

    pos: str
    """Universal part of speech; `NOUN` for terms and institutions, `VERB` for verbal phrases."""

    kind: ItemKind
    gender: Gender | None
    """Of a Spanish noun where it is known."""

    article: str
    """The article a Spanish noun is learnt with (`el agua`); empty otherwise, or where the gender is not known."""

    zipf: float
    """Log10 of occurrences in a billion words (van Heuven et al. 2014); 0.0 where the word is not known."""

    level: Level | None
    """`None` where its frequency is not known."""

    level_source: LevelSource
    gloss: Gloss | None
    """`None` where too few witnesses agree."""

    sentence: str
    """Id of the example, a sentence of the event."""

    span: Span
    """Of `surface`, in the article's text."""

    aligned_sentence: str
    """Id of the linked sentence of the other language; empty where none is linked."""

    count: int
    """Occurrences in the event."""

    relation: Relation | None = None
    mexican_usage: UsageNote | None = None
    """What it means in Mexico that it does not mean everywhere; `None` where nothing is known."""

    @property
    def id(self) -> str:
        """Return what names the item for good, so that decks and profiles find it again."""
        return f"{self.language}:{self.lemma}:{self.pos}"

    @property
    def headword(self) -> str:
        """Return the lemma as it is learnt, with its article where it has one."""
        return f"{self.article} {self.lemma}" if self.article else self.lemma
