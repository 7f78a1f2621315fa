"""Notes, in English."""

from __future__ import annotations

from encuadre.words.shapes.notes import NotesWords

NOTES = NotesWords(
    title="Notes",
    writing="Your note on this sentence",
    hint="words and #tags; empty it to delete the note",
    none="No notes yet. On a sentence the key N writes one.",
    none_found="no notes",
    kept="Note kept: {text}",
    removed="Note deleted. On the page of notes the key u puts it back.",
    restored="Note put back: {text}",
    nothing_to_undo="No note was deleted.",
)
