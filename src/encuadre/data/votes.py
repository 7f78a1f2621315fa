"""How a vote is told: two votes of one chamber are told in the same words, with other numbers."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class Votes(Lexicon, frozen=True):
    """One language's words of voting."""

    FILE: ClassVar = "votes.toml"

    voted: tuple[str, ...]
    """Regular expressions of the words by which a sentence tells that a vote was held."""

    between: tuple[str, ...]
    """Words between the two numbers of a tally (`69 to 29`, `69 contra 29`)."""
