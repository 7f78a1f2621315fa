"""The one-page reading, in Spanish. Written for this project."""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.model import Finding
from encuadre.words.plural import Plural
from encuadre.words.shapes.reading import ReadingWords

_TEMPLATES: Mapping[Finding, str] = {
    Finding.LITTLE: (
        "Poco es seguro aquí: no se halló nada que ambos lados cuenten con certeza, ni que uno cuente solo. Hay que "
        "leer los dos, empezando por los titulares."
    ),
    Finding.ONLY_SEVERAL: "Lo cuentan {outlets}, y no se halló en {other}: «{said}»",
    Finding.CONFLICT: "{left} dice «{left_said}», {right} dice «{right_said}» ({rule}).",
    Finding.ONLY: "Lo cuenta {outlets}, y no se halló en {other}: «{said}»",
    Finding.SPEAKERS: "Se cita en {side}, sin que se nombre en {other}, a {names}.",
    Finding.OPENINGS: "{left} abre con «{left_said}», {right} con «{right_said}».",
    Finding.AGREED: "Ambos lo cuentan: {left} «{left_said}», {right} «{right_said}».",
    Finding.ALONE: "En este espacio de trabajo solo está en {outlets}: no hay con qué compararlo.",
    Finding.SPEAKERS_ALONE: "Se cita por su nombre a {names}.",
    Finding.FRAME_ALONE: "Las oraciones del encuadre «{frame}» suman {strength} de lo contado (de {low} a {high}).",
}

READING = ReadingWords(
    title="En qué difieren los dos lados",
    evidence=Plural(one="{count} oración", other="{count} oraciones", many="{count} de oraciones"),
    templates=_TEMPLATES,
    conjunction=" y ",
    negated_conjunction=" ni en ",
    sides={
        "US": "el lado estadounidense",
        "MX": "el lado mexicano",
        "en": "las notas en inglés",
        "es": "las notas en español",
    },
    an_article={"en": "una nota en inglés", "es": "una nota en español"},
    articles={"en": "varias notas en inglés", "es": "varias notas en español"},
    dated="{outlet} ({day})",
    citing="{outlet} (que cita a {speaker})",
    outer_marks="«»",
    inner_marks="“”",
    contractions={" y i": " e I", " y hi": " e Hi"},
)
