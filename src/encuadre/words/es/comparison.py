"""Two sides, sentence by sentence, in Spanish."""

from __future__ import annotations

from encuadre.model import LinkKind
from encuadre.words.shapes.comparison import ComparisonWords

COMPARISON = ComparisonWords(
    link_kinds={LinkKind.SAME: "igual", LinkKind.PARTIAL: "parcial"},
    all="todo",
    shared="compartidos",
    shared_one="compartido",
    only="solo {side}",
    conflicts="conflictos",
    original="original",
    both="ambas lenguas",
    untranslated="sin traducir: {reason}",
    only_here="No se halló en los artículos de {side} una oración que diga esto.",
    conflict="conflicto",
    by_engine="traducido por {engine}",
    by_person="traducido por una persona",
    nothing_here="Aquí no hay a dónde ir.",
    no_evidence="No hay prueba que mostrar de esta fila.",
)
