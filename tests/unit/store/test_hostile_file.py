"""A workspace file that a stranger made."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from encuadre.errors import StoreError
from encuadre.store import Workspace
from strategies import an_article


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a sound file with one article."""
    with Workspace(tmp_path / "w.sqlite") as workspace, workspace.transaction():
        workspace.articles.add(an_article())
    return tmp_path / "w.sqlite"


def altered(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize("json", ["'{'", "'[]'", "x'00ff'", "'{\"id\": 7}'"])
def test_a_record_that_is_none_is_damage(path: Path, json: str) -> None:
    altered(path, f"UPDATE article SET json = {json}")

    with pytest.raises(StoreError, match="damaged"), Workspace(path) as workspace:
        workspace.articles.get(workspace.articles.ids())


def test_a_schema_may_not_reach_beyond_its_file(path: Path) -> None:
    altered(
        path,
        "CREATE TRIGGER spring BEFORE INSERT ON article BEGIN SELECT load_extension('/tmp/stranger.so'); END",
    )

    with pytest.raises(StoreError), Workspace(path) as workspace, workspace.transaction():
        workspace.articles.add(an_article("Another", "Another text altogether."))
