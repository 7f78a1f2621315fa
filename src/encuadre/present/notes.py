"""Notes with the sentences they are about: as a page to look through, and as Markdown to go on writing from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from encuadre.model import CitationForm, Noted, Page, Row, Section
from encuadre.present.citing import cite
from encuadre.present.naming import date_of, outlet_name
from encuadre.present.sentences import rendering_aside
from encuadre.text.markdown import escaped
from encuadre.words import Words


def notes_page(notes: Sequence[Noted], words: Words) -> Page:
    """Return all notes, the last one first, each above its sentence."""
    rows = tuple(_row(noted, words) for noted in reversed(notes))
    return Page("notes", words.notes.title, (Section("notes", "", rows, words.notes.none, count=len(rows)),))


def notes_markdown(notes: Iterable[Noted], words: Words) -> Iterator[str]:
    """Yield the lines of all notes, oldest first, each above its sentence with its source."""
    yield f"# {words.notes.title}"
    for noted in notes:
        yield from ("", escaped(noted.note.text), "")
        yield from cite(noted.quoted, CitationForm.MARKDOWN, words, is_translated=True).split("\n")


def note_id(noted: Noted) -> str:
    """Return the id of a note's row."""
    return f"note:{noted.note.id}"


def _row(noted: Noted, words: Words) -> Row:
    note, quoted = noted.note, noted.quoted
    below = () if quoted.rendering is None else (rendering_aside(quoted.rendering, words),)
    label = f"{outlet_name(quoted.article, words)}, {date_of(quoted.article, words)}"
    sentence = Row(
        f"{note_id(noted)}:sentence",
        quoted.text,
        label=label,
        ref=quoted.sentence,
        evidence=(note.place,),
        asides=below,
    )
    day = f"{note.written:%Y-%m-%d}"
    return Row(note_id(noted), note.text, label=day, evidence=(note.place,), rows=(sentence,))
