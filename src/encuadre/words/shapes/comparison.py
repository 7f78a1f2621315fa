"""Words of two sides, sentence by sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import LinkKind


@dataclass(frozen=True, slots=True)
class ComparisonWords:
    """Two sides, sentence by sentence. `{name}` is filled in where it is shown."""

    link_kinds: Mapping[LinkKind, str]
    all: str
    shared: str
    shared_one: str
    only: str
    """`{side}` alone says it."""

    conflicts: str
    original: str
    both: str
    untranslated: str
    """`{reason}` as the engine gave it."""

    only_here: str
    """What the partners panel says of a sentence without partner; `{side}` is the side that lacks it."""

    conflict: str
    by_engine: str
    by_person: str
    nothing_here: str
    """A walk has no stop."""

    no_evidence: str
