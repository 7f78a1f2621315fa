"""The one-page reading, in Spanish. Written for this project."""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.model import Finding
from encuadre.words.plural import Plural
from encuadre.words.shapes.reading import ReadingWords, Unit

_TEMPLATES: Mapping[Finding, str] = {
    Finding.OVERVIEW: (
        "{left} lo cuenta en {left_articles}, {right} en {right_articles}; {both} están en ambos lados, {only_left} "
        "solo en {left}, {only_right} solo en {right}."
    ),
    Finding.WIDEST: "Lo que más medios cuentan, {outlets}: «{said}»",
    Finding.FIRST: (
        "De {dated} de ambos lados cuyo primer informe tiene fecha, {left} dio primero {left_first}, {right} "
        "{right_first}."
    ),
    Finding.CONFLICT: "{left} dice «{left_said}», {right} dice «{right_said}» ({rule}).",
    Finding.COMPATIBLE: (
        "Dicho de otro modo, y ambos pueden ser ciertos: {count}; uno: {left} «{left_said}», {right} «{right_said}» "
        "({rule})."
    ),
    Finding.HEADLINES: (
        "Titulares que cuentan lo que el otro lado también dice, en cualquier lugar de sus textos: {left_shared} de "
        "{left_count} en {left}, {right_shared} de {right_count} en {right}."
    ),
    Finding.ONLY_SEVERAL: "Afirmaciones que solo hace {side}, en más de un medio: {count}; una: «{said}»",
    Finding.ONLY_EARLY: "Lo que solo cuenta {side} está más arriba, al {share} % de una nota, en: «{said}»",
    Finding.DEPTH: "{side} cuenta al {share} % de una nota lo que {other} cuenta al {other_share} %: «{said}»",
    Finding.SPEAKERS: "{side} cita a {voices} en {quotations}, las más veces a {names}.",
    Finding.ANONYMOUS: (
        "Funcionarios sin nombre son la fuente de {left_count} de {left_quotations} en {left}, y de {right_count} de "
        "{right_quotations} en {right}."
    ),
    Finding.QUOTED_BOTH: "Citan ambos lados {both}; solo {left}, {left_once}; solo {right}, {right_once}.",
    Finding.QUOTED_DIFFERENTLY: "Una misma frase, dos citas: {left} «{left_said}», {right} «{right_said}».",
    Finding.NAMING: "Lo que {left} llama «{left_name}», {right} lo llama «{right_name}», en {pairs}.",
    Finding.ACTS: "Quien más actúa: {left_role} ({left_count}) en {left}, {right_role} ({right_count}) en {right}.",
    Finding.DOERS_LEFT_OUT: (
        "Actos contados sin quien los hace (pasiva, «se», sustantivo): {left_count} de {left_total} en {left}, "
        "{right_count} de {right_total} en {right}."
    ),
    Finding.FRAME_MORE: (
        "El encuadre «{frame}» lleva {strength} de {side} ({low} a {high}) y {other_strength} de {other} "
        "({other_low} a {other_high}): los intervalos no se tocan."
    ),
    Finding.FRAME_ALIKE: "Ambos lados usan el encuadre «{frame}»: {left} {left_strength}, {right} {right_strength}.",
    Finding.WORDS: "Palabras de {side} más allá del azar: {words}.",
    Finding.LOADED: (
        "Palabras que juzgan o suavizan, en el texto propio: {left_count} en {left} ({left_words}), {right_count} en "
        "{right} ({right_words})."
    ),
    Finding.CERTAINTY: (
        "Marcas de lo incierto, no probado, posible o debido, en cien palabras propias: {left_rate} en {left}, "
        "{right_rate} en {right}."
    ),
    Finding.ALONE: "En este espacio de trabajo solo {side} lo cuenta, en {articles}: no hay con qué compararlo.",
    Finding.FRAME_ALONE: "El encuadre «{frame}» lleva {strength} de lo contado (de {low} a {high}).",
}

READING = ReadingWords(
    title="En qué difieren los dos lados",
    evidence=Plural(one="{count} oración", other="{count} oraciones", many="{count} de oraciones"),
    templates=_TEMPLATES,
    units={
        Unit.ARTICLES: Plural(one="{count} nota", other="{count} notas", many="{count} de notas"),
        Unit.CLAIMS: Plural(one="{count} afirmación", other="{count} afirmaciones", many="{count} de afirmaciones"),
        Unit.QUOTATIONS: Plural(one="{count} cita", other="{count} citas", many="{count} de citas"),
        Unit.VOICES: Plural(one="{count} voz", other="{count} voces", many="{count} de voces"),
        Unit.UTTERANCES: Plural(
            one="{count} declaración", other="{count} declaraciones", many="{count} de declaraciones"
        ),
        Unit.PAIRS: Plural(
            one="{count} par de oraciones", other="{count} pares de oraciones", many="{count} de pares de oraciones"
        ),
    },
    conjunction=" y ",
    sides={"US": "el lado estadounidense", "MX": "el lado mexicano"},
    contractions={" de el ": " del ", " a el ": " al "},
)
