"""Loaded words and euphemisms: what an entry is, and what its kind is called.

The kinds follow the study of loaded language and of euphemism (Lutz 1989, "Doublespeak"; Bolinger 1980, "Language: The
Loaded Weapon"; on people as flood, animal or offence, Santa Ana 2002, "Brown Tide Rising"). The style books of the two
presses guided what is called the neutral name (Associated Press; Fundéu).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import msgspec

from encuadre.data.lexicon import Lexicon
from encuadre.model import Language, LoadedKind


class Loaded(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One group of words of one language that choose a side where a neutral name exists."""

    kind: LoadedKind
    forms: tuple[str, ...]
    """Every form, lower case; empty where the language has no such word."""

    neutral: str
    """What the thing may be called instead; in the language of the list."""

    reason: str
    """Why it is no neutral name; in the language of the list."""


class LoadedWords(Lexicon, frozen=True):
    """The groups of a language by id; ids and kinds are the same in both."""

    FILE: ClassVar = "loaded_words.toml"

    groups: Mapping[str, Loaded]

    left_alone: tuple[str, ...]
    """Longer forms that hold a form of a group and mean something else."""

    attributing: tuple[str, ...]
    """Words that say whose view the rest of the sentence is, where nothing is quoted."""


def loaded_words(language: Language) -> Mapping[str, Loaded]:
    """Return the groups of a language by id."""
    return LoadedWords.of(language).groups
