"""Words of the rules behind a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import ConflictKind, Ground, QuantityKind


@dataclass(frozen=True, slots=True)
class RulesWords:
    """The rules behind a verdict. `{name}` is filled in where it is shown."""

    kinds: Mapping[ConflictKind, str]
    """What is compared, as a short label."""

    measures: Mapping[QuantityKind, str]
    grounds: Mapping[Ground, str]
    dates_differ: str
    """Says of dates what `Ground.DIFFERENT` says of figures."""

    of: str
    """`{subject}` of `{noun}`."""

    about: str
    """`{subject}` with a predicate in question, which is no noun to be `of`."""

    rule: str
    """`{subject}` and `{ground}`."""
