"""Cards as a deck for Anki (`.apkg`), and as a table for other programs."""

from __future__ import annotations

import hashlib
import html
import io
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from encuadre.export.csv import to_csv
from encuadre.model import Card
from encuadre.text.inert import inert

_FIELDS = ("Front", "Back", "Sentence", "Translation", "Source")

_MODEL = 1_708_233_901
"""Anki knows the kind of note by it; drawn once, and never another: cards that were handed out are updated by it."""

_CSS = """.card { font-family: sans-serif; font-size: 22px; text-align: center; }
.sentence { font-size: 18px; margin-top: 1em; }
.source { font-size: 12px; margin-top: 1em; opacity: 0.7; }"""

_QUESTION = '<div>{{Front}}</div>{{#Sentence}}<div class="sentence">{{Sentence}}</div>{{/Sentence}}'
_ANSWER = (
    '{{FrontSide}}<hr id="answer"><div>{{Back}}</div>'
    '{{#Translation}}<div class="sentence">{{Translation}}</div>{{/Translation}}<div class="source">{{Source}}</div>'
)

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The day of every file in the package: the oldest a ZIP file can name."""


def to_apkg(cards: Sequence[Card], *, name: str, moment: float) -> bytes:
    """Return a deck that Anki imports; the same cards, name and moment give the same bytes.

    A note is known by its card's id and a deck by its name: importing a later deck changes the notes that are there and
    doubles none. Anki takes a note for newer by `moment`, so a deck of the same moment changes nothing.

    Args:
        cards: What is learnt.
        name: Of the deck.
        moment: When it was made, in seconds since 1970.
    """
    import genanki

    model = genanki.Model(
        _MODEL,
        "encuadre",
        fields=[{"name": field} for field in _FIELDS],
        templates=[{"name": "Card 1", "qfmt": _QUESTION, "afmt": _ANSWER}],
        css=_CSS,
    )
    deck = genanki.Deck(_number(name), inert(name))
    for card in cards:
        deck.add_note(genanki.Note(model, list(_fields(card)), guid=genanki.guid_for("encuadre", card.id)))

    class Package(genanki.Package):  # type: ignore[misc]
        """A package that says where its database lies: the library leaves that behind."""

        database = ""

        def write_to_db(self, cursor: Any, timestamp: float, id_gen: Any) -> None:
            super().write_to_db(cursor, timestamp, id_gen)
            self.database = cursor.execute("PRAGMA database_list").fetchone()[2]

    package, written = Package(deck), io.BytesIO()
    try:
        package.write_to_file(written, timestamp=moment)
    finally:
        if package.database:
            Path(package.database).unlink(missing_ok=True)
    return _undated(written)


def to_table(cards: Sequence[Card]) -> str:
    """Return cards as CSV that no spreadsheet runs as formulas."""
    header = ("id", "language", "front", "back", "sentence", "translation", "source")
    rows = ((one.id, one.language, one.front, one.back, one.sentence, one.translation, one.source) for one in cards)
    return to_csv(header, rows)


def _fields(card: Card) -> Iterator[str]:
    """Yield the fields of a note."""
    yield from map(_escaped, (card.front, card.back, card.sentence, card.translation, card.source))


def _escaped(text: str) -> str:
    """Return a text as a field shows it: fields are HTML, and Anki runs `[sound:…]` and `[latex]` in them too."""
    return html.escape(inert(text)).replace("[", "&#91;").replace("{", "&#123;").replace("\n", "<br>")


def _number(name: str) -> int:
    """Return the id of a deck, from 2**30 on as Anki's own are."""
    return (1 << 30) + int.from_bytes(hashlib.blake2b(name.encode(), digest_size=3).digest())


def _undated(written: io.BytesIO) -> bytes:
    """Return a ZIP file whose entries bear no day of their making."""
    result = io.BytesIO()
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(result, "w") as new:
        for entry in sorted(old.namelist()):
            info = zipfile.ZipInfo(entry, _EPOCH)
            info.create_system, info.external_attr = 3, 0o600 << 16
            new.writestr(info, old.read(entry), zipfile.ZIP_DEFLATED)
    return result.getvalue()
