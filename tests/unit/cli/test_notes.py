"""`notes`: what was written on the screen, as text, Markdown and JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.noting import WorkspaceNotes
from encuadre.model import Note, Span
from encuadre.store import Workspace
from encuadre.words import words_in
from unit.cli.conftest import Command


@pytest.fixture
def book(command: Command, folder: Path, tmp_path: Path) -> WorkspaceNotes:
    """Return the notes of a workspace with one note on the first sentence that speaks of owls."""
    command("add", folder)
    hit = json.loads(command("search", "owls", "--json").data)["hits"][0]
    kept = WorkspaceNotes(lambda: Workspace(tmp_path / "w.sqlite"))
    with Workspace(tmp_path / "w.sqlite") as workspace:
        [article] = workspace.articles.get([hit["article"]["id"]])
    start = article.text.index(hit["text"])
    span = Span(start, start + len(hit["text"]))
    written = datetime(2025, 2, 4, 12, tzinfo=UTC)
    kept.record(Note(0, "who *says* so? #Owls", article.id, hit["sentence"], span, hit["text"], written))
    return kept


def test_notes_are_printed_above_their_sentences(command: Command, book: WorkspaceNotes) -> None:
    answer = command("notes")

    assert answer.code == ExitCode.FINE
    [noted] = book.all()
    assert "who *says* so? #Owls" in answer.data
    assert noted.quoted.text in answer.data
    assert noted.note.sentence in answer.data


def test_markdown_quotes_the_sentence_with_its_source(command: Command, book: WorkspaceNotes) -> None:
    lines = command("notes", "--markdown").lines

    assert lines[0] == "# Notes"
    assert r"who \*says\* so? #Owls" in lines
    assert any(line.startswith("> ") for line in lines)


def test_machines_get_tags_and_places(command: Command, book: WorkspaceNotes) -> None:
    [told] = json.loads(command("notes", "--tag", "owls", "--json").data)["notes"]
    [noted] = book.all()

    assert told["tags"] == ["owls"]
    assert told["span"] == [noted.note.span.start, noted.note.span.end]
    assert told["quoted"] == noted.note.quoted
    assert told["article"]["id"] == noted.note.article_id


def test_without_a_note_that_is_said(command: Command, book: WorkspaceNotes) -> None:
    answer = command("notes", "--tag", "nothing")

    assert (answer.code, answer.data) == (ExitCode.NOTHING_FOUND, "")
    assert words_in("en").notes.none_found in answer.talk


def test_a_note_is_taken_away_and_put_back(book: WorkspaceNotes) -> None:
    [noted] = book.all()
    book.remove(noted.note.id)
    assert book.all() == ()
    assert book.restore() == noted.note
    assert book.all() == (noted,)
