"""Measuring on gold labels."""

from __future__ import annotations

MEASURING: dict[str, str] = {
    "no task {task!r}": "no hay tarea {task!r}",
    "tasks: {tasks}": "tareas: {tasks}",
    "`encuadre eval --help` names the formats": "`encuadre eval --help` nombra los formatos",
    "field {field!r} is missing": "falta el campo {field!r}",
    "is it the right task?": "¿es la tarea correcta?",
    "not a token, a tab and a tag": "no es una palabra, un tabulador y una etiqueta",
    "id {twice!r} comes twice": "el id {twice!r} está dos veces",
    "the articles it speaks of are not there: {beside}": "no están los artículos de los que habla: {beside}",
    "the quotations it speaks of are not there: {beside}": "no están las citas de las que habla: {beside}",
    "match {match!r} names a quotation that is not in {file}: {error}": "la pareja {match!r} nombra una cita que no está en {file}: {error}",
    "its reference is not there: {beside}": "no está su referencia: {beside}",
    "{lines} lines, its reference has {references}": "{lines} líneas, y su referencia tiene {references}",
    "the file's name does not end in .en or .es": "el nombre del archivo no termina en .en ni en .es",
}
