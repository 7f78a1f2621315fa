"""Decks: the same cards give the same bytes, a later deck updates the notes, and no text of the press is run."""

from __future__ import annotations

import io
import json
import sqlite3
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from encuadre.export.anki import to_apkg, to_table
from encuadre.model import Card

BRIDGE = Card("es:puente:NOUN", "es", "el puente", "bridge", "Cerró el puente.", "The bridge closed.", "El Río")
WATER = Card("es:agua:NOUN", "es", "el agua", "water")


def notes_in(deck: bytes, tmp_path: Path) -> list[tuple[str, list[str]]]:
    with zipfile.ZipFile(io.BytesIO(deck)) as packed:
        path = Path(packed.extract("collection.anki2", tmp_path))
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT guid, flds FROM notes ORDER BY id").fetchall()
    connection.close()
    return [(guid, fields.split("\x1f")) for guid, fields in rows]


def test_a_note_holds_word_meaning_both_sentences_and_outlet(tmp_path: Path) -> None:
    [(_, fields)] = notes_in(to_apkg([BRIDGE], name="a", moment=0), tmp_path)

    assert fields == ["el puente", "bridge", "Cerró el puente.", "The bridge closed.", "El Río"]


def test_the_same_cards_give_the_same_bytes() -> None:
    decks = {to_apkg([BRIDGE, WATER], name="Lesson", moment=1_738_000_000.0) for _ in range(3)}

    assert len(decks) == 1


def test_a_later_deck_keeps_the_ids_of_notes_and_deck(tmp_path: Path) -> None:
    better = Card(BRIDGE.id, "es", "el puente", "the bridge")
    [first], [second] = (
        notes_in(to_apkg([card], name="a", moment=moment), tmp_path) for card, moment in ((BRIDGE, 1.0), (better, 2.0))
    )

    assert first[0] == second[0]
    assert first[1] != second[1]


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[sound:/etc/passwd]",
        "[latex]\\input{/etc/passwd}[/latex]",
        "{{c1::gone}} {{FrontSide}}",
        "a\x1fb\x00c",
    ],
)
def test_hostile_text_is_shown_and_never_run(hostile: str, tmp_path: Path) -> None:
    [(_, fields)] = notes_in(to_apkg([Card("x", "en", hostile, hostile, hostile)], name=hostile, moment=0), tmp_path)

    assert len(fields) == 5
    assert not {"<", "[", "{", "\x00"} & set("".join(fields))


@given(st.lists(st.text(max_size=20), min_size=1, max_size=5, unique=True))
@settings(deadline=None, max_examples=15)
def test_every_card_is_one_note_of_its_own(names: Sequence[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        cards = [Card(name, "en", name, name) for name in names]
        notes = notes_in(to_apkg(cards, name="deck", moment=0), Path(folder))

    assert len({guid for guid, _ in notes}) == len(names)


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    to_apkg([BRIDGE], name="a", moment=0)

    assert list(tmp_path.iterdir()) == []


def test_the_package_holds_what_anki_asks_for() -> None:
    with zipfile.ZipFile(io.BytesIO(to_apkg([BRIDGE], name="a", moment=0))) as packed:
        assert packed.namelist() == ["collection.anki2", "media"]
        assert json.loads(packed.read("media")) == {}


def test_the_table_runs_no_formula() -> None:
    table = to_table([Card("x", "en", "=HYPERLINK(1)", "+1")])

    assert table.splitlines()[1] == "x,en,'=HYPERLINK(1),'+1,,,"
