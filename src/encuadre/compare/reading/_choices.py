"""What the sides choose in telling it: sources without a name, who acts, loaded words, certainty."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from encuadre.compare.phrasing import count, line, shorten
from encuadre.compare.reading._reader import Reader
from encuadre.model import Actor, Finding, Language, LoadedUse, ReadingLine
from encuadre.words import words_in
from encuadre.words.shapes.reading import Unit

MOST_LOADED = 3
"""Loaded words named of each side; the rest is in the list."""


def anonymous(reader: Reader) -> Iterator[ReadingLine]:
    """How often officials without a name are the source."""
    left, right = (each.framing.voices for each in reader.sides)
    evidence = reader.sentences((*left.anonymous.evidence, *right.anonymous.evidence)) if left and right else []
    if left and right and evidence:
        yield line(
            Finding.ANONYMOUS,
            evidence,
            **reader.names,
            left_count=left.anonymous.count,
            left_quotations=count(left.anonymous.total, Unit.QUOTATIONS),
            right_count=right.anonymous.count,
            right_quotations=count(right.anonymous.total, Unit.QUOTATIONS),
        )


def acts(reader: Reader) -> Iterator[ReadingLine]:
    """Which role acts most on each side, and how often the doer is left out."""
    left, right = (each.framing.agency for each in reader.sides)
    if not left or not right:
        return
    doers = [max(side.roles, key=lambda one: one.does.count, default=None) for side in (left, right)]
    one, other = doers
    done = reader.sentences((*one.does.evidence, *other.does.evidence)) if one and other else []
    if one and other and done and one.does.count and other.does.count:
        yield line(
            Finding.ACTS,
            done,
            **reader.names,
            left_role=_role(one),
            left_count=one.does.count,
            right_role=_role(other),
            right_count=other.does.count,
        )
    here, there = left.doer_left_out, right.doer_left_out
    evidence = reader.sentences((*here.evidence, *there.evidence)) if here and there else []
    if here and there and evidence:
        yield line(
            Finding.DOERS_LEFT_OUT,
            evidence,
            **reader.names,
            left_count=here.count,
            left_total=here.total,
            right_count=there.count,
            right_total=there.total,
        )


def _role(actor: Actor) -> Callable[[Language], str]:
    return lambda language: words_in(language).actors.roles[actor.role]


def loaded(reader: Reader) -> Iterator[ReadingLine]:
    """Words that judge or soften, in each side's own text."""
    left, right = ([use for use in each.framing.wording.loaded if use.own] for each in reader.sides)
    evidence = reader.sentences([one for use in (*left, *right) for one in use.evidence[: use.own]])
    if evidence:
        yield line(
            Finding.LOADED,
            evidence,
            **reader.names,
            left_count=sum(use.own for use in left),
            left_words=_forms(left),
            right_count=sum(use.own for use in right),
            right_words=_forms(right),
        )


def _forms(uses: list[LoadedUse]) -> str:
    return ", ".join(f"“{shorten(use.form)}” {use.own}" for use in uses[:MOST_LOADED]) or "–"


def certainty(reader: Reader) -> Iterator[ReadingLine]:
    """How much each side leaves open, in its own words."""
    left, right = (each.framing.wording.certainty for each in reader.sides)
    evidence = reader.sentences([one for side in (left, right) for use in side.uses for one in use.evidence[: use.own]])
    if left.own_words and right.own_words and evidence:
        yield line(
            Finding.CERTAINTY,
            evidence,
            **reader.names,
            left_rate=f"{sum(use.per_hundred for use in left.uses):.2f}",
            right_rate=f"{sum(use.per_hundred for use in right.uses):.2f}",
        )
