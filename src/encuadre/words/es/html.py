"""A document in a browser, in Spanish."""

from __future__ import annotations

from encuadre.model import Sign
from encuadre.words.shapes.html import HtmlWords

HTML = HtmlWords(
    skip="Saltar a lo que se cuenta",
    contents="Contenido",
    linked="El signo tras una oración dice qué cuenta de ello el otro lado: = lo mismo, ~ una parte, ≠ en conflicto; "
    "< y > un solo lado, ? quizá también allá. Un clic en la oración, o Intro en su signo, muestra con qué está "
    "enlazada.",
    chosen="{count} enlazadas en el otro lado",
    unlinked="Ninguna oración del otro lado está enlazada con ella",
    signs={
        Sign.NONE: "",
        Sign.SAME: "lo cuentan ambos lados",
        Sign.PARTIAL: "el otro lado cuenta una parte",
        Sign.LEFT: "hallado solo en {left}",
        Sign.RIGHT: "hallado solo en {right}",
        Sign.CONFLICT: "en conflicto",
        Sign.COMPATIBLE: "contado de otro modo, sin conflicto entre los lados",
        Sign.UNSURE: "quizá también en el otro lado",
    },
    evidence="Oraciones:",
    sentence="oración {number}",
    filters="Qué afirmaciones se muestran",
    search="Buscar en las afirmaciones",
    shown="{count} a la vista",
    foot="Hecho sin red por encuadre {version}. Las traducciones son de una máquina salvo las que dicen ser de una "
    "persona. Los artículos son de quienes los publican; cítense como suyos.",
)
