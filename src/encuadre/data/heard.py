"""Verbs that tell of somebody who spoke without letting him be heard."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class Heard(Lexicon, frozen=True):
    """Which reporting verbs tell what was done rather than what was said."""

    FILE: ClassVar = "heard.toml"

    acting_verbs: frozenset[str]
    """Lemmas. What follows is what somebody did by speaking; without quotation marks nobody hears him say it."""
