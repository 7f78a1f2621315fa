"""The search over all articles: one line, and below it the sentences of both languages that answer it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from textual import on, work
from textual.app import ComposeResult
from textual.content import Content
from textual.events import Key
from textual.message import Message
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from encuadre.errors import EncuadreError
from encuadre.model import Found, Quoted, Row
from encuadre.present.found import found_id, found_page
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.rows import RowsScreen
from encuadre.tui.text import lines, plain
from encuadre.tui.widgets.row_list import RowList
from encuadre.words import Words

Search = Callable[[str, Callable[[], bool]], Sequence[Found]]
"""A question and `should_stop` in, the answers out, the best first; it runs in a thread."""


@dataclass
class _Answered(Message):
    """A question has its answers."""

    query: str
    found: Sequence[Found]


@dataclass
class _Failed(Message):
    """The search gave up."""

    error: Exception


class Answers(RowList):
    """The answers, a gap between one and the next: each is several lines of several sentences."""

    def _drawn(self, row: Row, width: int, number: int) -> Content:
        return lines([super()._drawn(row, width, number), plain(" ")])


class FoundScreen(RowsScreen):
    """Asks in a thread; a question asked meanwhile takes the place of the one before."""

    place = Place.FOUND
    BINDINGS = bindings_of(Place.FOUND)
    AUTO_FOCUS = "#query"

    @dataclass
    class Opened(Message):
        """A reader wants to read on around an answer."""

        found: Found

    def __init__(self, words: Words, search: Search) -> None:
        """Search by `search`; nothing was asked yet."""
        super().__init__(words, found_page((), "", words))
        self._ask = search
        self._found: dict[str, Found] = {}

    def compose(self) -> ComposeResult:
        """Lay out title, question, answers and keys: it is no tab of an event."""
        yield Static(plain(self._page.title, "bold"), id="title")
        yield Input(placeholder=self.words.searching.hint, id="query", compact=True)
        yield Answers(self._page, self.words)
        yield self.footer()

    @property
    def quotable(self) -> tuple[Quoted, ...]:
        """Return the sentences that answer."""
        return tuple(one.quoted for one in self._found.values())

    @property
    def idle(self) -> Collection[str]:
        """Return what needs an answer, where there is none."""
        return () if self._found else ("found.open", "cite.copy", "note.write")

    def action_back(self) -> None:
        """Go back to where the reader came from."""
        self.workers.cancel_node(self)
        self.dismiss(None)

    def action_ask(self) -> None:
        """Ask something else: the line is taken at once, what it holds may be typed over."""
        line = self.query_one("#query", Input)
        self.set_focus(line)
        line.select_all()
        self.refresh_bindings()

    def begin(self) -> None:
        """Take what is typed from now on."""
        self.set_focus(self.query_one("#query", Input))

    def action_evidence(self) -> None:
        """Open the event at the answer under the cursor."""
        row = self.standing_on
        if row and row.id in self._found:
            self.post_message(self.Opened(self._found[row.id]))

    def on_key(self, event: Key) -> None:
        """Go from the line down to the answers."""
        if event.key == "down" and isinstance(self.focused, Input) and self._found:
            event.stop()
            self._go_to_answers()

    @on(Input.Submitted, "#query")
    def _sent(self, message: Input.Submitted) -> None:
        if query := message.value.strip():
            self.query_one("#title", Static).update(plain(self.words.searching.searching, "bold"))
            self._search(query)

    @work(thread=True, exclusive=True, exit_on_error=False, group="search")
    def _search(self, query: str) -> None:
        worker = get_current_worker()
        try:
            found = self._ask(query, lambda: worker.is_cancelled)
        except Exception as error:  # whatever fails is said; the app lives on
            if not worker.is_cancelled:
                self.post_message(_Failed(error))
            return
        if not worker.is_cancelled:
            self.post_message(_Answered(query, found))

    @on(_Answered)
    def _answered(self, message: _Answered) -> None:
        self._found = {found_id(one): one for one in message.found}
        self._page = found_page(message.found, message.query, self.words)
        self._show_title()
        self._list.show(self._page.sections)
        if self._found:
            self._go_to_answers()
        self.refresh_bindings()

    @on(_Failed)
    def _gave_up(self, message: _Failed) -> None:
        self._show_title()
        error, said = message.error, self.words.waiting
        told = said.unexpected.format(kind=type(error).__name__, message=error)
        if isinstance(error, EncuadreError):
            hint = f"\n{said.next_step}: {self.words.say(error.hint)}" if error.hint else ""
            told = f"{self.words.say(error.message)}{hint}"
        self.notify(told, severity="error", markup=False)

    def _show_title(self) -> None:
        count = f" · {len(self._found)}" if self._found else ""
        self.query_one("#title", Static).update(plain(f"{self._page.title}{count}", "bold"))

    def _go_to_answers(self) -> None:
        self.set_focus(self._list)
        self.refresh_bindings()
