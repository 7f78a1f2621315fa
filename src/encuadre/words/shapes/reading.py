"""Words of the one-page reading: what stands in the texts, no adjective of judgement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import Finding, Language
from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class ReadingWords:
    """The one-page reading. `{name}` is filled in where it is shown."""

    title: str
    evidence: Plural
    """Sentences a line of the reading shows or is about."""

    templates: Mapping[Finding, str]
    conjunction: str
    """Before the last of several."""

    negated_conjunction: str
    """The same after *not in*."""

    sides: Mapping[str, str]
    """Countries and languages, where a side is too many outlets to name them; one that is an outlet has its name."""

    an_article: Mapping[Language, str]
    """An article whose outlet nobody knows."""

    articles: Mapping[Language, str]
    """Several such articles."""

    dated: str
    """An outlet with the day of its article."""

    citing: str
    """An outlet with the person it quotes."""

    outer_marks: str
    """The quotation marks of the templates, opening and closing."""

    inner_marks: str
    """Those that stand inside them."""

    contractions: Mapping[str, str]
    """What the conjunction and the beginning of a name become next to each other: *CNN e Infobae*."""
