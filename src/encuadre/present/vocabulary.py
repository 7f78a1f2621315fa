"""Distinctive words, loaded words, markers of certainty, and how far the words of both sides differ, in rows."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.data.loaded_words import loaded_words
from encuadre.model import CertaintyUse, Column, Comparison, Divergence, Framing, LoadedUse, Row, Section
from encuadre.present.counted import counted
from encuadre.words import Words


def distinctive(framing: Framing, column: Column, words: Words) -> Iterator[Row]:
    """Yield the words this side uses more than the other, with their counterpart in the other language.

    Args:
        framing: How the side frames.
        column: Whose rows these are.
        words: The interface's words.
    """
    for one in framing.words:
        text = words.framing.counts.format(here=words.number(one.here), there=words.number(one.there))
        gloss = one.gloss if one.gloss != one.lemma else ""
        yield counted(
            f"words:{one.lemma}",
            one.lemma,
            text,
            column=column,
            detail=gloss,
            evidence=one.evidence,
            is_paired=False,
            language=one.language,
        )


def loaded(framing: Framing, column: Column, words: Words) -> Iterator[Row]:
    """Yield loaded words with their kind and neutral name, how often they are whose words, and what they do.

    Args:
        framing: How the side frames.
        column: Whose rows these are.
        words: The interface's words.
    """
    for use in framing.wording.loaded:
        kind = words.framing.loaded_kinds[use.kind]
        neutral = loaded_words(use.language)[use.group].neutral
        reason = loaded_words(words.language)[use.group].reason
        yield counted(
            f"loaded:{use.group}",
            use.form,
            f"{_counts(use, words)}. {reason}",
            column=column,
            detail=words.framing.neutral.format(kind=kind, neutral=neutral),
            evidence=use.evidence,
            is_paired=False,
            language=use.language,
        )


def certainty(framing: Framing, column: Column, words: Words) -> Iterator[Row]:
    """Yield the kinds of markers with their rate and the markers themselves, then headlines that ask.

    Args:
        framing: How the side frames.
        column: Whose rows these are.
        words: The interface's words.
    """
    found = framing.wording.certainty
    for use in found.uses:
        rate = words.framing.per_hundred.format(rate=f"{use.per_hundred:.2f}")
        yield counted(
            f"certainty:{use.kind}",
            words.framing.certainty_kinds[use.kind],
            f"{rate} ({_counts(use, words)}): {', '.join(use.forms)}",
            column=column,
            evidence=use.evidence,
        )
    if found.questions:
        asked = words.framing.of.format(count=words.number(len(found.questions)), total=words.number(found.headlines))
        yield counted("certainty:headlines", words.framing.headlines, asked, column=column, evidence=found.questions)


def divergence_sections(comparison: Comparison, words: Words) -> Iterator[Section]:
    """Yield how far the words of both sides differ, and how that was held against chance."""
    divergence = comparison.left.framing.wording.divergence
    if divergence is not None:
        row = Row("divergence", _divergence(divergence, words))
        yield Section("divergence", words.framing.titles.divergence, (row,))


def _divergence(found: Divergence, words: Words) -> str:
    texts = words.framing
    share = texts.beyond.format(share=round(100 * found.beyond_chance)) if found.is_shown else texts.within
    return "; ".join(
        (
            texts.chance.format(observed=round(100 * found.observed), by_chance=round(100 * found.by_chance)),
            share,
            texts.dealt.format(p=f"{found.p:.3f}", deals=words.number(found.deals), unit=texts.units[found.unit]),
        )
    )


def _counts(use: LoadedUse | CertaintyUse, words: Words) -> str:
    """Tell own words from quoted ones."""
    return f"{words.count(words.framing.own, use.own)}, {words.count(words.framing.quoted, use.quoted)}"
