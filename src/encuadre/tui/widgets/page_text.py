"""A page of rows, one below the other, drawn line by line as it is scrolled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from encuadre.model import Language, Page
from encuadre.tui.rows import title, whole
from encuadre.tui.text import plain
from encuadre.tui.widgets.entries import Entries


class PageText(Entries):
    """All rows of a page below the titles of their sections."""

    def __init__(self, page: Page, language: Language) -> None:
        """Show `page` to a reader of `language`."""
        super().__init__((), indent=0, margin=0)
        self._page = page
        self._language = language
        self._starts: list[int] = []

    @property
    def starts(self) -> Sequence[int]:
        """Return the line in which each section with a title begins."""
        return self._starts

    @property
    def texts(self) -> Sequence[str]:
        """Return the lines as they are laid out."""
        return [line.plain for line in self._laid_out(self.size.width)]

    def show(self, page: Page) -> None:
        """Show another page."""
        self._page = page
        self._laid_out_for = 0
        self.refresh(layout=True)

    def _wrapped(self, width: int) -> Iterator[Content]:
        self._starts, line = [], 0
        for section in self._page.sections:
            if section.title:
                self._starts.append(line)
            shown = list(title(section, width).split()) if section.title else [plain("")]
            for row in section.rows:
                shown += whole(row, self._page, width, self._language).split()
            if not section.rows:
                shown.append(plain(section.empty))
            yield from shown
            line += len(shown)
