"""Words of the two languages that look alike: those that mislead a learner, and those that help."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

import msgspec

from encuadre.data.lexicon import SharedLexicon

Pos = Literal["NOUN", "VERB", "ADJ", "ADV"]


class FalseFriend(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A Spanish word and the English one it is taken for."""

    pos: Pos
    english: str
    english_pos: Pos
    means: str
    """The Spanish word, in English."""

    english_means: str
    """The English word, in Spanish."""

    spanish_use: tuple[str, str]
    """A sentence with the Spanish word, and its English."""

    english_use: tuple[str, str]
    """A sentence with the English word, and its Spanish."""


class LookAlikes(SharedLexicon, frozen=True):
    """False friends and cognates by Spanish lemma."""

    FILE: ClassVar = "look_alikes.toml"

    false_friends: Mapping[str, FalseFriend]
    cognates: Mapping[str, str]
    """The English lemma of the same meaning."""
