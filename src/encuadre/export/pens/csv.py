"""CSV: the ledger as a table, each row with what cites it; no cell is a formula."""

from __future__ import annotations

from encuadre.export.csv import to_csv
from encuadre.export.ledger import LEDGER_COLUMNS, ledger_rows
from encuadre.export.pens._pen import Pen
from encuadre.model import Document
from encuadre.text.inert import inert


def write(document: Document) -> bytes:
    """Return the ledger of a document as CSV in UTF-8."""
    rows = ([inert(cell) if isinstance(cell, str) else cell for cell in row] for row in ledger_rows(document))
    return to_csv(LEDGER_COLUMNS, rows).encode()


PEN = Pen(write)
