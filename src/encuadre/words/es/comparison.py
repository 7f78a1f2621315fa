"""Two sides, sentence by sentence, in Spanish."""

from __future__ import annotations

from encuadre.model import Grouping, LinkKind, NoSide
from encuadre.words.plural import Plural
from encuadre.words.shapes.comparison import ComparisonWords

COMPARISON = ComparisonWords(
    link_kinds={LinkKind.SAME: "igual", LinkKind.PARTIAL: "parcial"},
    all="todo",
    told_by_both="ambos: {left_count} {left}, {right_count} {right}",
    only=Plural(one="{count} solo {side}", other="{count} solo {side}"),
    conflicts=Plural(one="{count} conflicto", other="{count} conflictos", many="{count} de conflictos"),
    articles="Artículos",
    copy="copia",
    one_side="Un solo lado: no hay con qué comparar, cada artículo se muestra por sí mismo.",
    alone="Un solo lado: no hay con qué comparar.",
    article="Artículo",
    text="Texto",
    quoted="Citas",
    figures="Cifras",
    elsewhere="La misma historia, contada en otra parte",
    left_out="En ningún lado",
    no_side={
        NoSide.AGENCY: "una agencia no es un lado",
        NoSide.ABROAD: "medio de un tercer país ({country})",
        NoSide.UNKNOWN: "desconocido",
        NoSide.OTHER: "otro medio",
    },
    sides_by={
        Grouping.COUNTRY: "lados por país",
        Grouping.LANGUAGE: "lados por idioma ({left}, {right}): los artículos no son de dos países conocidos",
        Grouping.OUTLET: "lados por medio ({left}, {right}): ni el país ni el idioma separan los artículos",
    },
    sides_asked={
        Grouping.COUNTRY: "lados por país, como se pidió",
        Grouping.LANGUAGE: "lados por idioma, como se pidió",
        Grouping.OUTLET: "lados por medio, como se pidió",
    },
    on_neither=Plural(one="{count} artículo en ningún lado", other="{count} artículos en ningún lado"),
    shared="Lo cuentan ambos",
    only_sure="de cada diez, unas {in_ten} faltan de verdad en el otro lado",
    perhaps_among=Plural(one="{count} más, quizá también allá", other="{count} más, quizá también allá"),
    perhaps_told="quizá también allá",
    in_conflict="En conflicto",
    compatible="Dicho de otro modo, ambos pueden ser ciertos",
    only_side="Solo {side}",
    against="{left} frente a {right}",
    beside="{left} y {right}",
    same_text="el mismo texto",
    text_of="texto de {agency}",
    sample="texto de muestra, medio inventado",
    original="original",
    both="ambas lenguas",
    untranslated="sin traducción: {reason}",
    only_here="No se halló en los artículos de {side} una oración que diga esto.",
    perhaps_here="Quizá también lo digan los artículos de {side}; no se halló una oración que lo haga con claridad.",
    no_statement="Este renglón no afirma nada que el otro lado pueda contar u omitir.",
    by_engine="traducido por {engine}",
    by_person="traducido por una persona",
    doubtful=Plural(
        one="{count} traducción dudosa, con {mark}",
        other="{count} traducciones dudosas, con {mark}",
        many="{count} de traducciones dudosas, con {mark}",
    ),
    some_articles="{shown} de {count} artículos",
    last_article="Un artículo de cada lado se queda.",
    nothing_here="Aquí no hay a dónde ir.",
    no_evidence="No hay prueba que mostrar de esta fila.",
)
