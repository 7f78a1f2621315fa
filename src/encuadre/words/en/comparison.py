"""Two sides, sentence by sentence, in English."""

from __future__ import annotations

from encuadre.model import LinkKind
from encuadre.words.plural import Plural
from encuadre.words.shapes.comparison import ComparisonWords

COMPARISON = ComparisonWords(
    link_kinds={LinkKind.SAME: "same", LinkKind.PARTIAL: "partial"},
    all="all",
    links=Plural(one="{count} link", other="{count} links"),
    only=Plural(one="{count} only {side}", other="{count} only {side}"),
    conflicts=Plural(one="{count} conflict", other="{count} conflicts"),
    articles="Articles",
    shared="Reported by both",
    in_conflict="In conflict",
    compatible="Told differently, both can be true",
    only_side="Only {side}",
    against="{left} against {right}",
    beside="{left} and {right}",
    sample="sample text, invented outlet",
    original="original",
    both="both languages",
    untranslated="no translation: {reason}",
    only_here="No sentence of the {side} articles was found to say this.",
    by_engine="translated by {engine}",
    by_person="translated by a person",
    doubtful=Plural(
        one="{count} doubtful translation, marked {mark}", other="{count} doubtful translations, marked {mark}"
    ),
    nothing_here="Nothing to go to here.",
    no_evidence="There is no evidence to show for this row.",
)
