"""How an article or a side frames, in Spanish."""

from __future__ import annotations

from encuadre.model import CertaintyKind, DealtUnit, LoadedKind, Place
from encuadre.words.plural import Plural
from encuadre.words.shapes.framing import FramingWords, SectionTitles

FRAMING = FramingWords(
    title="Encuadre",
    titles=SectionTitles(
        frames="Encuadres",
        words="Palabras distintivas",
        loaded="Palabras cargadas y eufemismos",
        certainty="Certeza y distancia",
        speakers="Voces",
        voices="Quién habla",
        cues="Verbos de habla",
        acts="Quién actúa",
        forms="Cómo se cuentan los actos",
        divergence="Cuánto difieren las palabras",
        openings="Abre con",
        shifts="Contado mucho antes aquí",
        omitted="No se halló aquí, aunque abre el otro lado",
        background="Antecedentes",
    ),
    of="{count} de {total}",
    share="{count} de {total}, {share}",
    rate="{count} de {total}, {share} ({low}–{high})",
    counts="{here} aquí, {there} allá",
    neutral="{kind}; neutral: {neutral}",
    loaded_kinds={
        LoadedKind.LOADED: "cargada",
        LoadedKind.EUPHEMISM: "eufemismo",
        LoadedKind.DEHUMANISING: "deshumaniza",
        LoadedKind.WAR: "de guerra",
    },
    own=Plural(one="{count} propia", other="{count} propias"),
    quoted=Plural(one="{count} citada", other="{count} citadas"),
    per_hundred="{rate} en 100 palabras",
    certainty_kinds={
        CertaintyKind.HEDGE: "atenuantes",
        CertaintyKind.EVIDENTIAL: "lo dicen otros, sin probar",
        CertaintyKind.POSSIBILITY: "posibilidad",
        CertaintyKind.OBLIGATION: "obligación",
    },
    headlines="titulares que preguntan",
    quotations=Plural(one="{count} cita", other="{count} citas"),
    words=Plural(one="{count} palabra", other="{count} palabras"),
    chance="una palabra delata su lado en {observed} % de los casos; por azar, en {by_chance} %",
    beyond="más allá del azar: {share} % de la diferencia",
    within="no más que por azar",
    dealt="p = {p}, {deals} repartos de {unit}",
    units={DealtUnit.ARTICLES: "artículos", DealtUnit.SENTENCES: "oraciones"},
    places={
        Place.HEADLINE: "titular",
        Place.LEAD: "entrada",
        Place.BODY: "al {depth} %",
        Place.PERHAPS: "quizá",
        Place.ABSENT: "no se halló",
    },
    long_before="oraciones con fecha de más de {days} días antes",
    undated="sin fecha de publicación",
)
