"""What crosses the border, in Spanish."""

from __future__ import annotations

from encuadre.model import Difference
from encuadre.words.shapes.border import BorderWords

BORDER = BorderWords(
    title="A ambos lados de la frontera",
    quotations="Citados por ambos lados · {count}",
    naming="Con otro nombre · {count}",
    once="Citados solo por {side} · {count}",
    differences={
        Difference.SHORTENED_LEFT: "{left} cita menos",
        Difference.SHORTENED_RIGHT: "{right} cita menos",
        Difference.DIRECT_LEFT: "{left} da las palabras, {right} las refiere",
        Difference.DIRECT_RIGHT: "{right} da las palabras, {left} las refiere",
        Difference.OTHER_SPEAKER: "otra voz",
        Difference.OTHER_CUE: "otro verbo",
        Difference.OTHER_WORDING: "otras palabras",
    },
    uses_one="en 1 par de oraciones",
    uses_many="en {count} pares de oraciones",
)
