"""What is counted, in the forms a language has for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plural:
    """A counted thing, one form for each plural category that English and Spanish have (CLDR).

    `{count}` is filled in with the number as the language writes it.
    """

    one: str
    other: str
    many: str = ""
    """For whole millions, where the noun takes a preposition (`1,000,000 de notas`); empty: as `other`."""
