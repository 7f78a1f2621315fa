"""What was measured of the program's answers."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct

from encuadre.data.lexicon import SharedLexicon


class Figure(Struct, frozen=True):
    """One measurement."""

    value: int
    told: str
    """The words of docs/methods.md that tell it."""


class Measured(SharedLexicon, frozen=True):
    """The figures a reader of a document needs."""

    FILE: ClassVar = "measured.toml"

    links: Figure
    """Of 100 links that are shown, how many are right."""

    hidden: Figure
    """Of ten links a reader would draw, how many are not shown."""

    absent: Figure
    """Of ten sentences that are *only here*, how many are."""

    spanish: Figure
    """Of 100 machine translations out of Spanish, how many mislead; likewise the next."""

    english: Figure
