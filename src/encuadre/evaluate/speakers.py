"""Speakers: of the quotations a reader knows the speaker of, whom does the program name, and rightly."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from encuadre.evaluate.quotes import by_language, covering, find_quotations, is_same_person
from encuadre.evaluate.records import Record
from encuadre.evaluate.report import Report
from encuadre.pipeline import Tools


def measure(path: Path, tools: Tools) -> Report:
    """Find the quotations of every article and ask who speaks, on a file of `quotes`."""
    records, quotes = find_quotations(path, tools)
    return Report("speakers", by_language(records, quotes, figures_of), {"quotes": quotes})


def figures_of(records: Sequence[Record], quotes: Sequence[dict[str, Any]]) -> dict[str, float]:
    """Return how often a named speaker is the right one, and how many of the speakers are named.

    Asked are the gold spans whose `speaker_kind` is `person`; those without a speaker were not judged, and a group has
    no surname to compare. A span is covered by the quotation that covers most of it, if that is half of its characters.
    *Precision*: of the covered spans for which somebody is named, the share where the surname is the gold's.
    *Recall*: of the covered spans, the share that is named and right. *Attributed recall*: the same of all spans, those
    included in which no quotation was found.
    """
    asked = [record for record in records if record.get("speaker_kind") == "person" and record["speaker"]]
    found = [(record, match) for record, match in covering(asked, quotes) if match is not None]
    named = [(record, match) for record, match in found if match["speaker"]]
    right = sum(is_same_person(match["speaker"], record["speaker"]) for record, match in named)
    return {
        "speaker precision": right / len(named) if named else 0.0,
        "speaker recall": right / len(found) if found else 0.0,
        "attributed recall": right / len(asked) if asked else 0.0,
        "speakers": len(asked),
        "covered": len(found),
        "named": len(named),
    }
