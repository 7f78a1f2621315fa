"""Learners in the workspace file: each apart, forgotten whole, and brought into older files."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import Answer, LearnerProfile, Level, LevelEstimate
from encuadre.store import Workspace
from older_files import drop_learners

NOON = datetime(2025, 2, 4, 12, tzinfo=UTC)
ESTIMATE = LevelEstimate(Level.B1, Level.A2, Level.B2, 2900.0, 0.06, is_reliable=True)


def test_a_learner_comes_back_with_words_and_answers(tmp_path: Path) -> None:
    answers = tuple(Answer("es:agua:NOUN", NOON + timedelta(minutes=n), n > 0) for n in range(3))
    with Workspace(tmp_path / "w.sqlite") as workspace, workspace.transaction():
        workspace.learners.record(LearnerProfile("Ana", "es", Level.B1, ESTIMATE))
        workspace.learners.know("Ana", ["es:agua:NOUN", "es:mano:NOUN"])
        workspace.learners.unknow("Ana", ["es:mano:NOUN"])
        workspace.learners.answered("Ana", answers)
    with Workspace(tmp_path / "w.sqlite") as workspace:
        kept = workspace.learners.get("Ana")

    assert kept == LearnerProfile("Ana", "es", Level.B1, ESTIMATE, frozenset({"es:agua:NOUN"}), answers)


def test_a_new_level_leaves_words_and_answers_alone(tmp_path: Path) -> None:
    with Workspace(tmp_path / "w.sqlite") as workspace, workspace.transaction():
        workspace.learners.record(LearnerProfile("Ana", "es"))
        workspace.learners.know("Ana", ["es:agua:NOUN"])
        workspace.learners.record(LearnerProfile("Ana", "es", Level.C1))

        kept = workspace.learners.get("Ana")

    assert kept is not None
    assert (kept.level, kept.known) == (Level.C1, frozenset({"es:agua:NOUN"}))


OWNED = st.dictionaries(st.sampled_from(["Ana", "ana", "Beto", "Ch'o; --"]), st.sets(st.text(max_size=5)), min_size=1)


@given(OWNED, st.data())
def test_what_one_learner_knows_is_no_other_ones_and_goes_with_them(
    owned: dict[str, set[str]], data: st.DataObject
) -> None:
    gone = data.draw(st.sampled_from(sorted(owned)))
    with Workspace(":memory:") as workspace, workspace.transaction():
        for name, items in owned.items():
            workspace.learners.record(LearnerProfile(name, "en"))
            workspace.learners.know(name, items)
            workspace.learners.answered(name, [Answer(item, NOON, is_right=True) for item in sorted(items)])
        assert workspace.learners.forget(gone)
        assert not workspace.learners.forget(gone)
        left = {name: workspace.learners.get(name) for name in workspace.learners.names()}

    assert set(left) == set(owned) - {gone}
    for name, profile in left.items():
        assert profile is not None
        assert profile.known == owned[name]
        assert {one.item for one in profile.answers} == owned[name]


def test_a_forgotten_name_begins_anew(tmp_path: Path) -> None:
    with Workspace(tmp_path / "w.sqlite") as workspace, workspace.transaction():
        workspace.learners.record(LearnerProfile("Ana", "es"))
        workspace.learners.know("Ana", ["es:agua:NOUN"])
        workspace.learners.forget("Ana")
        workspace.learners.record(LearnerProfile("Ana", "en"))

        assert workspace.learners.get("Ana") == LearnerProfile("Ana", "en")


def test_a_file_without_learners_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "w.sqlite"
    Workspace(path).close()
    with sqlite3.connect(path) as connection:
        drop_learners(connection)
        connection.execute("PRAGMA user_version = 8")
    connection.close()

    with Workspace(path) as workspace, workspace.transaction():
        assert workspace.learners.names() == ()
        workspace.learners.record(LearnerProfile("Ana", "es"))
        assert workspace.learners.names() == ("Ana",)
