"""Words of two sides, sentence by sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import LinkKind
from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class ComparisonWords:
    """Two sides, sentence by sentence. `{name}` is filled in where it is shown."""

    link_kinds: Mapping[LinkKind, str]
    all: str
    links: Plural
    only: Plural
    """Sentences `{side}` alone has."""

    conflicts: Plural
    articles: str
    """The title of the articles; likewise the next four of what follows them."""

    shared: str
    in_conflict: str
    compatible: str
    only_side: str
    """`{side}` alone says it."""

    against: str
    """`{left}` and `{right}`, which cannot both be true."""

    beside: str
    """`{left}` and `{right}`, which can."""

    sample: str
    original: str
    both: str
    untranslated: str
    """`{reason}` as the engine gave it."""

    only_here: str
    """What the partners panel says of a sentence without partner; `{side}` is the side that lacks it."""

    by_engine: str
    by_person: str
    doubtful: Plural
    """Translations that carry `{mark}`."""

    nothing_here: str
    """A walk has no stop."""

    no_evidence: str
