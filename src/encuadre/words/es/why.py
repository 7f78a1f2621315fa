"""Why articles are one event, in Spanish."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.why import WhyWords

WHY = WhyWords(
    title="Por qué estos artículos son un mismo suceso",
    decided="Aquí por decisión tuya, digan lo que digan sus puntajes",
    pairs="Pares que, según se juzgó, cuentan lo mismo; primero el más fuerte",
    copies="Un solo texto con varios medios",
    related="La misma historia en curso",
    alone="solo: ningún otro artículo quedó lo bastante cerca",
    nearest="el más cercano",
    score="puntaje {score}, parecido {similarity}",
    same_day="el mismo día",
    days=Plural(one="a un día", other="a {count} días", many="a {count} de días"),
    unknown_days="falta una fecha",
    people="personas en común",
    places="lugares en común",
    organisations="organizaciones en común",
    names="nombres en común",
    figures="cifras en común",
    mean="con todo el suceso {mean}, la línea es {line}",
    margin="{margin} por delante del suceso siguiente, {other}",
    no_other="ningún otro suceso quedó cerca",
)
