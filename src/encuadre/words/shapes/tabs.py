"""Words of the tabs of one event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import TallyKind
from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class TabsWords:
    """The tabs, and what numbers, voices and timeline say. `{name}` is filled in where it is shown."""

    names: Mapping[str, str]
    """By the id of the tab, in the order of their keys."""

    short: Mapping[str, str]
    """The same for 80 columns."""

    figures: str
    """The title of figures in conflict; likewise what follows."""

    statements: str
    inside: str
    """Conflicts between articles of one side."""

    tallies: str
    """Figures of one kind, each as it was told, which is no finding."""

    tallied: Mapping[TallyKind, str]
    """What they count."""

    quoting: str
    """A figure stands in the words of `{speaker}`."""

    quoting_nobody: str
    """A figure stands in words of which it is not known whose they are."""

    as_other: str
    """A sentence of one side tells it as the other side does."""

    one_side: str
    """People who are quoted by one side only."""

    both_sides: str
    unsure: str
    """Names of which nobody can say that the other side has not quoted them."""

    heard: str
    """Everybody quoted, where there is one side."""

    unnamed: str
    perhaps: str
    """The other side quotes `{name}`, who may be the same."""

    undated: str
    no_time: str
    """The day is known, the hour is not."""

    first: str
    open: Plural
    """Claims of which it is not known who told them first."""

    search: str
    """The placeholder of the line that is searched with."""

    not_found: str
    """`{query}` stands nowhere."""
