"""Text is selected with the mouse inside one column, and copied as it reads."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from encuadre.model import Column
from encuadre.tui import EncuadreApp, clipboard
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.widgets.columns import Columns
from encuadre.tui.widgets.drawn import GUTTER, TOP
from tui.builders import MX_SENTENCES, US_SENTENCES, an_app, settled


@pytest.fixture(autouse=True)
def no_tool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "put", lambda text: True)


def at(app: EncuadreApp, side: Column, sentence: str) -> tuple[int, int]:
    """Return where in the columns the first letter of a sentence stands."""
    columns = app.screen.query_one(Columns)
    [id_] = [id_ for id_, one in columns.guide.sentences.items() if one.text == sentence]
    row = columns.columns[side].blocks[id_][0] + columns.pads[side] - int(columns.scroll_offset.y) + TOP
    left = columns.widths[0] + 2 if columns.is_wide and side is Column.RIGHT else 0
    return left + GUTTER, row


async def drag(pilot: Pilot[None], start: tuple[int, int], end: tuple[int, int]) -> None:
    await pilot.mouse_down(Columns, offset=start)
    await pilot.pause()
    await pilot.hover(Columns, offset=end)
    await pilot.pause()
    await pilot.mouse_up(Columns, offset=end)
    await pilot.pause()


@pytest.mark.parametrize(("side", "sentence"), [(Column.LEFT, US_SENTENCES[1]), (Column.RIGHT, MX_SENTENCES[2])])
async def test_what_the_mouse_is_drawn_over_is_copied_and_nothing_of_the_other_column(
    side: Column, sentence: str
) -> None:
    app = an_app()
    async with app.run_test(size=(140, 40), notifications=True) as pilot:
        await settled(pilot)
        x, y = at(app, side, sentence)
        await drag(pilot, (x, y), (x + 11, y))
        await settled(pilot, "ctrl+c")

        assert app.clipboard == sentence[:12]
        assert "Copied (selection)" in "\n".join(one.message for one in app._notifications)


async def test_a_selection_over_several_lines_reads_on_without_margins() -> None:
    app = an_app()
    async with app.run_test(size=(100, 40)) as pilot:
        await settled(pilot)
        x, y = at(app, Column.LEFT, US_SENTENCES[0])
        await drag(pilot, (x, y), (x + 30, y + 3))
        await settled(pilot, "ctrl+c")

        assert app.clipboard.startswith(US_SENTENCES[0])
        assert "┃" not in app.clipboard
        assert "  " not in app.clipboard


async def test_a_click_goes_to_the_sentence_and_selects_nothing_a_double_click_selects_it() -> None:
    app = an_app()
    async with app.run_test(size=(140, 40)) as pilot:
        await settled(pilot)
        x, y = at(app, Column.LEFT, US_SENTENCES[1])
        await pilot.click(Columns, offset=(x + 3, y))
        await pilot.pause()
        assert app.screen.get_selected_text() is None
        assert isinstance(app.screen, ComparisonScreen)
        assert app.screen.current is not None
        assert app.screen.current.text == US_SENTENCES[1]

        await pilot.double_click(Columns, offset=(x + 3, y))
        await pilot.pause()
        assert app.screen.get_selected_text() == US_SENTENCES[1]


async def test_a_selection_is_gone_once_the_rows_are_others() -> None:
    app = an_app()
    async with app.run_test(size=(140, 40)) as pilot:
        await settled(pilot)
        x, y = at(app, Column.LEFT, US_SENTENCES[1])
        await drag(pilot, (x, y), (x + 11, y))
        assert app.screen.get_selected_text()
        await settled(pilot, "t")
        assert not app.screen.get_selected_text()


async def test_with_nothing_selected_the_key_says_how_to_leave() -> None:
    app = an_app()
    async with app.run_test(size=(140, 40), notifications=True) as pilot:
        await settled(pilot)
        await settled(pilot, "ctrl+c")
        assert "ctrl+q" in "\n".join(one.message for one in app._notifications)
