"""Words of why each article of an event is there, as printed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExplanationWords:
    """Why each article of an event is there, as printed. `{name}` is filled in where it is shown."""

    alone: str
    nearest: str
    score: str
    """`{score}` and `{similarity}` with the nearest article."""

    days: str
    undated: str
    people: str
    places: str
    organisations: str
    quantities: str
    mean: str
    """The score with the whole event, `{mean}`, and the `{line}` it is held against."""

    margin: str
    """How far the next event, `{other}`, is."""

    no_other: str
    copies: str
    related: str
    unknown: str
