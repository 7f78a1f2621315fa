"""Legibilidad, vocabulario y prueba de nivel, in Spanish."""

from __future__ import annotations

from encuadre.model import Ease, Formula, Gender, GlossStrength, ItemKind, LevelSource, RelationKind
from encuadre.words.plural import Plural
from encuadre.words.shapes.learning import LearningWords

LEARNING = LearningWords(
    formulas={
        Formula.FERNANDEZ_HUERTA: "Fernández Huerta",
        Formula.SZIGRISZT_PAZOS: "Szigriszt-Pazos (escala INFLESZ)",
        Formula.CRAWFORD: "Crawford",
        Formula.FLESCH: "facilidad de lectura de Flesch",
        Formula.FLESCH_KINCAID: "grado de Flesch–Kincaid",
        Formula.DALE_CHALL_LIKE: "Dale–Chall, con los 3,000 lemas más frecuentes como lista",
    },
    formula_notes={
        Formula.FERNANDEZ_HUERTA: "puntos, más es más fácil",
        Formula.SZIGRISZT_PAZOS: "puntos, más es más fácil",
        Formula.CRAWFORD: "años de escuela; se hizo con textos de primaria",
        Formula.FLESCH: "puntos, más es más fácil",
        Formula.FLESCH_KINCAID: "grado escolar de Estados Unidos",
        Formula.DALE_CHALL_LIKE: "puntos: 4.9 es cuarto grado, 10 es universidad",
    },
    ease={
        Ease.VERY_EASY: "muy fácil",
        Ease.EASY: "fácil",
        Ease.FAIRLY_EASY: "bastante fácil",
        Ease.NORMAL: "normal",
        Ease.FAIRLY_HARD: "algo difícil",
        Ease.HARD: "difícil",
        Ease.VERY_HARD: "muy difícil",
    },
    too_short="menos de {fewest} palabras: muy breve para una puntuación",
    kinds={ItemKind.WORD: "palabra", ItemKind.TERM: "término", ItemKind.INSTITUTION: "institución"},
    pos={"NOUN": "sustantivo", "VERB": "verbo", "ADJ": "adjetivo", "ADV": "adverbio"},
    genders={Gender.FEMININE: "femenino", Gender.MASCULINE: "masculino", Gender.COMMON: "masculino o femenino"},
    level_sources={
        LevelSource.FREQUENCY: "estimado por su frecuencia",
        LevelSource.PARTS: "estimado por la frecuencia de su palabra más rara",
    },
    no_level="nivel desconocido",
    strengths={
        GlossStrength.AUTHORED: "de nuestra propia lista, y el texto lo confirma",
        GlossStrength.AGREED: "varias fuentes independientes coinciden",
    },
    no_gloss="ningún significado es lo bastante seguro para mostrarlo; las oraciones ayudan",
    relations={
        RelationKind.COGNATE: "como {other}, y significa lo mismo",
        RelationKind.FALSE_FRIEND: "falso amigo: significa «{meaning}»; {other} significa «{other_meaning}»",
    },
    in_mexico="En México: {note}",
    check_question="¿Conoce la palabra «{word}»?",
    check_told="Siguen {count} palabras. Algunas no existen: diga que sí solo a las que conoce.",
    estimate="Cerca de {level} (entre {low} y {high}): unas {known} de las 5,000 palabras más frecuentes.",
    no_estimate="Sin estimación: dijo conocer {share} de las palabras inventadas.",
    learners="Estudiantes",
    nobody="este espacio de trabajo no guarda a nadie",
    whose="diga de quién: encuadre learners NOMBRE …",
    forgotten="ya no se guarda nada de {name}",
    learning={"en": "aprende inglés", "es": "aprende español"},
    known_words=Plural(one="{count} palabra conocida", other="{count} palabras conocidas"),
    answers=Plural(one="{count} respuesta", other="{count} respuestas"),
)
