"""Waiting for a comparison, in English."""

from __future__ import annotations

from encuadre.model import Stage
from encuadre.words.shapes.waiting import WaitingWords

WAITING = WaitingWords(
    stages={
        Stage.READ: "Reading the articles",
        Stage.ANNOTATE: "Sentences, names, figures",
        Stage.EMBED: "Meaning of sentences",
        Stage.CLUSTER: "Events",
        Stage.TRANSLATE: "Translating",
        Stage.ALIGN: "Linking the two sides",
        Stage.FRAME: "Frames, words, speakers",
        Stage.VISIT: "Visiting feeds and pages",
        Stage.FETCH: "Fetching models (MB)",
        Stage.BUILD: "Unpacking models",
    },
    seconds_left="~{seconds} s left",
    minutes_left="~{minutes} min left",
    working="Comparing the two sides",
    reading="Making the article ready to be read",
    working_hint="esc stops and goes back; what is done is kept.",
    failed="This event could not be compared",
    not_read="This article could not be read",
    next_step="next",
    unexpected="An unexpected {kind}: {message}",
    unexpected_hint="encuadre doctor says what is installed and works",
)
