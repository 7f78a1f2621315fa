"""The panel below the columns: what the other side says where the reader is, also in the reader's language."""

from __future__ import annotations

from textual import events
from textual.containers import VerticalScroll
from textual.widgets import Static

from encuadre.model import Page
from encuadre.present.partners import partners_page
from encuadre.tui.guide import Guide
from encuadre.tui.rows import whole
from encuadre.tui.text import lines, plain
from encuadre.words import Words


class Partners(VerticalScroll, can_focus=False):
    """The partners of one sentence, the one that stands level first."""

    def __init__(self, guide: Guide, words: Words) -> None:
        """Show nothing yet."""
        self._body = Static(id="partners-body")
        super().__init__(self._body)
        self._guide = guide
        self._words = words
        self._page: Page | None = None

    def show(self, sentence: str, partner: str) -> None:
        """Show the partners of a sentence."""
        self._page = partners_page(self._guide, self._words, sentence, partner)
        self._draw()
        self.scroll_home(animate=False)

    def renew(self, guide: Guide) -> None:
        """Know which articles are to be seen from now on."""
        self._guide = guide

    def on_resize(self, event: events.Resize) -> None:
        """Wrap for the new width."""
        self._draw()

    def _draw(self) -> None:
        if self._page is not None:
            page, width = self._page, max(24, self.scrollable_content_region.width)
            shown = [part for row in page.rows for part in (plain(""), whole(row, page, width, self._words.language))]
            self._body.update(lines(shown[1:]))
