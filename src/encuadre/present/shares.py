"""Frames over a workspace: for every frame somebody uses, how many articles of each group do."""

from __future__ import annotations

from itertools import groupby

from encuadre.model import GroupShare, Page, Row, Section, Shares, Strength
from encuadre.words import Words


def shares_page(found: Shares, words: Words) -> Page:
    """Return the shares, frame by frame, and how many articles stand behind them; what nobody uses is left out."""
    sections = []
    for (model, frame), shares in groupby(found.shares, key=lambda one: (one.model, one.frame)):
        rows = [(one, _row(one, words)) for one in shares]
        if any(one.using for one, _ in rows):
            title = f"{words.frames.frame(frame)} · {words.frames.model(model)}"
            sections.append(Section(f"{model}:{frame}", title, tuple(row for _, row in rows)))
    summary = words.frames.counted.format(
        articles=words.count(words.terms.articles, found.articles),
        groups=words.count(words.frames.groups, len(found.groups)),
        ungrouped=words.number(found.ungrouped),
        too_short=words.number(found.too_short),
        copies=words.count(words.frames.copies, found.copies),
    )
    return Page("shares", words.framing.titles.frames, tuple(sections), summary)


def _row(one: GroupShare, words: Words) -> Row:
    counts = f"{words.number(one.using)}/{words.number(one.articles)}"
    strength = Strength(one.share, one.low, one.high)
    return Row(f"{one.model}:{one.frame}:{one.group}", counts, one.group, name=one.group, strength=strength)
