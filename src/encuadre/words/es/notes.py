"""Notes, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.notes import NotesWords

NOTES = NotesWords(
    title="Notas",
    writing="Tu nota sobre esta oración",
    hint="palabras y #etiquetas; vacíala para borrar la nota",
    none="Todavía no hay notas. Sobre una oración, la tecla N escribe una.",
    none_found="no hay notas",
    kept="Nota guardada: {text}",
    removed="Nota borrada. En la página de notas, la tecla u la repone.",
    restored="Nota repuesta: {text}",
    nothing_to_undo="No se ha borrado ninguna nota.",
)
