"""Notes in the workspace file: kept, changed, taken away, put back, and brought into older files."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import Note, Span
from encuadre.store import Workspace
from older_files import drop_notes

NOTE = Note(0, "ask #water", "abcd", "abcd-1", Span(3, 9), "It fell", datetime(2025, 2, 4, 12, tzinfo=UTC))


def test_a_note_comes_back_with_its_number_and_is_changed_in_place(tmp_path: Path) -> None:
    with Workspace(tmp_path / "w.sqlite") as workspace, workspace.transaction():
        first, second = workspace.notes.record(NOTE), workspace.notes.record(replace(NOTE, text="two"))
        assert (first.id, second.id) == (1, 2)
        workspace.notes.record(replace(first, text="one"))
        assert workspace.notes.all() == (replace(first, text="one"), second)


def test_the_note_that_went_last_comes_back_first(tmp_path: Path) -> None:
    with Workspace(tmp_path / "w.sqlite") as workspace, workspace.transaction():
        kept = [workspace.notes.record(replace(NOTE, text=text)) for text in "abc"]
        assert workspace.notes.remove(3)
        assert workspace.notes.remove(1)
        assert not workspace.notes.remove(1)
        assert workspace.notes.all() == (kept[1],)
        assert workspace.notes.restore() == kept[0]
        assert workspace.notes.restore() == kept[2]
        assert workspace.notes.restore() is None
        assert workspace.notes.all() == tuple(kept)


def test_a_number_is_never_given_twice(tmp_path: Path) -> None:
    with Workspace(tmp_path / "w.sqlite") as workspace, workspace.transaction():
        workspace.notes.remove(workspace.notes.record(NOTE).id)
        assert workspace.notes.record(NOTE).id == 2


def test_a_file_without_notes_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "w.sqlite"
    Workspace(path).close()
    with sqlite3.connect(path) as connection:
        drop_notes(connection)
        connection.execute("PRAGMA user_version = 7")
    connection.close()

    with Workspace(path) as workspace, workspace.transaction():
        assert workspace.notes.all() == ()
        assert workspace.notes.record(NOTE).id == 1


@given(st.lists(st.from_regex(r"\A[a-z0-9_áñ][a-z0-9_áñ-]{0,8}\Z"), max_size=4))
def test_tags_are_what_stands_after_the_sign_each_once_and_in_order(tags: list[str]) -> None:
    note = replace(NOTE, text="see " + " ".join(f"#{tag.upper()} and" for tag in tags))

    assert note.tags == tuple(dict.fromkeys(tag.upper().lower() for tag in tags))
