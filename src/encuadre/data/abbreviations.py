"""Abbreviations and the words that open sentences, so that a full stop is read as its writer meant it."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class Abbreviations(Lexicon, frozen=True):
    """Which full stops end no sentence; all words in lower case and without their last full stop."""

    FILE: ClassVar = "abbreviations.toml"

    never_last: frozenset[str]
    """What follows belongs to them, so they never end a sentence."""

    before_number: frozenset[str]
    """No sentence end when a figure follows (`No. 5`)."""

    may_end: frozenset[str]
    """They may stand last: only one of `sentence_openers` after them starts a new sentence."""

    sentence_openers: frozenset[str]
    """Function words that, capitalised after an abbreviation, show that a new sentence begins."""
