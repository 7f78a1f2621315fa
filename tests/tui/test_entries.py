"""A page of paragraphs: signs stand in the margin, text wraps beside them, and length costs no widgets."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import App, ComposeResult
from textual.containers import VerticalScroll
from textual.geometry import Offset
from textual.selection import Selection
from textual.widget import Widget

from encuadre.tui.text import plain
from encuadre.tui.widgets.entries import Entries, Entry
from tui.builders import screen_text


class PageApp(App[None]):
    """Nothing but a page."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self.page = Entries(entries, indent=2, margin=6)
        self.page.styles.height = "auto"

    def compose(self) -> ComposeResult:
        with VerticalScroll():
            yield self.page


async def test_text_wraps_beside_its_sign_and_a_long_sign_in_the_margin() -> None:
    app = PageApp(
        [Entry(plain("A heading")), Entry(plain("one two three four"), plain("a")), Entry(plain("x"), plain("b c d"))]
    )

    async with app.run_test(size=(18, 8)) as pilot:
        await pilot.pause()
        shown = screen_text(app).split("\n")

    assert [line.rstrip() for line in shown[:5]] == ["A heading", "  a   one two", "      three four", "  b c x", "  d"]


async def test_a_page_of_any_length_is_one_widget_and_scrolls_to_its_end() -> None:
    app = PageApp([Entry(plain(f"entry {number}"), plain("·")) for number in range(1_000)])

    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        app.query_one(VerticalScroll).scroll_end(animate=False)
        await pilot.pause()
        shown, widgets = screen_text(app), list(app.query_one(VerticalScroll).query(Widget))

    assert "entry 999" in shown
    assert widgets == [app.page]


async def test_what_is_selected_is_copied_as_it_stands() -> None:
    app = PageApp([Entry(plain("first line")), Entry(plain("second line")), Entry(plain("third"))])

    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        app.screen.selections = {app.page: Selection(Offset(6, 0), Offset(6, 1))}
        await pilot.pause()
        copied = app.screen.get_selected_text()

    assert copied == "line\nsecond"
