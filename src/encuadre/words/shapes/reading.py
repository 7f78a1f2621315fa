"""Words of the one-page reading: counted facts only, no adjective of judgement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from encuadre.model import Finding
from encuadre.words.plural import Plural


class Unit(StrEnum):
    """What a sentence of the reading counts."""

    ARTICLES = "articles"
    CLAIMS = "claims"
    QUOTATIONS = "quotations"
    VOICES = "voices"
    UTTERANCES = "utterances"
    PAIRS = "pairs"


@dataclass(frozen=True, slots=True)
class ReadingWords:
    """The one-page reading. `{name}` is filled in where it is shown."""

    title: str
    evidence: Plural
    """Sentences a line of the reading counts or shows."""

    templates: Mapping[Finding, str]
    units: Mapping[Unit, Plural]
    conjunction: str
    """Before the last of several."""

    sides: Mapping[str, str]
    """The two countries; an outlet or a language is called by its own name."""

    contractions: Mapping[str, str]
    """What two words become next to each other."""
