"""What words mean in Mexico that they do not mean everywhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import msgspec

from encuadre.data.lexicon import SharedLexicon
from encuadre.data.look_alikes import Pos


class Usage(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One word, told in both languages."""

    pos: Pos
    english: str
    spanish: str


class MexicanUsage(SharedLexicon, frozen=True):
    """Usage by Spanish lemma."""

    FILE: ClassVar = "mexican_usage.toml"

    words: Mapping[str, Usage]
