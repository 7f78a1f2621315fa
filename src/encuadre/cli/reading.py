"""The one-page reading as plain lines, each with the ids of its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from encuadre.cli.lists import event_title
from encuadre.model import Comparison, Language

MOST_SHOWN = 6
"""Pieces of evidence named after a sentence; `--json` names all."""


def reading_lines(comparison: Comparison, language: Language) -> Iterator[str]:
    """Yield the sentences of the reading; the ids after them are those `compare` prints before its sentences."""
    yield f"{event_title(comparison.event, language)}  ({comparison.event.id})"
    number = 0
    for _, lines in groupby(comparison.reading, key=lambda one: one.finding):
        yield ""
        for one in lines:
            number += 1
            more = len(one.evidence) - MOST_SHOWN
            rest = f" +{more}" if more > 0 else ""
            yield f"{number:2}. {one.text[language]}"
            yield f"    [{' '.join(one.evidence[:MOST_SHOWN])}{rest}]"
