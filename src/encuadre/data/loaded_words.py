"""Loaded words and euphemisms: what an entry is, and what its kind is called.

The kinds follow the study of loaded language and of euphemism (Lutz 1989, "Doublespeak"; Bolinger 1980, "Language: The
Loaded Weapon"; on people as flood, animal or offence, Santa Ana 2002, "Brown Tide Rising"). The style books of the two
presses guided what is called the neutral name (Associated Press; Fundéu).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from encuadre.model import Language, LoadedKind


@dataclass(frozen=True, slots=True)
class Loaded:
    """One group of words of one language that choose a side where a neutral name exists."""

    kind: LoadedKind
    forms: tuple[str, ...]
    """Every form, lower case; empty where the language has no such word."""

    neutral: str
    """What the thing may be called instead; in the language of the list."""

    reason: str
    """Why it is no neutral name; in the language of the list."""


def loaded(kind: LoadedKind, forms: str, neutral: str, reason: str) -> Loaded:
    """Return an entry whose `forms` are separated by commas, because a form may be several words."""
    return Loaded(kind, tuple(form.strip() for form in forms.split(",") if form.strip()), neutral, reason)


@cache
def loaded_words(language: Language) -> Mapping[str, Loaded]:
    """Return the groups of a language by id; the ids and kinds are the same in both."""
    groups: Mapping[str, Loaded] = import_module(f"encuadre.data.{language}.loaded_words").LOADED
    return groups
