"""Two sides, sentence by sentence, in English."""

from __future__ import annotations

from encuadre.model import LinkKind
from encuadre.words.shapes.comparison import ComparisonWords

COMPARISON = ComparisonWords(
    link_kinds={LinkKind.SAME: "same", LinkKind.PARTIAL: "partial"},
    all="all",
    shared="shared",
    shared_one="shared",
    only="only {side}",
    conflicts="conflicts",
    original="original",
    both="both languages",
    untranslated="not translated: {reason}",
    only_here="No sentence of the {side} articles was found to say this.",
    conflict="conflict",
    by_engine="translated by {engine}",
    by_person="translated by a person",
    nothing_here="Nothing to go to here.",
    no_evidence="There is no evidence to show for this row.",
)
