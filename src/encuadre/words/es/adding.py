"""Taking articles in on the screen, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.adding import AddingWords

ADDING = AddingWords(
    which="¿Qué artículos? Una carpeta con todo lo que contiene, o un archivo",
    path_hint="~/notas   o   notas.jsonl   o   pagina.html",
    ways=(
        ("La muestra, 52 artículos de medios inventados, desde la carpeta del código:", "encuadre demo corpora/sample"),
        ("Una fuente (feed) que se sigue desde ahora:", "encuadre feeds add DIRECCIÓN"),
        ("Lo nuevo de las fuentes que sigues; usa la red:", "encuadre fetch"),
        ("Una página de la red:", "encuadre add https://prensa.example/presa"),
    ),
    working="Incorporando artículos",
    failed="No se pudo incorporar nada",
    nothing_there="{path}: no existe ese archivo o carpeta",
    nothing_there_hint="pulsa esc y escribe otra ruta; ~ es tu carpeta personal",
    done="nuevos: {added}; ya estaban: {known}",
    skipped="no se pudieron leer: {count}; `encuadre add {path}` nombra cada uno con su motivo",
)
