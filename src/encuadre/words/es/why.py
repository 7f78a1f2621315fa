"""Why articles are one event, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.why import WhyWords

WHY = WhyWords(
    title="Por qué estos artículos son un mismo suceso",
    intro="Cada par son dos artículos que, según se juzgó, cuentan lo mismo; primero el más fuerte.",
    alone="Un solo artículo: no había nada que unir.",
    score="puntaje {score} · parecido de sentido {similarity}",
    same_day="el mismo día",
    one_day="a un día",
    days="a {days} días",
    unknown_days="falta una fecha",
    entities="ambos nombran",
    figures="ambos cuentan",
    here="Por qué está aquí cada artículo",
    nearest="el más cercano del suceso: puntaje {score} · parecido de sentido {similarity}",
    people="personas que otros también nombran",
    places="lugares que otros también nombran",
    organisations="organizaciones que otros también nombran",
    mean="con todo el suceso {mean} (un artículo pertenece desde {line})",
    margin="{margin} por delante del suceso siguiente, {other}",
    only_event="ningún otro suceso quedó cerca",
    related="La misma historia en curso:",
    copies="Un solo texto con varios medios:",
    decided="Están aquí por decisión tuya, digan lo que digan los puntajes:",
)
