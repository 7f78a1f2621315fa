"""What is drawn of an event, in Spanish."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.charts import ChartsWords

CHARTS = ChartsWords(
    coverage="Artículos por día",
    coverage_told=(
        "Artículos sobre el suceso en cada día, las versiones de uno contadas una vez: los de {left} crecen a la "
        "izquierda, los de {right} a la derecha."
    ),
    frames_told=(
        "Con qué fuerza usa cada lado un encuadre, de 0 a 1. La línea que cruza la marca es su intervalo del 95 %; "
        "donde está cortada, el resultado es dudoso. Un lado sin marca no da certeza para mostrarlo, lo que no es un 0."
    ),
    words_told="Cuántas veces usa cada lado las palabras que uno de ellos usa más de lo que explica el azar.",
    quiet=Plural(one="{count} día sin artículos", other="{count} días sin artículos"),
    day="día",
    frame="encuadre",
    word="palabra",
    table="Los números en una tabla",
)
