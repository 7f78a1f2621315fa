"""The list of events as it stands on the screen: what is shown, in which order, and what is kept of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from encuadre.errors import EncuadreError
from encuadre.model import Article, Event, Flag, rank_of
from encuadre.present.events import Kept, Listed, Order, following, in_order, listed
from encuadre.present.filtering import Filter, read_filter
from encuadre.tui.listing import NO_SIGN, EventRows, fold_ahead
from encuadre.tui.preview import preview
from encuadre.tui.screens.adding import ways_in
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.text import joined, lines, plain
from encuadre.tui.widgets.event_list import EventList, Line
from encuadre.words import Words

PREVIEWED_FROM = 120
"""From this width on the event under the cursor is told beside the list; less leaves neither room for a headline."""

MARGINS = 1
"""Cells left free between the rows and the scroll bar."""


class EventBoard(SpeakingScreen[None]):
    """Title, filter, columns, list and preview; what is done with them is told by the keys of `EventsScreen`."""

    AUTO_FOCUS = "EventList"

    @dataclass
    class Flagged(Message):
        """A reader keeps something of articles, or keeps it no longer."""

        flag: Flag
        articles: tuple[str, ...]
        is_on: bool

    def __init__(
        self,
        words: Words,
        events: Sequence[Event],
        articles: Mapping[str, Article],
        kept: Kept | None = None,
        query: str = "",
    ) -> None:
        """List events.

        Args:
            words: The interface's words.
            events: What is listed.
            articles: Their articles by id.
            kept: What the workspace keeps of them.
            query: The filter the list was left with.
        """
        super().__init__(words)
        self.query_left = query
        """The filter as it is now, also once the screen is gone."""
        self._order, self._is_turned = Order.DATE, False
        self._all = in_order(listed(events, articles, kept))
        self._filter = Filter()
        with suppress(EncuadreError):  # of a line that was left half written nothing is heeded
            self._filter = read_filter(query, words)
        self._ready: frozenset[str] = frozenset()
        """Ids of the events that are compared."""

        self.comparable: list[str] = []
        """Ids of the listed events that both sides tell."""

        self._marked: frozenset[str] = frozenset()
        """Ids of the events a merge is to make one."""
        self._following: set[str] = set()
        """Ids of the events that stand below another of their story."""
        self._rows = EventRows(self._all, words)

    def compose(self) -> ComposeResult:
        """Lay out title, filter, list and keys."""
        yield Static(self._title(), id="title")
        yield Input(self.query_left, placeholder=self.words.events.filter_hint, id="filter", compact=True)
        yield Static(id="columns")
        with Horizontal(id="body"):
            yield EventList(self._drawn, id="events")
            yield Static(id="preview")
        yield Static(id="empty")
        yield self.footer()

    def on_mount(self) -> None:
        """Say what to do if there is nothing to list."""
        self._show()
        self.call_after_refresh(self._fold_ahead)

    def on_resize(self) -> None:
        """Make room for the event under the cursor where there is any, and draw what hangs on the width."""
        self.query_one("#preview").display = self.size.width >= PREVIEWED_FROM
        self.call_after_refresh(self._redraw)

    def _redraw(self) -> None:
        self._show_columns()
        self._preview()

    def _preview(self) -> None:
        """Show the event under the cursor beside the list."""
        pane = self.query_one("#preview", Static)
        if pane.display:
            width, height = pane.content_size
            pane.update(self._previewed(width, height), layout=False)

    def _previewed(self, width: int, height: int) -> Content:
        item = self._list.item
        return preview(item, self.words, max(20, width), height) if item else plain("")

    @work(group="folding", exclusive=True)
    async def _fold_ahead(self) -> None:
        await fold_ahead(self._all)

    @on(Input.Changed, "#filter")
    def _filtered(self, message: Input.Changed) -> None:
        self.query_left = message.value
        try:
            self._filter = read_filter(message.value, self.words)
        except EncuadreError as error:  # while a name or a date is typed it is wrong: the list stays as it was
            self.query_one("#columns", Static).update(plain(f"  {error.message} {error.hint}", "bold"), layout=False)
        else:
            self._show()
            self._show_columns()

    @on(Input.Submitted, "#filter")
    def _submitted(self) -> None:
        self.set_focus(self._list)

    @on(EventList.Moved)
    def _moved(self) -> None:
        self._preview()

    def renew(
        self,
        events: Sequence[Event],
        articles: Mapping[str, Article],
        formed: Sequence[Event] = (),
        kept: Kept | None = None,
    ) -> None:
        """List other events from now on; marks and place stay where their events do.

        Args:
            events: What to list.
            articles: Their articles by id.
            formed: Those a correction has made: the first is highlighted.
            kept: What the workspace keeps of them.
        """
        self._all = in_order(listed(events, articles, kept), self._order, is_turned=self._is_turned)
        self._rows = EventRows(self._all, self.words)
        self._marked &= {event.id for event in events}
        self._show_title()
        self._show()
        self._show_columns()
        self._fold_ahead()
        if formed:
            self._list.go_to(formed[0].id)

    def speak(self, words: Words) -> None:
        """Say everything in another language from now on; filter, order, marks and place stay."""
        self.words = words
        self._rows = EventRows(self._all, words)
        self.query_one("#filter", Input).placeholder = words.events.filter_hint
        self._show_title()
        self._show()
        self._redraw()

    def show_ready(self, ready: frozenset[str]) -> None:
        """Mark the events that open at once."""
        changed, self._ready = self._ready ^ ready, ready
        for event_id in changed:
            self._list.redraw(event_id)

    @property
    def here(self) -> str | None:
        """Id of the event under the cursor."""
        return event.id if (event := self._highlighted) else None

    def go_to_comparable(self) -> bool:
        """Put the cursor on an event that both sides tell, unless it is on one; tell whether there is any."""
        if self.comparable and self.here not in self.comparable:
            self._list.go_to(self.comparable[0])
        return bool(self.comparable)

    def _flag(self, event: Event, flag: Flag, *, is_on: bool) -> None:
        """Give an event a flag, or take it: told to the app, and seen at once."""
        place = next(place for place, item in enumerate(self._all) if item.event.id == event.id)
        item = self._all[place]
        if (flag in item.flags) is is_on:
            return
        self.post_message(self.Flagged(flag, event.articles, is_on))
        self._all[place] = replace(item, flags=item.flags | {flag} if is_on else item.flags - {flag})
        if flag is Flag.ARCHIVED:
            self._list.move(1)  # what is put away leaves the list: the next one is looked at
            self._show()
        else:
            self._list.change(self._all[place])
            self._preview()

    def _go_by(self, order: Order, *, is_turned: bool) -> None:
        self._order, self._is_turned = order, is_turned
        self._all = in_order(self._all, order, is_turned=is_turned)
        self._show()
        self._show_columns()

    @property
    def _highlighted(self) -> Event | None:
        item = self._list.item
        return item.event if item else None

    @property
    def _list(self) -> EventList:
        return self.query_one(EventList)

    def _show_title(self) -> None:
        self.query_one("#title", Static).update(self._title(), layout=False)

    def _show_columns(self) -> None:
        header = self._rows.header(self._width, self._order, is_turned=self._is_turned)
        self.query_one("#columns", Static).update(header, layout=False)

    @property
    def _width(self) -> int:
        return max(40, self._list.size.width - MARGINS)

    def _title(self) -> Content:
        name, marks = plain("encuadre", "bold"), len(self._marked)
        if marks:
            return joined([name, plain(f"  {self.words.events.marked.format(count=marks)}")])
        return joined([name, plain(f"  {self.words.events.tagline}", "$quiet")])

    def _drawn(self, item: Listed) -> Content:
        return self._rows.row(item, self._width, self._marked, self._ready, follows=item.event.id in self._following)

    def _show(self) -> None:
        shown = self._filter.kept(self._all)
        self._following = {item.event.id for item, follows in zip(shown, following(shown), strict=True) if follows}
        self.comparable = [item.event.id for item in shown if item.has_both_sides]
        here = self._highlighted
        self._list.show(list(self._lines(shown)), at=here.id if here else "")
        for name in ("#filter", "#columns"):
            self.query_one(name).display = bool(self._all)
        self.query_one("#body").display = bool(shown)
        empty = self.query_one("#empty", Static)
        empty.display = not shown
        if not shown:
            empty.update(self._empty())
        self.refresh_bindings()

    def _lines(self, shown: Sequence[Listed]) -> Iterator[Line]:
        words = self.words.events
        groups = [
            (title, [item for item in shown if rank_of(item.grouping) == rank])
            for rank, title in enumerate((words.both_sides, words.both_languages, words.one_side))
        ]
        gap = False
        for title, items in groups:
            if not items:
                continue
            if gap:
                yield plain(" ")
            gap = True
            yield plain(f"{NO_SIGN}{title.format(count=len(items))}", "$quiet")
            yield from items

    def _empty(self) -> Content:
        words, query = self.words, self.query_one("#filter", Input).value
        if self._all and not query:
            return lines([plain(words.events.all_archived, "bold"), plain(""), plain(words.events.all_archived_hint)])
        if self._all:
            said = words.events.no_match.format(query=query)
            return lines([plain(said, "bold"), plain(""), plain(words.events.no_match_hint)])
        told = [plain(words.events.no_events, "bold"), plain(""), plain(words.events.no_events_hint), plain("")]
        return lines([*told, *(entry.text for entry in ways_in(words))])
