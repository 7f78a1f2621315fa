"""How a text words what it tells: how far two sides differ beyond chance, loaded words, certainty."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.text import Evidence, Language

SIGNIFICANCE = 0.025
"""p up to which a divergence is shown as one. Two claims are made of every event, that the vocabularies differ and that
single words do, and one of them may be false in 5 % of events at most (Bonferroni)."""


class DealtUnit(StrEnum):
    """What was dealt out at random to see how far two sides differ by chance."""

    ARTICLES = "articles"
    SENTENCES = "sentences"
    """Too few articles: chance is judged within these texts, not over newsrooms."""


@dataclass(frozen=True, slots=True)
class Divergence:
    """How far the vocabularies of two sides differ, held against the same texts dealt out at random."""

    observed: float
    """Chance to tell the side from one word (Gentzkow, Shapiro and Taddy 2019): .5 not at all, 1 always."""

    by_chance: float
    """The same, mean over the deals: what samples of this size show where there is no difference."""

    p: float
    """Share of the deals that differ at least as much; above .05 nothing is shown to differ."""

    unit: DealtUnit
    deals: int

    @property
    def is_shown(self) -> bool:
        """Tell whether chance explains too little of it."""
        return self.p <= SIGNIFICANCE

    @property
    def beyond_chance(self) -> float:
        """Return the share of the observed divergence that chance does not explain."""
        above = self.observed - 0.5
        return max(0.0, (self.observed - self.by_chance) / above) if above > 0 else 0.0


class LoadedKind(StrEnum):
    """Why a word is no neutral name."""

    LOADED = "loaded"
    """It judges what it names."""

    EUPHEMISM = "euphemism"
    """It softens or hides what it names."""

    DEHUMANISING = "dehumanising"
    """It names people as a thing, a flood, an animal, or by an offence alone."""

    WAR = "war"
    """It tells as war what is none in law."""


@dataclass(frozen=True, slots=True)
class LoadedUse:
    """One group of loaded words as an article or side uses it."""

    group: str
    """Its id in `encuadre.data.loaded_words`, the same in both languages."""

    kind: LoadedKind
    form: str
    """The form used most often, lower case."""

    language: Language
    own: int
    """Occurrences in the newsroom's own words."""

    quoted: int
    """Occurrences inside quotation marks or in indirect speech: a source's choice, or one that may be."""

    evidence: tuple[Evidence, ...]
    """Own words first."""


class CertaintyKind(StrEnum):
    """Ways to say that something is not simply so."""

    HEDGE = "hedge"
    """It may be otherwise: `perhaps`, `al parecer`."""

    EVIDENTIAL = "evidential"
    """Others say so, unproven: `allegedly`, `presunto`, `habría huido`."""

    POSSIBILITY = "possibility"
    """It can happen: `might`, `podría`."""

    OBLIGATION = "obligation"
    """It has to happen: `must`, `deberá`."""


@dataclass(frozen=True, slots=True)
class CertaintyUse:
    """One kind of marker as an article or side uses it."""

    kind: CertaintyKind
    own: int
    """Markers in the newsroom's own words."""

    quoted: int
    """Markers inside quotation marks."""

    per_hundred: float
    """Own markers in a hundred of the newsroom's own words."""

    forms: tuple[str, ...]
    """The markers themselves, most frequent first, each once."""

    evidence: tuple[Evidence, ...]
    """Own words first."""


@dataclass(frozen=True, slots=True)
class Certainty:
    """How much an article or side leaves open, and how."""

    uses: tuple[CertaintyUse, ...] = ()
    """In the order of `CertaintyKind`; a kind without a marker is left out."""

    own_words: int = 0
    """Words outside quotation marks: what the rates are shares of."""

    quoted_words: int = 0
    headlines: int = 0
    questions: tuple[Evidence, ...] = ()
    """Headlines that ask."""

    @property
    def is_marked(self) -> bool:
        """Tell whether anything was found that leaves something open."""
        return bool(self.uses or self.questions)


@dataclass(frozen=True, slots=True)
class Wording:
    """What the words themselves show of one article or side, beside those that are distinctive."""

    divergence: Divergence | None = None
    """The same on both sides; `None` where there is nothing to hold against each other."""

    loaded: tuple[LoadedUse, ...] = ()
    """Most used first."""

    certainty: Certainty = Certainty()
