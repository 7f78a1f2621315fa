"""Why each article of an event is there, as printed, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.explanation import ExplanationWords

EXPLANATION = ExplanationWords(
    alone="solo: ningún otro artículo quedó lo bastante cerca",
    nearest="el más cercano",
    score="puntaje {score:.2f}, parecido de sentido {similarity:.2f}",
    days="a {days:.1f} días",
    undated="falta una fecha",
    people="personas en común",
    places="lugares en común",
    organisations="organizaciones en común",
    quantities="cifras en común",
    mean="con todo el suceso {mean:.2f}, la línea es {line:.2f}",
    margin="{margin:+.2f} por delante del suceso siguiente, {other}",
    no_other="ningún otro suceso quedó cerca",
    copies="un solo texto con varios medios",
    related="la misma historia en curso",
    unknown="desconocido",
)
