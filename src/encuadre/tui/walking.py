"""What a reader steps through in a comparison, and how it is told where they are."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content

from encuadre.model import Evidence
from encuadre.tui.guide import Fact, Guide, Stop
from encuadre.tui.layout import Wording
from encuadre.tui.text import joined, plain, shortened
from encuadre.words import Words

LABEL = 32
"""Cells for what the evidence shows, so that the headline keeps the better half of 80 columns."""


@dataclass(frozen=True, slots=True)
class Walk:
    """What `n` and `p` step through."""

    fact: Fact
    stops: tuple[Stop, ...]
    at: int | None = None
    label: str = ""
    """What the evidence shows, where it is a walk through evidence."""

    evidence: tuple[Evidence, ...] = ()


def place_of(walk: Walk, guide: Guide, sentence: str, wording: Wording, words: Words) -> Content:
    """Return how many articles are shown, what is walked through, how far that is, and in which words it is read.

    Args:
        walk: What the reader steps through.
        guide: The comparison.
        sentence: The current one.
        wording: In which words the sentences stand.
        words: The interface's.
    """
    told = {
        Wording.ORIGINAL: words.comparison.original,
        Wording.TRANSLATION: words.terms.in_language,
        Wording.BOTH: words.comparison.both,
    }[wording]
    parts = []
    if hidden := guide.hidden:
        of = len(guide.articles)
        shown = words.comparison.some_articles.format(shown=of - len(hidden), count=of)
        parts.append(plain(f"{shown}  ", "$quiet"))
    if walk.label:
        parts += [shortened(plain(f"* {walk.label}", "bold"), LABEL), plain("  ")]
    if walk.at is not None and sentence in (walk.stops[walk.at].left, walk.stops[walk.at].right):
        parts.append(plain(f"{walk.at + 1}/{len(walk.stops)}  "))
    return joined([*parts, plain(told, "$quiet")])
