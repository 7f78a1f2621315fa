"""Markers of certainty and distance: what an entry is, and where the lists stand.

Hedges and modality follow Hyland (1998), "Hedging in Scientific Research Articles", and Rubin (2007) on certainty in
news; evidentials and the conditional of rumour follow Reyes (1994), "Los procedimientos de cita", and the *Nueva
gramática de la lengua española* (RAE and ASALE 2009, 23.15).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from encuadre.model import CertaintyKind, Language


@dataclass(frozen=True, slots=True)
class Marker:
    """A group of markers of one language that do the same."""

    kind: CertaintyKind
    forms: tuple[str, ...]
    """Every form, lower case; empty where the language says it by other means."""

    reason: str
    """Why they belong to the kind, and what was left out."""


@dataclass(frozen=True, slots=True)
class Exceptions:
    """When a form of the list is no marker."""

    lower_case: frozenset[str]
    """Forms that count in lower case only, because with a capital they are another word."""

    left_alone: tuple[str, ...]
    """Longer forms that hold a marker and mean something else."""

    before_infinitive: frozenset[str]
    """Forms that count only before an infinitive."""


@dataclass(frozen=True, slots=True)
class Rumour:
    """The conditional perfect that tells what others say (`habría huido`): no list holds all its participles."""

    auxiliaries: frozenset[str]
    endings: tuple[str, ...]
    """Of participles."""

    irregular: frozenset[str]
    """Participles with other endings."""

    between: frozenset[str]
    """What may stand between auxiliary and participle."""

    irrealis: frozenset[str]
    """Words of a sentence that make the conditional a supposition, not a rumour."""


def marker(kind: CertaintyKind, forms: str, reason: str) -> Marker:
    """Return a group whose `forms` are separated by commas, because a form may be several words."""
    return Marker(kind, tuple(form.strip() for form in forms.split(",") if form.strip()), reason)


@cache
def markers(language: Language) -> Mapping[str, Marker]:
    """Return the groups of a language by id; the ids and kinds are the same in both."""
    groups: Mapping[str, Marker] = import_module(f"encuadre.data.{language}.certainty").MARKERS
    return groups


@cache
def rumour(language: Language) -> Rumour:
    """Return how the language's conditional of rumour is made; without auxiliaries where it has none."""
    found: Rumour = import_module(f"encuadre.data.{language}.certainty").RUMOUR
    return found


def exceptions(language: Language) -> Exceptions:
    """Return when a form of the language is no marker."""
    found: Exceptions = import_module(f"encuadre.data.{language}.certainty").EXCEPTIONS
    return found
