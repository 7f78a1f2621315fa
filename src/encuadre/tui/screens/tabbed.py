"""What all screens of one event share: the row of tabs, ways to the others, and a search in their text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Generic

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Static

from encuadre.model import Row
from encuadre.tui.screens.base import Chosen, Result
from encuadre.tui.screens.quoting import QuotingScreen
from encuadre.tui.tabs import Tab, Turn
from encuadre.tui.text import plain, searchable
from encuadre.tui.widgets.search_line import SearchLine
from encuadre.tui.widgets.tab_bar import TabBar
from encuadre.words import Words


class TabbedScreen(QuotingScreen[Result], Generic[Result]):
    """One tab of an event; what it is searched by it says itself."""

    tab: Tab
    at_rest: ClassVar[str]
    """Selects the widget that has the keys while nobody searches."""

    def __init__(self, words: Words) -> None:
        """Nothing was searched yet."""
        super().__init__(words)
        self._query = ""

    def heading(self, title: str) -> Iterator[Widget]:
        """Yield what stands above: the event's headline and the tabs."""
        yield Static(plain(title, "bold"), id="title")
        yield TabBar(self.words, self.tab)

    def footing(self) -> Iterator[Widget]:
        """Yield what stands below: the search, while there is one, and the keys."""
        yield SearchLine(self.words)
        yield self.footer()

    @on(TabBar.Chosen)
    def _tab_chosen(self, message: TabBar.Chosen) -> None:
        self.action_tab(message.tab)

    def action_tab(self, name: str) -> None:
        """Go to another tab."""
        raise NotImplementedError

    def action_search(self) -> None:
        """Ask what to search."""
        self.query_one(SearchLine).open()

    def action_back(self) -> None:
        """Leave the search if there is one, else the screen."""
        if self._line.display:
            self._close_search()
        else:
            self.leave()

    def leave(self) -> None:
        """Go back to where the reader came from."""
        raise NotImplementedError

    def find(self, query: str) -> None:
        """Go to the next place where `query` stands."""
        self._query = query
        self.action_found(1)

    def action_found(self, step: int) -> None:
        """Go to the next or previous place where stands what was searched last, round and round."""
        texts = self.searched
        wanted = searchable(self._query)
        places = [place for place, text in enumerate(texts) if wanted and wanted in searchable(text)]
        if not places:
            said = (
                self.words.tabs.not_found.format(query=self._query)
                if self._query
                else self.words.comparison.nothing_here
            )
            self.notify(said, markup=False)
            return
        here = self.found_at
        ahead = [place for place in places if (place > here if step > 0 else place < here)]
        self.go_to_found((ahead or places)[0 if step > 0 else -1])

    @property
    def searched(self) -> Sequence[str]:
        """Return the texts that are searched, in their order."""
        raise NotImplementedError

    @property
    def found_at(self) -> int:
        """Return the place of the text the reader is at; -1: before all."""
        raise NotImplementedError

    def go_to_found(self, place: int) -> None:
        """Go to one of the texts."""
        raise NotImplementedError

    @property
    def _line(self) -> SearchLine:
        return self.query_one(SearchLine)

    @on(Input.Submitted, "#search")
    def _search_sent(self, message: Input.Submitted) -> None:
        self._close_search()
        if query := message.value.strip():
            self.find(query)

    def _close_search(self) -> None:
        self._line.close()
        self.set_focus(self.query_one(self.at_rest))
        self.refresh_bindings()


class AnsweringScreen(TabbedScreen[Chosen | Turn | None]):
    """A tab that lies above the two sides: it leads to their sentences, to another tab, or back."""

    def action_tab(self, name: str) -> None:
        """Go to another tab."""
        if name != self.tab:
            self.dismiss(Turn(Tab(name), self.cursor))

    def leave(self) -> None:
        """Go back to the articles."""
        self.dismiss(None)

    @property
    def cursor(self) -> str:
        """Return what to come back to."""
        return ""


def text_of(row: Row | None) -> str:
    """Return all that a row and the rows below it say."""
    told = row.walk() if row else ()
    parts = ((one.label, one.text, one.name, one.detail, *(aside.text for aside in one.asides)) for one in told)
    return "\n".join(part for those in parts for part in those if part)
