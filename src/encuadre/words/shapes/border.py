"""Words of what crosses the border."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import Difference


@dataclass(frozen=True, slots=True)
class BorderWords:
    """What crosses the border. `{name}` is filled in where it is shown."""

    title: str
    quotations: str
    """`{count}` utterances."""

    naming: str
    once: str
    """`{side}` alone quotes `{count}`."""

    differences: Mapping[Difference, str]
    """`{left}` and `{right}` are the sides."""

    uses_one: str
    uses_many: str
    """`{count}` pairs of linked sentences."""
