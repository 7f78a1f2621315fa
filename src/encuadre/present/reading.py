"""How the two sides differ, in plain sentences, each with the sentences that bear it out and what they mean."""

from __future__ import annotations

from itertools import groupby

from encuadre.model import Aside, Comparison, Finding, Page, ReadingLine, Row, Section, Translation
from encuadre.present.index import Index, index_of
from encuadre.present.naming import headline
from encuadre.present.sentences import rendering_aside
from encuadre.present.story import told_of
from encuadre.words import Words

MOST_SHOWN = 6
"""Sentences named after a line in print; JSON names all."""

_ABSENT = frozenset({Finding.ONLY, Finding.ONLY_SEVERAL})
"""What one side is said to tell, and the other not to."""


def reading_page(comparison: Comparison, words: Words) -> Page:
    """Return the sentences of the reading, numbered; those about one finding stand together."""
    index = index_of(comparison)
    rows = (_row(index, words, number, line) for number, line in enumerate(comparison.reading, start=1))
    told = zip(comparison.reading, rows, strict=True)
    sections = tuple(
        Section(finding, "", tuple(row for _, row in group))
        for finding, group in groupby(told, key=lambda one: one[0].finding)
    )
    return Page(
        "reading",
        words.reading.title,
        sections or (Section("nothing", "", (), words.terms.none),),
        subject=headline(comparison.event.title, words),
        handle=comparison.event.id,
        sides=index.names(words),
        is_numbered=True,
    )


def _row(index: Index, words: Words, number: int, line: ReadingLine) -> Row:
    rest = len(line.evidence) - MOST_SHOWN
    ref = " ".join((*line.evidence[:MOST_SHOWN], *([f"+{rest}"] if rest > 0 else [])))
    shown = Aside(note=words.count(words.reading.evidence, len(line.evidence)), ref=ref)
    return Row(
        f"reading:{number}",
        line.text[words.language],
        evidence=index.evidence(line.evidence),
        asides=(*_translations(index, words, line), *_sureness(index, words, line), shown),
    )


def _translations(index: Index, words: Words, line: ReadingLine) -> tuple[Aside, ...]:
    """Return what is quoted in the other language in that of the reader, where there is a translation."""
    quoted = (index.sentences[id_] for id_ in line.quoted)
    return tuple(
        rendering_aside(one.rendering, words)
        for one in quoted
        if isinstance(one.rendering, Translation) and one.rendering.language == words.language
    )


def _sureness(index: Index, words: Words, line: ReadingLine) -> tuple[Aside, ...]:
    """Return how many in ten of what is called *not found* really are absent, where it is known, and of which event."""
    if line.finding not in _ABSENT:
        return ()
    return (*_in_events(index, words, line), *absence(index, words, line))


def _in_events(index: Index, words: Words, line: ReadingLine) -> tuple[Aside, ...]:
    """Return in which events of a story it is told; nothing of one event."""
    told = (told_of(index.comparison, index.sentences[id_].article_id, words) for id_ in line.evidence)
    return tuple(Aside(note=one) for one in dict.fromkeys(told) if one)


def absence(index: Index, words: Words, line: ReadingLine) -> tuple[Aside, ...]:
    """Return how many in ten of what a line calls *not found* really are absent, where it is known.

    Args:
        index: Of the comparison.
        words: The interface's.
        line: Any of the reading; one that calls nothing so has nothing.
    """
    if line.finding not in _ABSENT:
        return ()
    known = [chance for id_ in line.evidence if (chance := index.sentences[id_].absence) is not None]
    least = min(known, default=None)
    return tuple(Aside(note=told) for told in words.how_many_absent([least]))
