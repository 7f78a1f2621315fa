"""The event list: what there is to read, told by both sides first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from textual import events, on
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from encuadre.model import Article, DecisionKind, Event
from encuadre.present.events import Listed, in_order, listed
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.correcting import CorrectionWanted, Wish
from encuadre.tui.listing import NO_SIGN, event_rows, matching
from encuadre.tui.screens.article import ArticleWanted
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.text import joined, lines, plain
from encuadre.words import Words

MARGINS = 4
"""Cells of a screen that are not a row's: padding of list and options, and the scroll bar (`events.tcss`)."""


class EventList(OptionList, inherit_bindings=False):
    """All events in one widget; its keys are the screen's commands."""


class EventsScreen(SpeakingScreen[None]):
    """Lists the events and filters them as you type."""

    place = Place.EVENTS
    BINDINGS = bindings_of(Place.EVENTS)
    AUTO_FOCUS = "EventList"

    @dataclass
    class Opened(Message):
        """A reader wants to compare the sides of an event."""

        event: Event

    def __init__(self, words: Words, events: Sequence[Event], articles: Mapping[str, Article]) -> None:
        """List `events`, whose articles are in `articles`."""
        super().__init__(words)
        self._articles = articles
        self._all = in_order(listed(events, articles))
        self._marked: frozenset[str] = frozenset()
        """Ids of the events a merge is to make one."""
        self._shown: list[Listed] = []
        self._width = 0

    def compose(self) -> ComposeResult:
        """Lay out title, filter, list and keys."""
        yield Static(self._title(), id="title")
        yield Input(placeholder=self.words.events.filter_hint, id="filter", compact=True)
        yield EventList(id="events")
        yield Static(id="empty")
        yield self.footer()

    def on_mount(self) -> None:
        """Say what to do if there is nothing to list."""
        self.query_one("#filter").display = bool(self._all)
        self._show("")

    def on_resize(self, event: events.Resize) -> None:
        """Draw the rows again for the new width, keeping the place."""
        self.call_after_refresh(self._redraw)

    @on(Input.Changed, "#filter")
    def _filtered(self, message: Input.Changed) -> None:
        self._show(message.value)

    @on(Input.Submitted, "#filter")
    def _submitted(self) -> None:
        self.set_focus(self._list)

    @on(OptionList.OptionSelected, "#events")
    def _selected(self, message: OptionList.OptionSelected) -> None:
        self._open(message.option_id)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to leave the filter only where there is one to leave."""
        if action != "unfilter":
            return True
        query = self.query("#filter").results(Input)
        return any(one.value or one.has_focus for one in query)

    def action_open(self) -> None:
        """Open the highlighted event."""
        if self._list.highlighted is not None:
            self._open(self._list.get_option_at_index(self._list.highlighted).id)

    def action_filter(self) -> None:
        """Go to the filter, at once: `Widget.focus` would let the next key pass before."""
        self.set_focus(self.query_one("#filter"))

    def on_descendant_focus(self) -> None:
        """Name the keys that now apply."""
        self.refresh_bindings()

    def action_unfilter(self) -> None:
        """Clear the filter and go back to the list."""
        self.query_one("#filter", Input).value = ""
        self.set_focus(self._list)
        self.refresh_bindings()

    def action_down(self) -> None:
        """Highlight the next event."""
        self._list.action_cursor_down()

    def action_up(self) -> None:
        """Highlight the event before."""
        self._list.action_cursor_up()

    def action_first(self) -> None:
        """Highlight the first event."""
        self._list.action_first()

    def action_last(self) -> None:
        """Highlight the last event."""
        self._list.action_last()

    def action_page_down(self) -> None:
        """Highlight an event a page further down."""
        self._list.action_page_down()  # type: ignore[no-untyped-call]

    def action_page_up(self) -> None:
        """Highlight an event a page further up."""
        self._list.action_page_up()  # type: ignore[no-untyped-call]

    def action_read_article(self) -> None:
        """Read an article of the highlighted event."""
        if event := self._highlighted:
            self.post_message(ArticleWanted(event))

    # Correcting

    def action_mark(self) -> None:
        """Mark the highlighted event, or take its mark away, and go on to the next."""
        if event := self._highlighted:
            self._marked ^= {event.id}
            self._redraw_all()
            self._list.action_cursor_down()

    def action_merge(self) -> None:
        """Make one event of the marked ones; with one mark, of it and the highlighted one."""
        here = self._highlighted
        wanted = self._marked | {here.id} if here and len(self._marked) < 2 else self._marked
        events = tuple(item.event for item in self._all if item.event.id in wanted)
        if len(events) < 2:
            self.notify(self.words.events.mark_two, markup=False)
        else:
            self.post_message(CorrectionWanted(Wish(DecisionKind.MERGE, events)))

    def action_split(self) -> None:
        """Take an article out of the highlighted event."""
        if event := self._highlighted:
            self.post_message(CorrectionWanted(Wish(DecisionKind.SPLIT, (event,))))

    def action_move(self) -> None:
        """Move an article of the highlighted event to another."""
        if event := self._highlighted:
            self.post_message(CorrectionWanted(Wish(DecisionKind.MOVE), source=event))

    def action_pin(self) -> None:
        """Keep the highlighted event as it is."""
        if event := self._highlighted:
            self.post_message(CorrectionWanted(Wish(DecisionKind.PIN, (event,))))

    def action_set(self) -> None:
        """Correct country, outlet, date or language of an article of the highlighted event."""
        if event := self._highlighted:
            self.post_message(CorrectionWanted(Wish(DecisionKind.SET), source=event))

    def action_undo(self) -> None:
        """Take the last decision back."""
        self.post_message(CorrectionWanted(Wish(None)))

    def renew(self, events: Sequence[Event], articles: Mapping[str, Article], formed: Sequence[Event] = ()) -> None:
        """List other events from now on; marks and place stay where their events do.

        Args:
            events: What to list.
            articles: Their articles by id.
            formed: Those a correction has made: the first is highlighted.
        """
        self._articles = articles
        self._all = in_order(listed(events, articles))
        self._marked &= {event.id for event in events}
        self.query_one("#filter").display = bool(self._all)
        self._redraw_all()
        shown = {item.event.id for item in self._shown}
        if first := next((event.id for event in formed if event.id in shown), None):
            self._list.highlighted = self._list.get_option_index(first)

    @property
    def _highlighted(self) -> Event | None:
        at = self._list.highlighted
        id_ = None if at is None else self._list.get_option_at_index(at).id
        return next((item.event for item in self._shown if item.event.id == id_), None)

    def _redraw_all(self) -> None:
        self._show(self.query_one("#filter", Input).value)
        self.query_one("#title", Static).update(self._title())

    @property
    def _list(self) -> EventList:
        return self.query_one(EventList)

    def _open(self, event_id: str | None) -> None:
        for item in self._shown:
            if item.event.id == event_id:
                self.post_message(self.Opened(item.event))

    def _title(self) -> Content:
        name, marks = plain("encuadre", "bold"), len(self._marked)
        if marks:
            return joined([name, plain(f"  {self.words.events.marked.format(count=marks)}")])
        return joined([name, plain(f"  {self.words.events.tagline}", "$quiet")])

    def _redraw(self) -> None:
        if self._row_width != self._width:
            self._show(self.query_one("#filter", Input).value)

    @property
    def _row_width(self) -> int:
        return max(40, self.size.width - MARGINS)

    def _show(self, query: str) -> None:
        self._width = self._row_width
        highlighted = self._list.highlighted
        before = None if highlighted is None else self._list.get_option_at_index(highlighted).id
        self._shown = matching(self._all, query)
        self._list.set_options(self._options())
        ids = [item.event.id for item in self._shown]
        if ids:
            self._list.highlighted = self._list.get_option_index(before if before in ids else ids[0])
        self._list.display = bool(ids)
        empty = self.query_one("#empty", Static)
        empty.display = not ids
        empty.update(self._empty(query))

    def _options(self) -> list[Option]:
        groups = [
            (self.words.events.both_sides, [item for item in self._shown if item.has_both_sides]),
            (self.words.events.one_side, [item for item in self._shown if not item.has_both_sides]),
        ]
        drawn = event_rows(self._shown, self._width, self.words, self._marked)
        rows: dict[str, Content] = {item.event.id: row for item, row in zip(self._shown, drawn, strict=True)}
        options: list[Option] = []
        for title, items in groups:
            if not items:
                continue
            if options:
                options.append(Option(plain(" "), disabled=True))
            options.append(Option(plain(f"{NO_SIGN}{title.format(count=len(items))}", "$quiet"), disabled=True))
            options += [Option(rows[item.event.id], id=item.event.id) for item in items]
        return options

    def _empty(self, query: str) -> Content:
        words = self.words
        if self._all:
            said, hint = words.events.no_match.format(query=query), words.events.no_match_hint
        else:
            said, hint = words.events.no_events, words.events.no_events_hint
        return lines([plain(said, "bold"), plain(""), plain(hint)])
