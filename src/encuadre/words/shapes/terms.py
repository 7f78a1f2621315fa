"""Words of small words that stand anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import Language
from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class TermsWords:
    """Small words that stand anywhere. `{name}` is filled in where it is shown."""

    languages: Mapping[Language, str]
    in_language: str
    """How a text in the interface language is announced (`in English`)."""

    sample: str
    no_date: str
    no_outlet: str
    no_headline: str
    unknown_country: str
    unnamed: str
    """A speaker whom the article does not name."""

    sides: Mapping[str, str]
    """What a country is called where it tags a side or an article; JSON and commands keep the code."""

    none: str
    event: str
    left: str
    right: str
    """The sides of two texts that belong to no country."""

    quoted: str
    articles: Plural
    events: Plural
