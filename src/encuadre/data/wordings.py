"""Wordings of the press that translation engines get wrong wherever they stand, mended by rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

import msgspec

from encuadre.data.lexicon import SharedLexicon

Stage = Literal["es", "en", "es-pt", "en-pt", "pt-es"]
"""A language before any engine, or a step of the pivot."""


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One wording and what takes its place."""

    pattern: str
    """Regular expression."""

    wording: str
    """What takes its place; `\\1` is the first group."""


class Wordings(SharedLexicon, frozen=True):
    """The rules of every stage, in the order they are applied."""

    FILE: ClassVar = "wordings.toml"

    rules: Mapping[Stage, tuple[Rule, ...]]
