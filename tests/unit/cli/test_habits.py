"""What the screen keeps for next time: a small file and a line in the workspace, neither of which can break it."""

from __future__ import annotations

from pathlib import Path

import pytest

from encuadre.cli import habits
from encuadre.model import CitationForm, Evidence, Span
from encuadre.store import Workspace
from encuadre.tui import Habits
from encuadre.tui.layout import Wording

LIKED = Habits("encuadre-light", CitationForm.APA, Wording.BOTH)
PLACES = {"abcd1234": Evidence("0123", Span(3, 9))}


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the habits of this test are kept; the folder is not there yet."""
    kept = tmp_path / "state" / "screen.json"
    monkeypatch.setattr(habits, "habits_path", lambda: kept)
    return kept


def test_habits_come_back(path: Path) -> None:
    assert habits.read_habits(Habits) == Habits()
    habits.keep_habits(LIKED)
    assert habits.read_habits(Habits) == LIKED
    assert [one.name for one in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[1, 2]", b'{"form": "none"}', b'{"theme": 3}'])
def test_a_broken_file_is_the_defaults_and_is_mended_by_the_next(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)

    assert habits.read_habits(Habits) == Habits()
    habits.keep_habits(LIKED)
    assert habits.read_habits(Habits) == LIKED


def test_what_a_later_program_keeps_is_passed_over(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"theme": "x", "form": "apa", "width": 3}')

    assert habits.read_habits(Habits) == Habits("x", CitationForm.APA)


def test_a_place_that_cannot_be_written_to_breaks_nothing(path: Path) -> None:
    path.parent.write_text("a file where the folder would be")
    habits.keep_habits(LIKED)

    assert habits.read_habits(Habits) == Habits()


def test_places_come_back_in_their_order(tmp_path: Path) -> None:
    habits.keep_places(lambda: Workspace(tmp_path / "w.sqlite"), PLACES)
    with Workspace(tmp_path / "w.sqlite") as workspace:
        assert habits.read_places(workspace) == PLACES


@pytest.mark.parametrize("kept", ["", "{", '{"a": 3}', '{"a": {"article_id": "b", "span": {"start": 9, "end": 3}}}'])
def test_places_that_cannot_be_read_are_none(kept: str) -> None:
    with Workspace(":memory:") as workspace, workspace.transaction():
        workspace.facts.put("screen.places", kept)
        assert habits.read_places(workspace) == {}


def test_the_filter_of_the_list_comes_back_in_its_workspace(tmp_path: Path) -> None:
    habits.keep_list_filter(lambda: Workspace(tmp_path / "w.sqlite"), "country:MX [/]")
    with Workspace(tmp_path / "w.sqlite") as workspace, Workspace(":memory:") as other:
        assert habits.read_list_filter(workspace) == "country:MX [/]"
        assert habits.read_list_filter(other) == ""
