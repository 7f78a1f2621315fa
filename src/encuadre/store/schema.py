"""The tables of a workspace file and the steps from one version to the next."""

from __future__ import annotations

import sqlite3

from encuadre.errors import StoreError
from encuadre.store.articles import address_in, wording_in

SCHEMA_VERSION = 10
"""Raised by one for each step in `_UPGRADES`; kept in SQLite's own `user_version`."""

_CREATE = """
CREATE TABLE article (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,  -- order of arrival: what a list shows before events exist
    json BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE annotation (
    article_id TEXT NOT NULL,
    version TEXT NOT NULL,      -- of the annotator: another version reads the text anew
    reading BLOB NOT NULL,      -- zlib of JSON: all but the words
    words BLOB NOT NULL,        -- zlib of JSON: large, and only the framing needs them
    PRIMARY KEY (article_id, version)
) WITHOUT ROWID;

CREATE TABLE vector (
    encoder TEXT NOT NULL,
    text_hash BLOB NOT NULL,
    vector BLOB NOT NULL,       -- little-endian float32
    PRIMARY KEY (encoder, text_hash)
) WITHOUT ROWID;

CREATE TABLE translation (
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    text_hash BLOB NOT NULL,
    engine TEXT NOT NULL,
    version TEXT NOT NULL,
    original TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (source, target, text_hash, engine)
) WITHOUT ROWID;

CREATE TABLE event (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    json BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE alignment (
    key TEXT PRIMARY KEY,       -- both articles and every version that shaped the result
    json BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE fact (             -- small things worth keeping: self-test verdicts, the state of the event list
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE listing (          -- the last list shown, so that `compare 3` means what the reader saw
    number INTEGER PRIMARY KEY,
    event_id TEXT NOT NULL
);
"""

_DECISIONS = """
CREATE TABLE decision (         -- what a person decided about articles, oldest first
    id INTEGER PRIMARY KEY,
    json BLOB NOT NULL
);
"""

_COMPARISONS = """
CREATE TABLE comparison (       -- finished ones, so that an event opened again is read instead of computed
    event_id TEXT NOT NULL,
    asked TEXT NOT NULL,        -- what was compared, and by which frame models
    made_of BLOB NOT NULL,      -- digest of all that shaped it but translations
    data BLOB NOT NULL,         -- zlib of JSON
    PRIMARY KEY (event_id, asked)
) WITHOUT ROWID;
"""

_CONFIDENCE = """
ALTER TABLE translation ADD COLUMN confidence REAL;  -- NULL: nothing is known of it
UPDATE translation SET confidence = 1 WHERE engine = 'human';
"""

_VERSIONS = """
ALTER TABLE article ADD COLUMN address TEXT NOT NULL DEFAULT '';  -- without scheme and tracking; empty: none
ALTER TABLE article ADD COLUMN wording BLOB;        -- digest of outlet and words: typography makes no other article
ALTER TABLE article ADD COLUMN superseded_by TEXT;  -- the version that is shown instead; NULL: this one is
UPDATE article SET address = address_in(json), wording = wording_in(json);
CREATE INDEX article_address ON article (address) WHERE address != '';
CREATE INDEX article_wording ON article (wording);
CREATE INDEX article_superseded ON article (superseded_by) WHERE superseded_by IS NOT NULL;
"""

_FEEDS = """
CREATE TABLE feed (             -- what is followed
    url TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    json BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE page (             -- what feeds led to, and how far each has come
    url TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    feed TEXT NOT NULL,
    state TEXT NOT NULL,
    json BLOB NOT NULL
) WITHOUT ROWID;
"""

_FLAGS = """
CREATE TABLE flag (             -- what a reader keeps of articles: read, starred, archived
    flag TEXT NOT NULL,
    article_id TEXT NOT NULL,
    PRIMARY KEY (flag, article_id)
) WITHOUT ROWID;
ALTER TABLE comparison ADD COLUMN conflicts INTEGER;  -- how many it found; NULL: made before this was kept
"""

_NOTES = """
CREATE TABLE note (             -- what readers wrote about sentences
    id INTEGER PRIMARY KEY,
    json BLOB NOT NULL,
    removed INTEGER             -- order of removal, so that the last can be put back; NULL: it stands
);
"""

_LEARNERS = """
CREATE TABLE learner (          -- who studies: what, and at which level
    name TEXT PRIMARY KEY,
    json BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE learner_word (     -- what each of them knows
    learner TEXT NOT NULL,
    item TEXT NOT NULL,
    PRIMARY KEY (learner, item)
) WITHOUT ROWID;

CREATE TABLE learner_answer (   -- what each of them answered, oldest first
    id INTEGER PRIMARY KEY,
    learner TEXT NOT NULL,
    item TEXT NOT NULL,
    at TEXT NOT NULL,           -- ISO 8601 with its zone
    is_right INTEGER NOT NULL
);
CREATE INDEX learner_answer_learner ON learner_answer (learner);
"""

_SENTENCES = ""
"""No table is another: a decision may speak of sentences from now on, which an older program cannot read."""

_UPGRADES: dict[int, str] = {
    1: _DECISIONS,
    2: _COMPARISONS,
    3: _CONFIDENCE,
    4: _VERSIONS,
    5: _FEEDS,
    6: _FLAGS,
    7: _NOTES,
    8: _LEARNERS,
    9: _SENTENCES,
}
"""`n -> SQL that makes version n + 1 out of version n`."""


def prepare(connection: sqlite3.Connection, place: str) -> None:
    """Create the tables in a new file, or bring an older file up to date.

    Runs in one immediate transaction, so that two processes opening a new file at once do not both create it. A file
    that is up to date is only read: whoever opens it waits for no writer.

    Raises:
        StoreError: the file was written by a newer encuadre.
    """
    if connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA_VERSION:
            raise StoreError(
                "{place}: workspace version {version} is newer than this program's {known}",
                place=place,
                version=version,
                known=SCHEMA_VERSION,
                hint="update encuadre, or choose another file with --workspace",
            )
        connection.create_function("address_in", 1, address_in)
        connection.create_function("wording_in", 1, wording_in)
        scripts = [_CREATE] if version == 0 else []
        scripts += [_UPGRADES[step] for step in range(version or 1, SCHEMA_VERSION)]
        for statement in (part for script in scripts for part in _statements(script)):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _statements(script: str) -> list[str]:
    # `executescript` would commit the transaction it runs in.
    without_comments = "\n".join(line.split("--")[0] for line in script.splitlines())
    return [part for part in without_comments.split(";") if part.strip()]
