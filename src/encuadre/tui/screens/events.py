"""The event list: what there is to read, told by both sides first."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.message import Message
from textual.widgets import Input

from encuadre.model import DecisionKind, Event, Flag
from encuadre.present.events import Order
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.correcting import CorrectionWanted, Wish
from encuadre.tui.screens.article import ArticleWanted, StoryWanted
from encuadre.tui.screens.event_board import EventBoard
from encuadre.tui.widgets.event_list import EventList

NEEDS_EVENT = frozenset(
    ("open", "story", "mark", "merge", "split", "move", "pin", "set", "read_article", "star", "unread", "archive")
)
"""What is done with the highlighted event."""

NEEDS_EVENTS = frozenset(("ask", "filter", "order", "turn", "down", "up", "first", "last", "page_down", "page_up"))
"""What is done with a list that holds any."""


class EventsScreen(EventBoard):
    """The list of events with its keys."""

    place = Place.EVENTS
    BINDINGS = bindings_of(Place.EVENTS)

    @dataclass
    class Opened(Message):
        """A reader wants to compare the sides of an event."""

        event: Event

    @dataclass
    class AddWanted(Message):
        """A reader wants to take articles in."""

    @on(EventList.Clicked)
    def _clicked(self) -> None:
        self.action_open()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what applies: to leave a filter where there is one, and nothing for an event where none is listed."""
        if not self.is_mounted:
            return True
        query = self.query_one("#filter", Input)
        if action == "unfilter":
            return bool(query.value or query.has_focus)
        if action in NEEDS_EVENTS:
            return bool(self._all)
        if action == "story" and not (self._highlighted and self._highlighted.related):
            return False
        if action in NEEDS_EVENT:
            return self._list.item is not None and not (action == "open" and query.has_focus)
        return True

    def action_open(self) -> None:
        """Open the highlighted event."""
        if event := self._highlighted:
            self._flag(event, Flag.READ, is_on=True)
            self.post_message(self.Opened(event))

    def action_story(self) -> None:
        """Compare the story of the highlighted event: of its events those that the filter leaves."""
        if event := self._highlighted:
            own = (event.id, *event.related)
            self.post_message(StoryWanted(event.story, tuple(one for one in self._list.ids if one in own)))

    def action_add(self) -> None:
        """Take articles in."""
        self.post_message(self.AddWanted())

    async def action_ask(self) -> None:
        """Search all articles, at once: what is typed next is the question."""
        await self.app.run_action("app.ask")

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

    def _toggle(self, flag: Flag) -> None:
        if item := self._list.item:
            self._flag(item.event, flag, is_on=flag not in item.flags)
