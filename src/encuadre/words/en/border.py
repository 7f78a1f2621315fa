"""What crosses the border, in English."""

from __future__ import annotations

from encuadre.model import Difference, QuotationKind
from encuadre.words.plural import Plural
from encuadre.words.shapes.border import BorderWords

BORDER = BorderWords(
    title="Across the border",
    quotations="Quoted on both sides",
    naming="Named differently",
    once="Quoted by {side} only",
    differences={
        Difference.SHORTENED_LEFT: "{left} quotes less",
        Difference.SHORTENED_RIGHT: "{right} quotes less",
        Difference.DIRECT_LEFT: "{left} gives the words, {right} reports them",
        Difference.DIRECT_RIGHT: "{right} gives the words, {left} reports them",
        Difference.OTHER_SPEAKER: "another speaker",
        Difference.OTHER_CUE: "another verb",
        Difference.OTHER_WORDING: "other words",
    },
    kinds={
        QuotationKind.DIRECT: "direct",
        QuotationKind.INDIRECT: "indirect",
        QuotationKind.MIXED: "mixed",
    },
    uses=Plural(one="in {count} pair of sentences", other="in {count} pairs of sentences"),
)
