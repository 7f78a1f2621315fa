"""The event list: what there is to read, told by both sides first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from encuadre.errors import EncuadreError
from encuadre.model import Article, DecisionKind, Event, Flag
from encuadre.present.events import Kept, Listed, Order, following, in_order, listed
from encuadre.present.filtering import Filter, read_filter
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.correcting import CorrectionWanted, Wish
from encuadre.tui.listing import NO_SIGN, EventRows, fold_ahead
from encuadre.tui.screens.article import ArticleWanted
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.text import joined, lines, plain
from encuadre.tui.widgets.event_list import EventList, Line
from encuadre.words import Words

NEEDS_EVENT = frozenset(
    ("open", "mark", "merge", "split", "move", "pin", "set", "read_article", "star", "unread", "archive")
)
"""What is done with the highlighted event."""

NEEDS_EVENTS = frozenset(("filter", "order", "turn", "down", "up", "first", "last", "page_down", "page_up"))
"""What is done with a list that holds any."""

MARGINS = 1
"""Cells left free between the rows and the scroll bar."""


class EventsScreen(SpeakingScreen[None]):
    """Lists the events and filters them as you type."""

    place = Place.EVENTS
    BINDINGS = bindings_of(Place.EVENTS)
    AUTO_FOCUS = "EventList"

    @dataclass
    class Opened(Message):
        """A reader wants to compare the sides of an event."""

        event: Event

    @dataclass
    class Flagged(Message):
        """A reader keeps something of articles, or keeps it no longer."""

        flag: Flag
        articles: tuple[str, ...]
        is_on: bool

    def __init__(
        self, words: Words, events: Sequence[Event], articles: Mapping[str, Article], kept: Kept | None = None
    ) -> None:
        """List events.

        Args:
            words: The interface's words.
            events: What is listed.
            articles: Their articles by id.
            kept: What the workspace keeps of them.
        """
        super().__init__(words)
        self._order, self._is_turned = Order.DATE, False
        self._all = in_order(listed(events, articles, kept))
        self._filter = Filter()
        self._marked: frozenset[str] = frozenset()
        """Ids of the events a merge is to make one."""
        self._following: set[str] = set()
        """Ids of the events that stand below another of their story."""
        self._rows = EventRows(self._all, words)

    def compose(self) -> ComposeResult:
        """Lay out title, filter, list and keys."""
        yield Static(self._title(), id="title")
        yield Input(placeholder=self.words.events.filter_hint, id="filter", compact=True)
        yield Static(id="columns")
        yield EventList(self._drawn, id="events")
        yield Static(id="empty")
        yield self.footer()

    def on_mount(self) -> None:
        """Say what to do if there is nothing to list."""
        self._show()
        self.call_after_refresh(self._fold_ahead)

    def on_resize(self) -> None:
        """Draw the names of the columns for the new width."""
        self.call_after_refresh(self._show_columns)

    def _fold_ahead(self) -> None:
        self.run_worker(fold_ahead(self._all), group="folding", exclusive=True)

    @on(Input.Changed, "#filter")
    def _filtered(self, message: Input.Changed) -> None:
        try:
            self._filter = read_filter(message.value, self.words)
        except EncuadreError as error:  # while a name or a date is typed it is wrong: the list stays as it was
            self.query_one("#columns", Static).update(plain(f"  {error.message} {error.hint}", "bold"))
        else:
            self._show()
            self._show_columns()

    @on(Input.Submitted, "#filter")
    def _submitted(self) -> None:
        self.set_focus(self._list)

    @on(EventList.Clicked)
    def _clicked(self) -> None:
        self.action_open()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what applies: to leave a filter where there is one, and nothing for an event where none is listed."""
        query = next(iter(self.query("#filter").results(Input)), None)
        if action == "unfilter":
            return bool(query and (query.value or query.has_focus))
        if action in NEEDS_EVENTS:
            return bool(self._all)
        if action in NEEDS_EVENT:
            lists = self.query(EventList)
            return bool(lists and lists.first().item) and not (action == "open" and query and query.has_focus)
        return True

    def action_open(self) -> None:
        """Open the highlighted event."""
        if event := self._highlighted:
            self._flag(event, Flag.READ, is_on=True)
            self.post_message(self.Opened(event))

    def action_order(self) -> None:
        """Go by the next column."""
        orders = [order for order in Order if order is not Order.CONFLICTS or self._rows.has_conflicts]
        self._go_by(orders[(orders.index(self._order) + 1) % len(orders)], is_turned=False)

    def action_turn(self) -> None:
        """Turn the order round."""
        self._go_by(self._order, is_turned=not self._is_turned)

    def action_star(self) -> None:
        """Star the highlighted event, or take its star away."""
        self._toggle(Flag.STARRED)

    def action_unread(self) -> None:
        """Take the highlighted event for read, or for unread again."""
        self._toggle(Flag.READ)

    def action_archive(self) -> None:
        """Put the highlighted event away, or bring it back."""
        if item := self._list.item:
            self._toggle(Flag.ARCHIVED)
            words = self.words.events
            self.notify(words.unarchived if Flag.ARCHIVED in item.flags else words.archived, markup=False, timeout=3)

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
        self._list.move(1)

    def action_up(self) -> None:
        """Highlight the event before."""
        self._list.move(-1)

    def action_first(self) -> None:
        """Highlight the first event."""
        self._list.edge(0)

    def action_last(self) -> None:
        """Highlight the last event."""
        self._list.edge(-1)

    def action_page_down(self) -> None:
        """Highlight an event a page further down."""
        self._list.page(1)

    def action_page_up(self) -> None:
        """Highlight an event a page further up."""
        self._list.page(-1)

    def action_read_article(self) -> None:
        """Read an article of the highlighted event."""
        if event := self._highlighted:
            self.post_message(ArticleWanted(event))

    # Correcting

    def action_mark(self) -> None:
        """Mark the highlighted event, or take its mark away, and go on to the next."""
        if event := self._highlighted:
            self._marked ^= {event.id}
            self._list.redraw(event.id)
            self._list.move(1)
            self._show_title()

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

    def _toggle(self, flag: Flag) -> None:
        if item := self._list.item:
            self._flag(item.event, flag, is_on=flag not in item.flags)

    def _flag(self, event: Event, flag: Flag, *, is_on: bool) -> None:
        """Give an event a flag, or take it: told to the app, and seen at once."""
        place = next(place for place, item in enumerate(self._all) if item.event.id == event.id)
        item = self._all[place]
        if (flag in item.flags) is is_on:
            return
        self.post_message(self.Flagged(flag, event.articles, is_on))
        self._all[place] = replace(item, flags=item.flags | {flag} if is_on else item.flags - {flag})
        if flag is Flag.ARCHIVED:
            self._show()
        else:
            self._list.change(self._all[place])

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
        self.query_one("#title", Static).update(self._title())

    def _show_columns(self) -> None:
        header = self._rows.header(self._width, self._order, is_turned=self._is_turned)
        self.query_one("#columns", Static).update(header)

    @property
    def _width(self) -> int:
        return max(40, self._list.size.width - MARGINS)

    def _title(self) -> Content:
        name, marks = plain("encuadre", "bold"), len(self._marked)
        if marks:
            return joined([name, plain(f"  {self.words.events.marked.format(count=marks)}")])
        return joined([name, plain(f"  {self.words.events.tagline}", "$quiet")])

    def _drawn(self, item: Listed) -> Content:
        return self._rows.row(item, self._width, self._marked, follows=item.event.id in self._following)

    def _show(self) -> None:
        shown = self._filter.kept(self._all)
        self._following = {item.event.id for item, follows in zip(shown, following(shown), strict=True) if follows}
        here = self._highlighted
        self._list.show(list(self._lines(shown)), at=here.id if here else "")
        for name in ("#filter", "#columns"):
            self.query_one(name).display = bool(self._all)
        self._list.display = bool(shown)
        empty = self.query_one("#empty", Static)
        empty.display = not shown
        if not shown:
            empty.update(self._empty())
        self.refresh_bindings()

    def _lines(self, shown: Sequence[Listed]) -> Iterator[Line]:
        groups = [
            (self.words.events.both_sides, [item for item in shown if item.has_both_sides]),
            (self.words.events.one_side, [item for item in shown if not item.has_both_sides]),
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
        if self._all:
            said, hint = words.events.no_match.format(query=query), words.events.no_match_hint
        else:
            said, hint = words.events.no_events, words.events.no_events_hint
        return lines([plain(said, "bold"), plain(""), plain(hint)])
