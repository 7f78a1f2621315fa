"""What the screen keeps of learners is there in the next run."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from encuadre.cli.options import Context
from encuadre.cli.schooling import WorkspaceSchool
from encuadre.model import Answer, Level

NOON = datetime(2025, 2, 4, 12, tzinfo=UTC)


def a_school(path: Path) -> WorkspaceSchool:
    context = Context(workspace_path=path / "w.sqlite")
    with context.open_workspace(create=True):
        return WorkspaceSchool(context)


def test_what_was_answered_is_due_again_in_another_run_and_to_nobody_else(tmp_path: Path) -> None:
    first = a_school(tmp_path)
    for name in ("Ana", "Ben"):
        first.keep(name, "es", Level.B1)
    first.answered("Ana", Answer("cloze:0a0a0a0a", NOON, is_right=True))
    first.answered("Ana", Answer("who:0b0b0b0b", NOON, is_right=False))

    later = a_school(tmp_path)
    ana, ben = later.learners()

    assert later.due(ana) == {"cloze:0a0a0a0a": NOON + timedelta(days=1), "who:0b0b0b0b": NOON + timedelta(days=1)}
    assert later.due(ben) == {}


def test_a_known_word_is_kept_until_it_is_taken_back(tmp_path: Path) -> None:
    school = a_school(tmp_path)
    school.keep("Ana", "es", Level.B1)
    school.know("Ana", "es:agua:NOUN", is_known=True)
    assert school.learners()[0].known == {"es:agua:NOUN"}
    school.know("Ana", "es:agua:NOUN", is_known=False)
    assert school.learners()[0].known == frozenset()


def test_a_check_changes_the_level(tmp_path: Path) -> None:
    school = a_school(tmp_path)
    school.keep("Ana", "es", Level.A1)
    questions = school.questions("es")
    checked = school.checked("Ana", [(question, question.is_word) for question in questions])

    assert checked.level is Level.C2
    assert school.learners() == (checked,)
