"""Markers of certainty and distance: what an entry is, and when its forms count.

Hedges and modality follow Hyland (1998), "Hedging in Scientific Research Articles", and Rubin (2007) on certainty in
news; evidentials and the conditional of rumour follow Reyes (1994), "Los procedimientos de cita", and the *Nueva
gramática de la lengua española* (RAE and ASALE 2009, 23.15).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import msgspec

from encuadre.data.lexicon import Lexicon
from encuadre.model import CertaintyKind


class Marker(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A group of markers of one language that do the same."""

    kind: CertaintyKind
    forms: tuple[str, ...]
    """Every form, lower case; empty where the language says it by other means."""

    reason: str
    """Why they belong to the kind, and what was left out."""


class Exceptions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When a form of the list is no marker."""

    lower_case: frozenset[str]
    """Forms that count in lower case only, because with a capital they are another word."""

    left_alone: tuple[str, ...]
    """Longer forms that hold a marker and mean something else."""

    before_infinitive: frozenset[str]
    """Forms that count only before an infinitive."""


class Rumour(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The conditional perfect that tells what others say (`habría huido`): no list holds all its participles."""

    auxiliaries: frozenset[str]
    """Empty where a language has no such conditional."""

    endings: tuple[str, ...]
    """Of participles."""

    irregular: frozenset[str]
    """Participles with other endings."""

    between: frozenset[str]
    """What may stand between auxiliary and participle."""

    irrealis: frozenset[str]
    """Words of a sentence that make the conditional a supposition, not a rumour."""


class CertaintyMarkers(Lexicon, frozen=True):
    """The markers of a language."""

    FILE: ClassVar = "certainty.toml"

    markers: Mapping[str, Marker]
    """By group; ids and kinds are the same in both languages."""

    exceptions: Exceptions
    rumour: Rumour
