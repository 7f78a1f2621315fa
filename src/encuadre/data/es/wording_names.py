"""What the fronts say in Spanish of words, certainty and structure."""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.model import CertaintyKind, DealtUnit, LoadedKind, Place

LOADED_KINDS: Mapping[LoadedKind, str] = {
    LoadedKind.LOADED: "cargada",
    LoadedKind.EUPHEMISM: "eufemismo",
    LoadedKind.DEHUMANISING: "deshumaniza",
    LoadedKind.WAR: "de guerra",
}

CERTAINTY_KINDS: Mapping[CertaintyKind, str] = {
    CertaintyKind.HEDGE: "atenuantes",
    CertaintyKind.EVIDENTIAL: "lo dicen otros, sin probar",
    CertaintyKind.POSSIBILITY: "posibilidad",
    CertaintyKind.OBLIGATION: "obligación",
}

PLACES: Mapping[Place, str] = {
    Place.HEADLINE: "titular",
    Place.LEAD: "entrada",
    Place.BODY: "al {depth} %",
    Place.ABSENT: "no se halló",
}
"""Where a side tells a claim; `{depth}` is how far into the article."""

UNITS: Mapping[DealtUnit, str] = {DealtUnit.ARTICLES: "artículos", DealtUnit.SENTENCES: "oraciones"}

TEXTS: Mapping[str, str] = {
    "divergence": "Cuánto difieren las palabras",
    "chance": "una palabra delata su lado en {observed} % de los casos; por azar, en {by_chance} %",
    "dealt": "p = {p}, {deals} repartos de {unit}",
    "beyond": "más allá del azar: {share} % de la diferencia",
    "within": "no más que por azar",
    "loaded": "Palabras cargadas y eufemismos",
    "neutral": "neutral: {neutral}",
    "counts": "{own} propias, {quoted} citadas",
    "certainty": "Certeza y distancia",
    "rate": "{rate} en 100 palabras",
    "questions": "titulares que preguntan",
    "of": "{count} de {total}",
    "openings": "Abre con",
    "shifts": "Contado mucho antes aquí",
    "omitted": "No se halló aquí, aunque abre el otro lado",
    "background": "Antecedentes",
    "long_before": "oraciones con fecha de más de {days} días antes",
    "undated": "sin fecha de publicación",
    "structure": "Qué va primero",
    "none": "nada",
}
"""Headings and lines, by what they say."""
