"""A counted thing as a row: what it is about, how much there is of it, and where."""

from __future__ import annotations

from collections.abc import Sequence

from encuadre.model import Column, Evidence, Language, Rate, Row
from encuadre.words import Words

MOST_FORMS = 5
"""Verbs and phrases named of one thing; JSON has all of them."""


def counted(
    id_: str,
    label: str,
    text: str,
    *,
    column: Column,
    detail: str = "",
    evidence: Sequence[Evidence] = (),
    is_paired: bool = True,
    language: Language | None = None,
) -> Row:
    """Return a row of `label` and what was counted of it.

    Args:
        id_: Section and thing, the same on both sides.
        label: What it is about.
        text: How much there is of it.
        column: Whose row it is.
        detail: What is said of the thing itself.
        evidence: Where it is.
        is_paired: The other side may tell of the same thing.
        language: What the label is written in, where it is a word of an article.
    """
    pair = id_ if is_paired else ""
    row = f"{column}:{id_}"
    return Row(
        row,
        text,
        label,
        detail,
        name=label,
        label_language=language,
        column=column,
        pair=pair,
        evidence=tuple(evidence),
    )


def in_words(rate: Rate, words: Words) -> str:
    """Say how many of how many, and the share with its interval."""
    return words.framing.rate.format(
        count=words.number(rate.count),
        total=words.number(rate.total),
        share=words.percent(rate.share),
        low=words.percent(rate.low),
        high=words.percent(rate.high),
    )


def listed(counts: Sequence[tuple[str, int]]) -> str:
    """List words with their counts, those of a single use without, the most frequent first."""
    shown = ", ".join(word if count == 1 else f"{word} {count}" for word, count in counts[:MOST_FORMS])
    return f"{shown}, …" if len(counts) > MOST_FORMS else shown
