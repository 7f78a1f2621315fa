"""What crosses the border: who is quoted on both sides, and what each side calls the same thing."""

from __future__ import annotations

from encuadre.tui.border_rows import border_rows
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.guide import Guide
from encuadre.tui.screens.rows import RowsScreen
from encuadre.words import Words


class BorderScreen(RowsScreen):
    """Quotations and names of both sides."""

    place = Place.BORDER
    BINDINGS = bindings_of(Place.BORDER)

    def __init__(self, words: Words, guide: Guide, row: str | None = None) -> None:
        """Show what crosses the border of `guide`'s event; the cursor begins at `row` if given."""
        super().__init__(words, words.border.title, border_rows(guide, words), row)
