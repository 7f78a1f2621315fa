"""What crosses the border, in Spanish."""

from __future__ import annotations

from encuadre.model import Difference, QuotationKind
from encuadre.words.plural import Plural
from encuadre.words.shapes.border import BorderWords

BORDER = BorderWords(
    title="A ambos lados de la frontera",
    quotations="Citados por ambos lados",
    naming="Con otro nombre",
    once="Citados solo por {side}",
    differences={
        Difference.SHORTENED_LEFT: "{left} cita menos",
        Difference.SHORTENED_RIGHT: "{right} cita menos",
        Difference.DIRECT_LEFT: "{left} da las palabras, {right} las refiere",
        Difference.DIRECT_RIGHT: "{right} da las palabras, {left} las refiere",
        Difference.OTHER_SPEAKER: "otra voz",
        Difference.OTHER_CUE: "otro verbo",
        Difference.OTHER_WORDING: "otras palabras",
    },
    kinds={
        QuotationKind.DIRECT: "directa",
        QuotationKind.INDIRECT: "indirecta",
        QuotationKind.MIXED: "mixta",
    },
    uses=Plural(
        one="en {count} par de oraciones",
        other="en {count} pares de oraciones",
        many="en {count} de pares de oraciones",
    ),
)
