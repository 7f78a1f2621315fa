"""Workspace files as earlier versions of the program wrote them."""

from __future__ import annotations

import sqlite3


def drop_versions(connection: sqlite3.Connection) -> None:
    """Take out what version 5 of the file added to articles."""
    for index in ("article_address", "article_wording", "article_superseded"):
        connection.execute(f"DROP INDEX {index}")
    for column in ("address", "wording", "superseded_by"):
        connection.execute(f"ALTER TABLE article DROP COLUMN {column}")
