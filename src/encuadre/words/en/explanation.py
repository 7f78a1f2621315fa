"""Why each article of an event is there, as printed, in English."""

from __future__ import annotations

from encuadre.words.shapes.explanation import ExplanationWords

EXPLANATION = ExplanationWords(
    alone="alone: no other article was near enough",
    nearest="nearest",
    score="score {score:.2f}, likeness of meaning {similarity:.2f}",
    days="{days:.1f} days apart",
    undated="a date is unknown",
    people="people in common",
    places="places in common",
    organisations="organisations in common",
    quantities="figures in common",
    mean="with the whole event {mean:.2f}, the line is {line:.2f}",
    margin="{margin:+.2f} before the next event, {other}",
    no_other="no other event came near",
    copies="one text with several publishers",
    related="same running story",
    unknown="unknown",
)
