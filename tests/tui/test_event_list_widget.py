"""The list of thousands of lines: it draws what is in view, and the cursor rests on events alone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from textual.app import App, ComposeResult
from textual.content import Content

from encuadre.model import Event
from encuadre.present.events import Listed
from encuadre.tui.text import plain
from encuadre.tui.widgets.event_list import EventList, Line
from tui.builders import screen_text


def an_item(number: int) -> Listed:
    return Listed(Event(f"e{number}", (), {"en": f"Event {number}"}), ())


class ListApp(App[None]):
    def __init__(self, lines: Sequence[Line]) -> None:
        super().__init__()
        self.drawn: list[str] = []
        self._lines = lines

    def compose(self) -> ComposeResult:
        yield EventList(self._draw)

    def on_ready(self) -> None:
        self.list.show(self._lines)

    @property
    def list(self) -> EventList:
        return self.query_one(EventList)

    @property
    def at(self) -> str:
        item = self.list.item
        return item.event.id if item else ""

    def _draw(self, item: Listed) -> Content:
        self.drawn.append(item.event.id)
        return plain(item.event.title["en"])


def many(count: int = 2000) -> ListApp:
    return ListApp([plain("Title"), *map(an_item, range(count))])


async def test_only_what_is_in_view_is_drawn() -> None:
    app = many()
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        assert set(app.drawn) <= {f"e{number}" for number in range(10)}


async def test_the_cursor_draws_two_lines_anew() -> None:
    app = many()
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        app.drawn.clear()
        app.list.move(1)
        await pilot.pause()
        assert set(app.drawn) == {"e0", "e1"}


async def test_a_changed_event_is_drawn_alone() -> None:
    app = many()
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        app.drawn.clear()
        app.list.redraw("e3")
        app.list.redraw("gone")
        await pilot.pause()
        assert app.drawn == ["e3"]


async def test_the_cursor_skips_titles_and_comes_round() -> None:
    app = ListApp([plain("One"), an_item(0), plain("Two"), an_item(1)])
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        seen = [app.at]
        for _ in range(2):
            app.list.move(1)
            seen.append(app.at)
        app.list.move(-1)
        assert [*seen, app.at] == ["e0", "e1", "e0", "e1"]


async def test_the_last_event_is_scrolled_to_and_the_first_with_its_title() -> None:
    app = many()
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        app.list.edge(-1)
        await pilot.pause()
        assert "Event 1999" in screen_text(app)
        app.list.edge(0)
        await pilot.pause()
        assert screen_text(app).startswith("Title")


async def test_a_page_moves_by_what_is_in_view_and_stops_at_the_end() -> None:
    app = many(30)
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        app.list.page(1)
        page = app.at
        for _ in range(9):
            app.list.page(1)
        assert (page, app.at) == ("e9", "e29")
        app.list.page(-1)
        assert app.at == "e20"


async def test_the_cursor_stays_on_its_event_when_others_are_shown() -> None:
    app = many(9)
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        app.list.show([an_item(7), an_item(5)], at="e5")
        kept = app.at
        app.list.show([an_item(7)], at="e5")
        assert (kept, app.at) == ("e5", "e7")


@pytest.mark.parametrize("width", [20, 1])
async def test_an_empty_list_takes_every_key(width: int) -> None:
    app = ListApp([])
    async with app.run_test(size=(width, 6)) as pilot:
        await pilot.pause()
        app.list.move(1)
        app.list.edge(-1)
        app.list.page(1)
        app.list.go_to("gone")
        await pilot.click(EventList)
        assert app.list.item is None


async def test_a_wide_character_never_widens_a_line() -> None:
    app = ListApp([Listed(Event("e", (), {"en": "漢字🙂" * 40}), ())])
    async with app.run_test(size=(41, 6)) as pilot:
        await pilot.pause()
        [line, *_] = app.list.render_lines(app.list.size.region)
        assert line.cell_length == app.list.size.width
