"""What crosses the border, in English."""

from __future__ import annotations

from encuadre.model import Difference
from encuadre.words.shapes.border import BorderWords

BORDER = BorderWords(
    title="Across the border",
    quotations="Quoted on both sides · {count}",
    naming="Named differently · {count}",
    once="Quoted by {side} only · {count}",
    differences={
        Difference.SHORTENED_LEFT: "{left} quotes less",
        Difference.SHORTENED_RIGHT: "{right} quotes less",
        Difference.DIRECT_LEFT: "{left} gives the words, {right} reports them",
        Difference.DIRECT_RIGHT: "{right} gives the words, {left} reports them",
        Difference.OTHER_SPEAKER: "another speaker",
        Difference.OTHER_CUE: "another verb",
        Difference.OTHER_WORDING: "other words",
    },
    uses_one="in 1 pair of sentences",
    uses_many="in {count} pairs of sentences",
)
