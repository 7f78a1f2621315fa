"""What each reporting verb adds to the words it reports."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import msgspec

from encuadre.data.lexicon import Lexicon
from encuadre.model import CueColour


class Cues(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Cues of one colour."""

    reason: str
    """What they do to what they report."""

    cues: frozenset[str]
    """Lemmas of verbs, and source phrases with hyphens."""


class CueColours(Lexicon, frozen=True):
    """The colour of every reporting verb; each has exactly one."""

    FILE: ClassVar = "cues.toml"

    colours: Mapping[CueColour, Cues]
