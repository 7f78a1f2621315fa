"""What a person decided: which articles report one event, and who published them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from encuadre.model.attribution import Attribution, Stated
from encuadre.model.event import Constraints, Event
from encuadre.model.text import Language


class DecisionKind(StrEnum):
    """The corrections there are."""

    MERGE = "merge"
    """Two or more events are one."""

    SPLIT = "split"
    """Some articles of an event are another event."""

    MOVE = "move"
    """An article belongs to another event."""

    PIN = "pin"
    """An event is right as it stands."""

    SET = "set"
    """Articles or outlets have another country, outlet, date or language than was read."""

    UNLINK = "unlink"
    """Two sentences do not say the same."""

    SPEAKER = "speaker"
    """What a sentence quotes was said by somebody else, or by nobody whom the article names."""


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence by its words: they outlive a new reading of the article and most new versions of it."""

    article: str
    """`Article.id`."""

    text: str


@dataclass(frozen=True, slots=True)
class Decision:
    """One correction, said in articles or their sentences: an event's id changes with its articles, this must not."""

    id: int
    """Counted from 1 in the order they were made; a later one overrules an earlier where they contradict."""

    kind: DecisionKind
    together: tuple[str, ...]
    """Ids of the articles that stand in one event from now on."""

    apart: tuple[str, ...]
    """Ids of the articles that stand in no event with those; what they were taken out of stays one event."""

    joined: tuple[str, ...]
    """Those of `together` that were told to join the others: the second event of a merge, the article moved. Empty for
    a split and a pin. What the decision said of pairs, and so what may be learnt from it, depends on them."""

    known: int
    """For a pin, how many articles the workspace held then: of these none may join, later ones may. For a set, how
    many articles it changed then. Else 0."""

    when: datetime
    """Aware, in UTC."""

    event: Mapping[Language, str]
    """The headline of the event that was joined, split or pinned, as it was then."""

    named: tuple[Mapping[Language, str], ...] = ()
    """The headlines of what was joined to it or taken out of it: events of a merge, else articles; the words of the
    sentences it speaks of. With these every front says in its own language what was done."""

    articles: tuple[str, ...] = ()
    """For a set, the ids of the articles it speaks of."""

    outlets: tuple[str, ...] = ()
    """For a set, the ids of the outlets it speaks of, whose later articles it holds for too."""

    stated: Stated | None = None
    """For a set, what was stated."""

    sentences: tuple[Told, ...] = ()
    """The two sentences of an unlink, the one that quotes of a speaker; such a decision moves no article."""

    speaker: str = ""
    """For a speaker, who said it; empty: nobody whom the article names."""

    @property
    def attribution(self) -> Attribution | None:
        """Return what a set says, ready to be applied."""
        return Attribution(self.stated, frozenset(self.articles), frozenset(self.outlets)) if self.stated else None


@dataclass(frozen=True, slots=True)
class Resolution:
    """All decisions as one, in which nothing contradicts."""

    constraints: Constraints
    decided: frozenset[str]
    """Ids of the articles that stand where they stand by decision, whatever their scores say."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """A decision was made or undone, and the events are formed anew."""

    decision: Decision
    is_undone: bool
    formed: tuple[Event, ...]
    """The events that have changed, as they are now, in list order."""

    dissolved: tuple[str, ...]
    """Ids of the events that are no more."""

    standing: tuple[Decision, ...]
    """Every decision that is kept now, oldest first."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What the decisions say about how sure a merge must be."""

    before: float
    """The threshold until now, 0.0 to 1.0."""

    after: float
    together: int
    """Pairs of articles that were decided to be one event."""

    apart: int
    violated_before: int
    """How many of both the threshold until now gets wrong."""

    violated_after: int
