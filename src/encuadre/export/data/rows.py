"""The rows of the tables: what each column means, in which unit, in which range, and how it is measured."""

from __future__ import annotations

from typing import Annotated, Any, get_args

from msgspec import Meta

from encuadre.export.wire.base import Wire
from encuadre.model import (
    Bound,
    Column,
    ConflictKind,
    Country,
    Ground,
    Language,
    LinkKind,
    Role,
    Scope,
    Status,
    TallyKind,
    Verdict,
)


def told(meaning: str, *, unit: str = "", span: str = "", how: str = "") -> Any:
    """Return what the dictionary says of a column.

    Args:
        meaning: What a cell says.
        unit: What a figure counts.
        span: From where to where it may go; of a column of kinds, the kinds are told by themselves.
        how: How it is measured.
    """
    return Meta(description=meaning, extra={"unit": unit, "range": span, "how": how})


_EventId = Annotated[str, told("Id of the event", how="digest of its articles")]
_Side = Annotated[str, told("Side of the comparison: `US`, `MX`, or the name of the outlet or language compared")]
_Chance = "0 to 1"


class SentenceRow(Wire, frozen=True):
    """One sentence of one article."""

    event: _EventId
    side: _Side
    article: Annotated[str, told("Id of the article", how="digest of outlet and text")]
    report: Annotated[
        str,
        told(
            "The report it is a version of, by the id of its first: one outlet's text, to count who tells something by",
            how="*Copies* in docs/methods.md",
        ),
    ]
    outlet: Annotated[str | None, told("Name of the outlet; empty: unknown")]
    country: Annotated[Country | None, told("Where the outlet sits; empty: unknown, or neither")]
    language: Annotated[Language, told("What the article is written in")]
    published: Annotated[str | None, told("When the article came out; empty: unknown", unit="ISO 8601")]
    sentence: Annotated[str, told("Id of the sentence: the article's, and its number there")]
    number: Annotated[int, told("Place in the article; 0 is the headline where there is one", span="0 up")]
    text: Annotated[str | None, told("As published; empty: not quoted here (see *Quotation*)")]
    translation: Annotated[str | None, told("In the other language; empty: none, or not quoted here")]
    engine: Annotated[str | None, told("Who translated: an engine, or `human`")]
    engine_version: Annotated[str | None, told("Version of the engine and its models")]
    confidence: Annotated[
        float | None,
        told(
            "Chance that the translation does not mislead; empty: not known",
            unit="probability",
            span=_Chance,
            how="a logistic model of six signs; *Translation* in docs/methods.md",
        ),
    ]
    status: Annotated[
        Status,
        told(
            "What the other side does with it: `shared`, a sentence is linked to it; `perhaps`, none is, and yet it "
            "may well tell it; `only_here`, it was not found to tell it; `no_statement`, it states nothing, or nothing "
            "by itself; `alone`, there is no other side",
            how="links of its sentences, and `absence`",
        ),
    ]
    absence: Annotated[
        float | None,
        told(
            "Of a sentence without a link: the chance that it says something the other side really does not tell",
            unit="probability",
            span=_Chance,
            how="fitted on sentences that readers judged, from the article that most likely tells it and how many "
            "words it has; below .75 it is `perhaps`, as is what says the same as such a sentence or as a `shared` one",
        ),
    ]


class LinkRow(Wire, frozen=True):
    """Two sentences, one of each side, that share a fact."""

    event: _EventId
    left: Annotated[str, told("Ids of the sentences of the left side, with blanks between")]
    right: Annotated[str, told("The same of the right side")]
    kind: Annotated[LinkKind, told("How much they share")]
    score: Annotated[
        float,
        told(
            "Probability that a reader would link them",
            unit="probability",
            span=_Chance,
            how="logistic regression on marked pairs; *Links, claims and conflicts* in docs/methods.md",
        ),
    ]


class ClaimRow(Wire, frozen=True):
    """The sentences, of any number of articles, that say the same thing."""

    event: _EventId
    claim: Annotated[str, told("Id of the claim", how="digest of its sentences")]
    scope: Annotated[
        Scope,
        told(
            "How widely it is reported: `partly`, by one side, and by the other at least in part; `perhaps`, by one "
            "side, and perhaps by the other; `single`, by one outlet"
        ),
    ]
    left: Annotated[str, told("Ids of the sentences of the left side, with blanks between; empty: none says it")]
    right: Annotated[str, told("The same of the right side")]
    left_outlets: Annotated[str, told("Outlets of the left side that report it, with `; ` between")]
    right_outlets: Annotated[str, told("The same of the right side")]
    left_position: Annotated[
        float | None,
        told("How deep the left side tells it at the earliest: 0 is the headline, 1 the last sentence", span=_Chance),
    ]
    right_position: Annotated[float | None, told("The same of the right side", span=_Chance)]
    representative: Annotated[str | None, told("Id of the sentence that is most like the others")]
    other_figures: Annotated[
        int, told("1 if its sentences count one thing otherwise, else 0", how="rules; the same section")
    ]


class ConflictRow(Wire, frozen=True):
    """Two sentences that tell one thing differently; the same thing may be told so by several pairs."""

    event: _EventId
    left: Annotated[str, told("Id of one sentence")]
    right: Annotated[str, told("Id of the other")]
    left_words: Annotated[str, told("The words in question, as printed")]
    right_words: Annotated[str, told("The same of the other sentence")]
    kind: Annotated[ConflictKind, told("What was compared")]
    verdict: Annotated[Verdict, told("Whether both can be right", how="rules; the same section")]
    ground: Annotated[Ground, told("The rule behind the verdict")]
    disagreement: Annotated[str | None, told("The same for all pairs that tell one disagreement")]


class TellerRow(Wire, frozen=True):
    """Another sentence that tells what one of two in conflict does: what one outlet tells its side need not."""

    event: _EventId
    left: Annotated[str, told("Id of the left sentence of the conflict")]
    right: Annotated[str, told("Id of the right one")]
    sentence: Annotated[str, told("Id of the other sentence", how="rules; *Who else tells it* in docs/methods.md")]
    side: _Side
    words: Annotated[str | None, told("The words in question, as printed; empty: the sentence is not quoted")]
    tells: Annotated[Column, told("Whose version that is, whichever side the sentence stands on")]


class TallyRow(Wire, frozen=True):
    """A figure of a kind of which the sides do not tell the same ones; that two of them disagree is not said."""

    event: _EventId
    side: _Side
    kind: Annotated[TallyKind, told("What it counts", how="word lists; *Figures told, by kind* in docs/methods.md")]
    sentence: Annotated[str, told("Id of the sentence that tells it")]
    words: Annotated[str | None, told("The figure as printed; empty: the sentence is not quoted")]
    low: Annotated[float, told("Its value, of a range the lower end", unit="that of `unit`", span="0 up")]
    high: Annotated[float, told("The same, of a range the upper end", unit="that of `unit`", span="0 up")]
    unit: Annotated[str, told("Unit of a measure; empty for counts")]
    bound: Annotated[Bound, told("How exact it is told to be")]
    counted: Annotated[str, told("The noun that is counted, in the sentence's language; empty if none is")]


class SpeakerRow(Wire, frozen=True):
    """Somebody whom one side quotes."""

    event: _EventId
    side: _Side
    name: Annotated[str, told("The fullest name the articles give; empty: whom the articles do not name")]
    role: Annotated[Role, told("What they are in the news", how="word lists; *Who speaks* in docs/methods.md")]
    country: Annotated[Country | None, told("Of the two; empty: a third one, or untold")]
    quotations: Annotated[int, told("How often they are quoted", unit="quotations", span="1 up")]
    words: Annotated[int, told("How much of their words is quoted or reported", unit="words", span="0 up")]


class FrameRow(Wire, frozen=True):
    """A frame that one side uses; a side without a row claims none, or has too little text to say."""

    event: _EventId
    side: _Side
    model: Annotated[str, told("The frame model that makes the claim")]
    frame: Annotated[str, told("Id of the frame in its model")]
    strength: Annotated[
        float,
        told(
            "How much of the text supports it; no probability of being right",
            span=_Chance,
            how="*Frames* in docs/methods.md",
        ),
    ]
    low: Annotated[
        float, told("Lower end of the 95 % interval of strength", span=_Chance, how="bootstrap over sentences")
    ]
    high: Annotated[float, told("Upper end", span=_Chance, how="bootstrap over sentences")]
    stability: Annotated[
        float,
        told("Share of resampled texts in which it would be claimed too; near .5 the claim is a toss-up", span=_Chance),
    ]
    sentences: Annotated[int, told("How many sentences carry it", unit="sentences", span="1 up")]


ROWS: dict[str, type[Wire]] = {
    "sentences": SentenceRow,
    "links": LinkRow,
    "claims": ClaimRow,
    "conflicts": ConflictRow,
    "tellers": TellerRow,
    "tallies": TallyRow,
    "speakers": SpeakerRow,
    "frames": FrameRow,
}
"""By the name of the table."""


def column(kind: Any) -> Meta:
    """Return what is told of the column of a field of this type."""
    found: Meta = next(one for one in get_args(kind) if isinstance(one, Meta))
    return found
