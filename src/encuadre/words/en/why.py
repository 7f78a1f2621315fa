"""Why articles are one event, in English."""

from __future__ import annotations

from encuadre.words.shapes.why import WhyWords

WHY = WhyWords(
    title="Why these articles are one event",
    intro="Each pair is two articles judged to report the same happening, strongest first.",
    alone="One article alone: there was nothing to join.",
    score="score {score} · likeness of meaning {similarity}",
    same_day="same day",
    one_day="a day apart",
    days="{days} days apart",
    unknown_days="a date is unknown",
    entities="both name",
    figures="both count",
    here="Why each article is here",
    nearest="nearest in the event: score {score} · likeness of meaning {similarity}",
    people="people others name too",
    places="places others name too",
    organisations="organisations others name too",
    mean="with the whole event {mean} (an article belongs from {line} on)",
    margin="{margin} before the next event, {other}",
    only_event="no other event came near",
    related="Same running story:",
    copies="One text with several publishers:",
    decided="Stand here by your decision, whatever their scores say:",
)
