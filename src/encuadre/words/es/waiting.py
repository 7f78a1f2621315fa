"""Waiting for a comparison, in Spanish."""

from __future__ import annotations

from encuadre.model import Stage
from encuadre.words.shapes.waiting import WaitingWords

WAITING = WaitingWords(
    stages={
        Stage.READ: "Lectura de los artículos",
        Stage.ANNOTATE: "Oraciones, nombres, cifras",
        Stage.EMBED: "Sentido de las oraciones",
        Stage.CLUSTER: "Sucesos",
        Stage.TRANSLATE: "Traducción",
        Stage.ALIGN: "Enlace de los dos lados",
        Stage.FRAME: "Encuadres, palabras, voces",
        Stage.VISIT: "Visita de fuentes y páginas",
        Stage.FETCH: "Descarga de modelos (MB)",
        Stage.BUILD: "Preparación de modelos",
    },
    seconds_left="faltan ~{seconds} s",
    minutes_left="faltan ~{minutes} min",
    working="Comparando los dos lados",
    reading="Preparando el artículo para leerlo",
    working_hint="esc detiene y vuelve; lo hecho se conserva.",
    failed="No se pudo comparar este suceso",
    not_read="No se pudo leer este artículo",
    next_step="siguiente paso",
    unexpected="Un {kind} inesperado: {message}",
    unexpected_hint="encuadre doctor dice qué está instalado y funciona",
)
