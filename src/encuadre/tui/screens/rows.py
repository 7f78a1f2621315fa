"""A screen that is one list of rows, each leading to its evidence."""

from __future__ import annotations

from textual import events, on
from textual.app import ComposeResult
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from encuadre.tui.rows import ListedRow
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.screens.framing import Chosen
from encuadre.tui.text import plain
from encuadre.words import Words


class RowList(OptionList, inherit_bindings=False):
    """All rows; its keys are the screen's commands."""


class RowsScreen(SpeakingScreen[Chosen | None]):
    """One list to read down in full width, since half a screen would break sentences into ribbons."""

    AUTO_FOCUS = "RowList"

    def __init__(self, words: Words, title: str, rows: list[ListedRow], row: str | None = None) -> None:
        """Show `rows` under `title`; the cursor begins at `row` if given."""
        super().__init__(words)
        self._title = title
        self._rows = rows
        self._begin = row

    def compose(self) -> ComposeResult:
        """Lay out title, rows and keys."""
        yield Static(plain(self._title, "bold"), id="title")
        yield RowList()
        yield self.footer()

    def on_mount(self) -> None:
        """Put the cursor where it was, or on the first row that is no title."""
        self._fill()
        at = [index for index, row in enumerate(self._rows) if row.id == self._begin]
        first = next(index for index, row in enumerate(self._rows) if not row.is_title)
        self._list.highlighted = at[0] if at else first

    def on_resize(self, event: events.Resize) -> None:
        """Wrap the rows again for the new width."""
        self.call_after_refresh(self._fill)

    @on(OptionList.OptionSelected)
    def _selected(self, message: OptionList.OptionSelected) -> None:
        self._choose(message.option_index)

    def action_move(self, step: int) -> None:
        """Go to the next or previous row."""
        if step > 0:
            self._list.action_cursor_down()
        else:
            self._list.action_cursor_up()

    def action_evidence(self) -> None:
        """Go to the sentences of the row under the cursor."""
        if self._list.highlighted is not None:
            self._choose(self._list.highlighted)

    def action_back(self) -> None:
        """Go back to the articles."""
        self.dismiss(None)

    @property
    def _list(self) -> RowList:
        return self.query_one(RowList)

    def _fill(self) -> None:
        rows = self._list
        highlighted = rows.highlighted
        width = max(24, rows.scrollable_content_region.width - 2)
        rows.set_options(Option(row.drawn(width), disabled=row.is_title) for row in self._rows)
        rows.highlighted = highlighted

    def _choose(self, index: int) -> None:
        row = self._rows[index]
        if row.evidence:
            self.dismiss(Chosen(plain(row.name).plain, row.evidence, row.id))
        else:
            self.notify(self.words.comparison.no_evidence, markup=False)
