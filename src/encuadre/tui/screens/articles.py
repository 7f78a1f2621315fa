"""The articles of an event: where to go, and which of them stand side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static

from encuadre.model import Page, Row
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.text import joined, lines, plain
from encuadre.tui.widgets.row_list import RowList, move_cursor
from encuadre.words import Words

BOX, TICKED = "[ ] ", "[x] "
"""Whether an article stands there: letters, for not every terminal has a box."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a reader chose."""

    hidden: frozenset[str]
    """Ids of the articles that are not to be seen."""

    article: str = ""
    """Where to go; empty: stay."""


class ArticleRows(RowList):
    """The articles, each with a box that is ticked while it stands there."""

    def __init__(self, page: Page, words: Words, hidden: frozenset[str]) -> None:
        """Show nothing yet; the articles in `hidden` are not ticked."""
        super().__init__(page, words)
        self.hidden = hidden

    def _drawn(self, row: Row, width: int, number: int) -> Content:
        box = BOX if row.handle in self.hidden else TICKED
        shown = super()._drawn(row, width - len(box), number).split()
        return lines(joined([plain(" " * len(box) if place else box), one]) for place, one in enumerate(shown))


class ArticlesScreen(SpeakingScreen[Standing]):
    """One list of both sides; at least one article of a side stays."""

    place = Place.ARTICLES
    BINDINGS = bindings_of(Place.ARTICLES)
    AUTO_FOCUS = "RowList"

    def __init__(self, words: Words, page: Page, *, at: str, hidden: frozenset[str]) -> None:
        """Show the articles.

        Args:
            words: The interface's.
            page: Of the articles.
            at: Id of the article the reader is in.
            hidden: Ids of those that are not to be seen.
        """
        super().__init__(words)
        self._page = page
        self._at = at
        self._before = hidden

    def compose(self) -> ComposeResult:
        """Lay out title, articles and keys."""
        yield Static(plain(self._page.title, "bold"), id="title")
        yield ArticleRows(self._page, self.words, self._before)
        yield self.footer()

    def on_mount(self) -> None:
        """Put the cursor on the article the reader is in."""
        self._list.show(self._page.sections, f"article:{self._at}")

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_go()

    def action_move(self, to: str) -> None:
        """Move the cursor."""
        move_cursor(self._list, to)

    def action_go(self) -> None:
        """Go to the article under the cursor; it is shown if it was not."""
        if row := self._list.row:
            self.dismiss(Standing(self._list.hidden - {row.handle}, row.handle))

    def action_tick(self) -> None:
        """Show the article under the cursor, or no longer."""
        if row := self._list.row:
            self._hide(self._list.hidden ^ {row.handle})

    def action_alone(self) -> None:
        """Of the side of the article under the cursor show that article alone."""
        if row := self._list.row:
            self._hide((self._list.hidden | frozenset(self._of_side(row))) - {row.handle})

    def action_every(self) -> None:
        """Show every article."""
        self._hide(frozenset())

    def action_back(self) -> None:
        """Go back, with the articles that are ticked."""
        self.dismiss(Standing(self._list.hidden))

    @property
    def _list(self) -> ArticleRows:
        return self.query_one(ArticleRows)

    def _of_side(self, row: Row) -> Iterator[str]:
        return (one.handle for one in self._page.rows if one.column is row.column)

    def _hide(self, hidden: frozenset[str]) -> None:
        row = self._list.row
        if row is not None and hidden.issuperset(self._of_side(row)):
            self.notify(self.words.comparison.last_article, markup=False)
            return
        self._list.hidden = hidden
        self._list.show(self._page.sections, row.id if row else "")
