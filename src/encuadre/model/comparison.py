"""Exactly what a reader sees side by side; nothing is left to compute."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from encuadre.model.alignment import LinkKind
from encuadre.model.annotation import Quotation
from encuadre.model.article import Article
from encuadre.model.border import NamingPair, QuotationMatch
from encuadre.model.claim import Claim
from encuadre.model.conflict import ComparedConflict, disagreements
from encuadre.model.event import Event
from encuadre.model.framing import Framing
from encuadre.model.reading import ReadingLine
from encuadre.model.structure import Structure
from encuadre.model.tally import Tally
from encuadre.model.text import Span
from encuadre.model.translation import Rendering

_WORD = re.compile(r"\w+")


class Status(StrEnum):
    """What the other side does with a sentence."""

    SHARED = "shared"
    """A sentence of the other side is linked to it."""

    PERHAPS = "perhaps"
    """None is, and yet the other side may well tell it: the program abstains."""

    ONLY_HERE = "only_here"
    """None is, and the other side surely does not tell it: the one meaning of *only*, wherever it is said."""

    NO_STATEMENT = "no_statement"
    """A dateline, a subhead, a bare name: there is nothing the other side could tell or leave out."""

    ALONE = "alone"
    """There is no other side."""


class Alone(StrEnum):
    """Why an event has one side."""

    ARTICLE = "one_article"
    OUTLET = "one_outlet"
    UNKNOWN = "unknown_outlets"
    """Several articles of one country and one language, and nothing tells more than one outlet."""


class Grouping(StrEnum):
    """What the articles of an event are compared by."""

    COUNTRY = "country"
    LANGUAGE = "language"
    OUTLET = "outlet"


class NoSide(StrEnum):
    """Why an article of an event stands on neither side."""

    AGENCY = "agency"
    """By country: an agency is where a story comes from."""

    ABROAD = "abroad"
    """By country: its outlet sits in a third one."""

    UNKNOWN = "unknown"
    """Nothing tells its country or its outlet."""

    OTHER = "other"
    """By outlet: two others have more reports, or come first by name."""


@dataclass(frozen=True, slots=True)
class Unsided:
    """An article of the event that stands on neither side."""

    article: Article
    reason: NoSide


@dataclass(frozen=True, slots=True)
class ComparedSentence:
    """One sentence as it is shown: its words, its translation, its status."""

    id: str
    article_id: str
    text: str
    span: Span
    """Offsets into the article's text, so that evidence can be found in it."""

    rendering: Rendering
    status: Status
    absence: float | None = None
    """Of a sentence without a link: the chance that it says something the other side does not tell, 0.0 to 1.0."""


@dataclass(frozen=True, slots=True)
class ComparedSide:
    """One side of an event: the articles of one country (or outlet, or language) and how they frame it."""

    side: str
    """`US`, `MX`, or the name of the outlet or language compared."""

    articles: tuple[Article, ...]
    sentences: tuple[ComparedSentence, ...]
    """Article by article, in reading order."""

    framing: Framing


@dataclass(frozen=True, slots=True)
class ComparedLink:
    """Sentences of the two sides that share a fact, by id."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    kind: LinkKind
    score: float


@dataclass(frozen=True, slots=True)
class ComparedQuotation:
    """A quotation and the sentence it begins in."""

    side: str
    article_id: str
    sentence: str
    text: str
    quotation: Quotation
    rendering: Rendering | None = None
    """The quoted words in the other language; `None` if nobody asked for them."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that a screen or an export shows of one event."""

    event: Event
    left: ComparedSide
    right: ComparedSide
    links: tuple[ComparedLink, ...]
    only_left: tuple[str, ...]
    only_right: tuple[str, ...]
    """What surely is not told on the other side; `perhaps_left` and `perhaps_right` are what may be."""

    conflicts: tuple[ComparedConflict, ...]
    """By pair of sentences; those of one `disagreement` tell the same."""
    claims: tuple[Claim, ...] = ()
    """Every sentence that states something is in exactly one; the most widely reported come first."""

    quotations: tuple[ComparedQuotation, ...] = ()
    quotation_matches: tuple[QuotationMatch, ...] = ()
    """Utterances quoted on both sides; their positions count `quotations`."""

    naming: tuple[NamingPair, ...] = ()
    """Things the two sides name differently, those shown most often first."""

    compatible: tuple[ComparedConflict, ...] = ()
    """What is told differently and can both be true."""

    tallies: tuple[Tally, ...] = ()
    """Figures of one kind that the sides tell, linked or not; nothing says that they are of one time and place."""

    structure: Structure = field(default_factory=Structure)
    """What each side puts first, later, or leaves out."""

    reading: tuple[ReadingLine, ...] = ()
    """How the sides differ, in plain sentences."""

    by: Grouping = Grouping.COUNTRY
    """What tells the sides apart."""

    is_asked: bool = False
    """Whether a reader chose `by`; else it is the first that gives two sides."""

    left_out: tuple[Unsided, ...] = ()
    """The articles of the event that stand on neither side."""

    alone: Alone | None = None
    """Why one of the sides is empty; `None`: both tell the event."""

    perhaps_left: tuple[str, ...] = ()
    """Sentences of the left side without a link that the right one may well tell; none of them is in `only_left`."""

    perhaps_right: tuple[str, ...] = ()

    def once(self, ids: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        """Group sentences by what they say word for word: agency copy in five papers of a side is one line, not five.

        Args:
            ids: Of sentences of one side.

        Returns:
            The groups in the order of their first ones, each in the order given.
        """
        texts = {one.id: one.text for side in (self.left, self.right) for one in side.sentences}
        groups: dict[tuple[str, ...], list[str]] = {}
        for id_ in ids:
            groups.setdefault(tuple(_WORD.findall(texts[id_].casefold())), []).append(id_)
        return tuple(map(tuple, groups.values()))

    @property
    def disputed(self) -> int:
        """Return how many things the sides tell in conflict: one that several pairs of sentences tell counts once."""
        return len(disagreements(self.conflicts))

    @property
    def quoted_once(self) -> tuple[int, ...]:
        """Return the positions of the quotations that no quotation of the other side matches."""
        matched = {position for match in self.quotation_matches for position in (*match.left, *match.right)}
        return tuple(position for position in range(len(self.quotations)) if position not in matched)
