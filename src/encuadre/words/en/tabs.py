"""The tabs of one event, in English."""

from __future__ import annotations

from encuadre.model import TallyKind
from encuadre.words.plural import Plural
from encuadre.words.shapes.tabs import TabsWords

TABS = TabsWords(
    names={
        "sides": "Side by side",
        "claims": "Claims",
        "numbers": "Numbers",
        "voices": "Voices",
        "framing": "Frames and words",
        "timeline": "Timeline",
        "why": "Why together",
        "study": "Study",
    },
    short={
        "sides": "Sides",
        "claims": "Claims",
        "numbers": "Numbers",
        "voices": "Voices",
        "framing": "Frames",
        "timeline": "Timeline",
        "why": "Why",
        "study": "Study",
    },
    figures="Figures in conflict",
    statements="Statements in conflict",
    inside="In conflict inside one side",
    tallies="Figures told, by kind: nothing says that they disagree",
    tallied={
        TallyKind.DEAD: "Dead",
        TallyKind.HURT: "Injured",
        TallyKind.MISSING: "Missing",
        TallyKind.MOVED: "Evacuated or displaced",
        TallyKind.AFFECTED: "Affected",
        TallyKind.HELD: "Arrested or held",
        TallyKind.SPEED: "Speed",
        TallyKind.LENGTH: "Distance or size",
    },
    quoting="in the words of {speaker}",
    quoting_nobody="in words that are somebody else's",
    as_other="tells it as the other side does",
    one_side="Heard on one side only",
    both_sides="Heard on both sides",
    unsure="Perhaps under another name on the other side",
    heard="Heard",
    unnamed="Without a name",
    perhaps="the other side quotes {name}",
    undated="Without a date: nobody is first against these",
    no_time="hour unknown",
    first="Who told it first",
    open=Plural(
        one="Of {count} more claim nobody can be called first: a date or an hour is not known.",
        other="Of {count} more claims nobody can be called first: a date or an hour is not known.",
    ),
    search="Search this text, translations too…",
    not_found="“{query}” does not stand here.",
)
