"""Lecciones, en español."""

from __future__ import annotations

from encuadre.model import ExerciseKind, PartOfSpeech, VerbForm
from encuadre.words.plural import Plural
from encuadre.words.shapes.exercises import ExercisesWords

EXERCISES = ExercisesWords(
    lesson="Lección: {learnt}, nivel {level}",
    key="Clave para el docente: {learnt}, nivel {level}",
    languages={"en": "inglés", "es": "español"},
    learning="{learnt}, nivel {level}, a partir de lo que escribieron las redacciones (número del sorteo: {seed})",
    reading="Lectura en paralelo",
    vocabulary="Palabras para antes de leer, nivel estimado",
    readability="Qué tan difícil es cada artículo",
    original="{outlet}",
    translated="traducción automática de {engine}",
    tasks={
        ExerciseKind.CLOZE: "Llena el hueco",
        ExerciseKind.MATCHING: "Relaciona las oraciones",
        ExerciseKind.ORDERING: "Pon en orden",
        ExerciseKind.WHO: "¿Quién lo cuenta?",
        ExerciseKind.TRUE_FALSE: "¿Verdadero o falso?",
        ExerciseKind.LEAD: "¿Qué lado abre con esto?",
        ExerciseKind.BLIND: "Lectura a ciegas",
    },
    hows={
        ExerciseKind.CLOZE: "¿Qué palabra va en el hueco? Si es un verbo, se da su forma; si no, la traducción dice "
        "qué significa.",
        ExerciseKind.MATCHING: "Dos redacciones escribieron lo mismo en dos idiomas, cada una con sus palabras. "
        "Júntalas.",
        ExerciseKind.ORDERING: "Cada oración nombra un día. Pon las oraciones en el orden de esos días.",
        ExerciseKind.WHO: "Búscalo en los artículos: ¿lo cuenta un solo lado o lo cuentan ambos? Los nombres de las "
        "redacciones están ocultos.",
        ExerciseKind.TRUE_FALSE: "Búscala en los artículos: ¿es esta la cifra que se publicó?",
        ExerciseKind.LEAD: "Ambos lados lo publican. Búscalo en los artículos: ¿cuál lo lleva en un titular o al "
        "principio de un artículo?",
        ExerciseKind.BLIND: "¿Qué lado lo escribió? Los nombres de las redacciones están ocultos, y algunos pasajes "
        "son traducciones automáticas: la clave dice cuáles, y qué palabras los delatan.",
    },
    parts={
        PartOfSpeech.VERB: "verbo",
        PartOfSpeech.NOUN: "sustantivo",
        PartOfSpeech.ADJECTIVE: "adjetivo",
        PartOfSpeech.ADVERB: "adverbio",
    },
    forms={
        VerbForm.BASE: "forma básica",
        VerbForm.PRESENT_3S: "presente, tercera persona del singular",
        VerbForm.PRESENT_3P: "presente, tercera persona del plural",
        VerbForm.PAST: "pasado o participio",
        VerbForm.ING: "forma en -ing",
        VerbForm.PRETERITE_3S: "pretérito, tercera persona del singular",
        VerbForm.PRETERITE_3P: "pretérito, tercera persona del plural",
        VerbForm.IMPERFECT_3S: "copretérito, tercera persona del singular",
        VerbForm.IMPERFECT_3P: "copretérito, tercera persona del plural",
        VerbForm.FUTURE_3S: "futuro, tercera persona del singular",
        VerbForm.FUTURE_3P: "futuro, tercera persona del plural",
        VerbForm.CONDITIONAL_3S: "pospretérito, tercera persona del singular",
        VerbForm.CONDITIONAL_3P: "pospretérito, tercera persona del plural",
        VerbForm.SUBJUNCTIVE_3S: "presente de subjuntivo, tercera persona del singular",
        VerbForm.SUBJUNCTIVE_3P: "presente de subjuntivo, tercera persona del plural",
        VerbForm.INFINITIVE: "infinitivo",
        VerbForm.GERUND: "gerundio",
    },
    hint="{lemma}: {form}",
    true="verdadero",
    false="falso",
    both="ambos",
    of_side="Las redacciones de {side} publican",
    answers="Respuestas",
    answer="respuesta",
    told="lo que se publicó es {figure}",
    clues="palabras que lo delatan: {words}",
    not_made="No se pudo hacer con este suceso",
    abstentions={
        ExerciseKind.CLOZE: "ninguna palabra de una oración de este nivel deja un hueco con una sola respuesta",
        ExerciseKind.MATCHING: "menos de tres pares de oraciones en dos idiomas dicen con certeza lo mismo y se "
        "distinguen entre sí",
        ExerciseKind.ORDERING: "menos de tres oraciones nombran un solo día cada una",
        ExerciseKind.WHO: "muy pocas oraciones las cuentan con certeza ambos lados, o con certeza uno solo",
        ExerciseKind.TRUE_FALSE: "ninguna oración que se entienda sola tiene una cifra exacta",
        ExerciseKind.LEAD: "ningún hecho que ambos lados cuentan con certeza abre un artículo de un solo lado",
        ExerciseKind.BLIND: "ningún pasaje de ambos lados tiene palabras que delaten su lado, en un texto o una "
        "traducción que se pueda dar a una clase",
    },
    none="Este suceso no da nada que aprender.",
    no_pairs="Ninguna oración de este nivel dice con certeza lo mismo en ambos idiomas.",
    questions=Plural("{count} pregunta", "{count} preguntas"),
    written="Escrito: {path}",
)
