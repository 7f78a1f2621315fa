"""Words of what crosses the border."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import Difference, QuotationKind
from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class BorderWords:
    """What crosses the border. `{name}` is filled in where it is shown."""

    title: str
    quotations: str
    """Quoted on both sides."""

    naming: str
    once: str
    """Quoted by `{side}` alone."""

    differences: Mapping[Difference, str]
    """`{left}` and `{right}` are the sides."""

    kinds: Mapping[QuotationKind, str]
    uses: Plural
    """Pairs of linked sentences."""
