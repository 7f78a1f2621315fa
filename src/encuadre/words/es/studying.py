"""La pestaña con la que aprende un grupo, en español."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.studying import StudyingWords

STUDYING = StudyingWords(
    readability="Qué tan difícil es cada artículo",
    too_short="demasiado corto para medirlo",
    no_words="Ninguna palabra de este suceso supera tu nivel, o ya las sabes todas.",
    originals="Lectura en paralelo: dos originales",
    translated="Lectura en paralelo: con traducción automática",
    both="Dos originales: ambos tal como se publicaron",
    machine="Un original y una traducción automática",
    making="Se prepara la lección…",
    failed="No se pudo preparar la lección",
    nobody="Nadie elegido",
    due=Plural(
        one="{count} pregunta pendiente", other="{count} preguntas pendientes", many="{count} de preguntas pendientes"
    ),
    who_first="Di primero quién aprende (L).",
    not_kept="sin guardar: nadie elegido",
    known="«{word}» ya se sabe: queda fuera de ahora en adelante.",
    unknown="«{word}» vuelve a preguntarse.",
    form="¿Quién aprende?",
    fields={
        "name": "Nombre (vacío: nadie, y nada se guarda)",
        "learning": "Aprende: es o en",
        "level": "Nivel: A1, A2, B1, B2, C1 o C2",
        "folder": "Carpeta",
        "format": "Formato: {formats}",
        "file": "Archivo",
        "memo": "Memorando de una página: sí o no",
    },
    there="Ya hay: {names}",
    bad_language="El idioma es es o en.",
    bad_level="El nivel es uno de A1, A2, B1, B2, C1, C2.",
    sought="Oraciones",
    choices="Sus parejas",
    right="Correcto",
    wrong="No es así",
    progress="Ejercicio {number} de {total} · aciertos: {right}",
    over="Eso era todo",
    score="Aciertos: {right} de {total}.",
    missed="Lo que falló",
    type_here="La palabra, o su número",
    not_a_choice="No es ninguna de las palabras que se ofrecen.",
    later="No hay nada pendiente: la primera pregunta vuelve el {day}. X las hace todas ahora.",
    check="Prueba de nivel",
    checked="Palabra {number} de {total}",
    hand_out="Una lección para repartir",
    document="Este suceso como documento",
    bad_format="El formato es uno de: {formats}.",
    writing="Se escribe {path}…",
)
