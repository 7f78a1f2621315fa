"""A list to read down: the rows of a page below their titles, each leading to its evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from encuadre.model import Page, Row, Section
from encuadre.tui.rows import brief, title, whole
from encuadre.tui.text import plain
from encuadre.words import Words


def move_cursor(options: OptionList, to: str) -> None:
    """Move the cursor of a list by one of Textual's actions; a page up from the top leaves it there, not nowhere."""
    getattr(options, f"action_{to}")()
    if options.highlighted is None:
        options.action_first()


class RowList(OptionList, inherit_bindings=False):
    """All rows of some sections; its keys are the screen's commands."""

    def __init__(self, page: Page, words: Words) -> None:
        """Show nothing yet: a row is drawn for a width."""
        super().__init__()
        self._page = page
        self._words = words
        self._height: int | None = None
        self._sections: Sequence[Section] = ()
        self._rows: list[Row | None] = []
        self._drawn_for = 0
        """Cells the rows were drawn for; 0 before any were."""

    @property
    def row(self) -> Row | None:
        """Return the row under the cursor; titles and empty lists have none."""
        at = self.highlighted
        return None if at is None or at >= len(self._rows) else self._rows[at]

    @property
    def rows(self) -> Sequence[Row | None]:
        """Return the rows by their places in the list; titles and empty lists have none."""
        return self._rows

    def show(self, sections: Sequence[Section], at: str = "", *, height: int | None = None) -> None:
        """Show the rows of `sections` below their titles.

        Args:
            sections: In order; a section without a title has none above its rows.
            at: Id of the row the cursor goes to; the first row where there is no such row.
            height: Lines of a row that is told in brief; `None`: rows are drawn whole.
        """
        self._height, self._sections, self._drawn_for = height, sections, self._width
        listed = list(self._options_of(sections))
        self._rows = [row for _, row in listed]
        self.set_options(option for option, _ in listed)
        places = {row.id: place for place, row in enumerate(self._rows) if row}
        self.highlighted = places.get(at, min(places.values(), default=None))

    def on_resize(self) -> None:
        """Draw the rows again for a width that is another: on a busy machine the list learns its own after its rows."""
        if self._drawn_for not in (0, self._width):
            self.show(self._sections, self.row.id if self.row else "", height=self._height)

    @property
    def _width(self) -> int:
        return max(24, self.scrollable_content_region.width - 2)

    def _options_of(self, sections: Sequence[Section]) -> Iterator[tuple[Option, Row | None]]:
        width = self._width
        number = 0
        for section in sections:
            if section.title:
                yield Option(title(section, width), disabled=True), None
            for row in section.rows:
                number += 1
                yield Option(self._drawn(row, width, number)), row
            if not section.rows and section.empty:
                yield Option(plain(section.empty, "$quiet"), disabled=True), None
        if not sections:
            yield Option(plain(self._words.terms.none, "$quiet"), disabled=True), None

    def _drawn(self, row: Row, width: int, number: int) -> Content:
        if self._height is not None:
            return brief(row, self._page, width, height=self._height)
        shown = number if self._page.is_numbered else None
        return whole(row, self._page, width, self._words.language, number=shown)
