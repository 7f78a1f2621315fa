"""Verbs whose forms the rules of regular conjugation do not make."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class IrregularVerbs(Lexicon, frozen=True):
    """By their lemma."""

    FILE: ClassVar = "irregular_verbs.toml"

    irregular: frozenset[str]
    """Their past or more is not what the rules make: no form of theirs is derived."""

    changing: frozenset[str]
    """Only present and subjunctive differ, in the stem (`mostrar`, `muestra`) or the accent (`enviar`, `envía`)."""
