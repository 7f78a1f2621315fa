"""Sentences every translation engine has to translate before it is used."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from encuadre.data.lexicon import SharedLexicon


class SentencePair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sentence in both languages."""

    en: str
    es: str


class SelfTest(SharedLexicon, frozen=True):
    """They hold what must not be lost: figures, names, negation, dates."""

    FILE: ClassVar = "selftest.toml"

    pairs: tuple[SentencePair, ...]
