"""La ayuda de la orden para clases, en español."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_study import StudyUsage

USAGE_STUDY = StudyUsage(
    study=CommandHelp(
        brief="Hacer una lección de SUCESO: lectura en paralelo y ejercicios, cada respuesta con su prueba.",
        more="La lectura en paralelo son oraciones que dos redacciones escribieron en dos idiomas sobre un mismo "
        "hecho; donde faltan, se completa con traducciones automáticas, y así se dice. El mismo suceso, nivel y número "
        "dan los mismos ejercicios. El tipo para el que el suceso no alcanza se omite, y se nombra.",
        metavars={"event": "SUCESO", "gaps": "CATEGORÍA|TIEMPO", "folder": "CARPETA", "spoken": "ARCHIVO"},
        options={
            "named_learnt": "El idioma que se aprende; si no, el que la interfaz no habla.",
            "level": "De la clase: limita el largo de las oraciones y lo raro de las palabras.",
            "seed": "Otro número sortea otros ejercicios.",
            "kinds": "Solo este tipo; se puede repetir.",
            "gaps": "Hacer huecos solo con esto; se puede repetir: verb, noun, adjective, adverb, base, present, past, "
            "ing, preterite, imperfect, future, conditional, subjunctive, infinitive, gerund.",
            "has_answers": "Imprimir también la clave para el docente.",
            "folder": "Escribir la lección en una carpeta propia: las páginas del estudiante, las del docente con la "
            "clave, y un mazo de tarjetas para Anki y como tabla.",
            "format": "Con --lesson: de las páginas.",
            "force": "Con --lesson: escribir en una carpeta que ya existe; se reemplazan los archivos de la lección.",
            "spoken": "Escribir la lectura en paralelo, leída por espeak-ng, en un archivo WAV; `-`: escucharla.",
            "by": "Qué forma un lado; si no, el país si ambos lo cuentan, luego el idioma, luego el medio.",
        },
        examples=(
            ("encuadre study 1 --learn es --level B1", "una lección de español con el primer suceso"),
            ("encuadre study 1 --answers", "con la clave"),
            ("encuadre study 1 --level B1 --lesson leccion/", "la lección de mañana: páginas, clave, mazo"),
            ("encuadre study 1 --learn es --speak lectura.wav", "para escucharla"),
            ("encuadre study 1 --exercises cloze --gaps preterite", "huecos para verbos en pretérito"),
            ("encuadre study 1 --seed 2 --json", "otro sorteo, para otros programas"),
        ),
    ),
)
