"""Why articles are one event, in English."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.why import WhyWords

WHY = WhyWords(
    title="Why these articles are one event",
    decided="Here by your decision, whatever their scores say",
    pairs="Pairs judged to report the same, strongest first",
    copies="One text with several publishers",
    related="Same running story",
    alone="alone: no other article was near enough",
    nearest="nearest",
    score="score {score}, likeness {similarity}",
    same_day="same day",
    days=Plural(one="a day apart", other="{count} days apart"),
    unknown_days="a date is unknown",
    people="people in common",
    places="places in common",
    organisations="organisations in common",
    names="names in common",
    figures="figures in common",
    mean="with the whole event {mean}, the line is {line}",
    margin="{margin} before the next event, {other}",
    no_other="no other event came near",
)
