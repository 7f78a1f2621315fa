"""Words of why articles are one event."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WhyWords:
    """Why articles are one event. `{name}` is filled in where it is shown."""

    title: str
    intro: str
    alone: str
    score: str
    same_day: str
    one_day: str
    days: str
    unknown_days: str
    entities: str
    figures: str
    here: str
    nearest: str
    """The nearest article of the event: score and likeness of meaning."""

    people: str
    places: str
    organisations: str
    mean: str
    """The score with the whole event, and the line it is held against."""

    margin: str
    """How far the next event is, and which."""

    only_event: str
    related: str
    copies: str
    decided: str
