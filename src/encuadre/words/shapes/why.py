"""Words of why articles are one event."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class WhyWords:
    """Why articles are one event. `{name}` is filled in where it is shown."""

    title: str
    decided: str
    """The title of the articles that stand there by decision; likewise the next three of what follows them."""

    pairs: str
    copies: str
    related: str
    alone: str
    """Said of an event of one article, and of an article that resembles no other."""

    nearest: str
    score: str
    """`{score}` and `{similarity}` of two articles."""

    same_day: str
    days: Plural
    unknown_days: str
    people: str
    """Said before what two articles share; likewise the next four."""

    places: str
    organisations: str
    names: str
    figures: str
    mean: str
    """The score with the whole event, `{mean}`, and the `{line}` it is held against."""

    margin: str
    """How far the next event, `{other}`, is."""

    no_other: str
