"""What names are made of, and which have a form of their own in each language: what a translation must keep."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

import msgspec

from encuadre.data.lexicon import Lexicon, SharedLexicon
from encuadre.model import Language


class NameForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One name with its conventional form in each language."""

    en: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    """English wordings; the first is written, the others are read as the same."""

    es: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    """Spanish wordings."""

    kept: tuple[str, ...] = ()
    """What else may stand for it in a translation, short forms and adjectives (`U.S.`, `Mexican`); not looked for."""

    only: Language | Literal[""] = ""
    """The language it is looked for in, where its wording in the other may mean something else."""


class FormTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names that are put into the other language for one reason."""

    why: str
    """The reason."""

    names: tuple[NameForm, ...]


class NameForms(SharedLexicon, frozen=True):
    """Names that are translated, not carried through; an earlier wording wins over a later one."""

    FILE: ClassVar = "names/forms.toml"

    forms: Mapping[str, FormTable]


class CarriedNames(SharedLexicon, frozen=True):
    """Names of people and places that both languages write with the same letters."""

    FILE: ClassVar = "names/carried.toml"

    places: Mapping[str, tuple[str, ...]]
    """By state or country."""

    people: Mapping[str, tuple[str, ...]]
    """By what they are in the news for."""

    bodies: Mapping[str, tuple[str, ...]]
    """Companies, papers, clubs and groups whose names are ordinary words, by kind."""


class NameWords(Lexicon, frozen=True):
    """Words by which a name is told from other words with a capital."""

    FILE: ClassVar = "name_words.toml"

    given: frozenset[str]
    """Given names."""

    surnames: frozenset[str]
    """Surnames; a word of several (`de la Fuente`) counts by its last."""

    ordinary: frozenset[str]
    """Words in lower case that a capital alone makes no name."""

    not_names: frozenset[str]
    """Words that are always written with a capital and are translated all the same."""

    common_endings: tuple[str, ...]
    """Endings of learned words: a word with one is ordinary, listed or not."""

    before_places: frozenset[str]
    """Words in lower case after which a word with a capital is a place's name."""

    particles: frozenset[str]
    """Words in lower case that stand inside names."""
