"""A page to read, scroll and close: why the articles of an event are together, or what one side alone tells."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from encuadre.model import Language, Page
from encuadre.tui.rows import title, whole
from encuadre.tui.screens.dialog import DialogScreen
from encuadre.tui.text import plain
from encuadre.tui.widgets.entries import Entries
from encuadre.words import Words


class PageText(Entries):
    """A page of rows, one below the other."""

    def __init__(self, page: Page, language: Language) -> None:
        """Show `page` to a reader of `language`."""
        super().__init__((), indent=0, margin=0)
        self._page = page
        self._language = language

    def _wrapped(self, width: int) -> Iterator[Content]:
        for section in self._page.sections:
            yield from title(section, width).split() if section.title else [plain("")]
            for row in section.rows:
                yield from whole(row, self._page, width, self._language).split()
            if not section.rows:
                yield plain(section.empty)


class WhyScreen(DialogScreen[None]):
    """The grounds on which one event is one, or its articles where there is nothing to compare."""

    def __init__(self, words: Words, page: Page) -> None:
        """Show the page."""
        super().__init__(words, page.title, ())
        self._page = page

    def text(self) -> Entries:
        """Return the rows."""
        return PageText(self._page, self.words.language)
