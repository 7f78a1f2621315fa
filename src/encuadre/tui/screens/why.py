"""A page to read: why the articles of an event are together."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from encuadre.model import Page
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.tabbed import AnsweringScreen
from encuadre.tui.tabs import Tab
from encuadre.tui.widgets.page_text import PageText
from encuadre.words import Words


class WhyScreen(AnsweringScreen):
    """The grounds on which one event is one, scrolled line by line or page by page."""

    place = Place.WHY
    BINDINGS = bindings_of(Place.WHY)
    tab = Tab.WHY
    at_rest = "#page"
    AUTO_FOCUS = "#page"

    def __init__(self, words: Words, page: Page) -> None:
        """Show the page."""
        super().__init__(words)
        self._page = page
        self._found = -1

    def compose(self) -> ComposeResult:
        """Lay out headline, tabs, page and keys."""
        yield from self.heading(self._page.subject or self._page.title)
        with VerticalScroll(id="page"):
            yield PageText(self._page, self.words.language)
        yield from self.footing()

    def action_scroll(self, direction: int) -> None:
        """Scroll by three lines."""
        self._scroller.scroll_relative(y=direction * 3, animate=False)

    def action_page(self, direction: int) -> None:
        """Scroll by what is in view, less two lines for the eye to hold on to."""
        self._scroller.scroll_relative(y=direction * max(1, self._scroller.size.height - 2), animate=False)

    def action_edge(self, end: int) -> None:
        """Scroll to the beginning (0) or the end (1)."""
        self._scroller.scroll_to(y=self._scroller.max_scroll_y if end else 0, animate=False)

    @property
    def searched(self) -> Sequence[str]:
        """Return the lines of the page."""
        return self.query_one(PageText).texts

    @property
    def found_at(self) -> int:
        """Return the line that was found last."""
        return self._found

    def go_to_found(self, place: int) -> None:
        """Scroll a line into view."""
        self._found = place
        self._scroller.scroll_to(y=place, animate=False)

    @property
    def _scroller(self) -> VerticalScroll:
        return self.query_one("#page", VerticalScroll)
