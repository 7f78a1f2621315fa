"""Workspace files as earlier versions of the program wrote them."""

from __future__ import annotations

import sqlite3


def drop_versions(connection: sqlite3.Connection) -> None:
    """Take out what version 5 of the file added to articles, and what came after it."""
    drop_flags(connection)
    for index in ("article_address", "article_wording", "article_superseded"):
        connection.execute(f"DROP INDEX {index}")
    for column in ("address", "wording", "superseded_by"):
        connection.execute(f"ALTER TABLE article DROP COLUMN {column}")


def drop_flags(connection: sqlite3.Connection) -> None:
    """Take out what version 7 of the file added, and what came after it."""
    drop_notes(connection)
    connection.execute("DROP TABLE flag")
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'comparison'").fetchone():
        connection.execute("ALTER TABLE comparison DROP COLUMN conflicts")


def drop_notes(connection: sqlite3.Connection) -> None:
    """Take out what version 8 of the file added, and what came after it."""
    drop_learners(connection)
    connection.execute("DROP TABLE note")


def drop_learners(connection: sqlite3.Connection) -> None:
    """Take out what version 9 of the file added."""
    for table in ("learner", "learner_word", "learner_answer"):
        connection.execute(f"DROP TABLE {table}")
