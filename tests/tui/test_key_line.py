"""The row of keys: what applies, by name, and a click presses it."""

from __future__ import annotations

from encuadre.tui.screens.help import HelpScreen
from encuadre.tui.widgets.key_line import KeyLine
from tui.builders import an_app, settled


async def test_a_click_on_a_key_presses_it() -> None:
    app = an_app(is_open=False)
    async with app.run_test(size=(80, 24)) as pilot:
        footer = (await settled(pilot)).splitlines()[-1]
        await pilot.click(KeyLine, offset=(footer.index("help") + 1, 0))
        await settled(pilot)
        assert isinstance(app.screen, HelpScreen)


async def test_a_click_between_two_keys_presses_none() -> None:
    app = an_app(is_open=False)
    async with app.run_test(size=(160, 24)) as pilot:
        footer = (await settled(pilot)).splitlines()[-1]
        await pilot.click(KeyLine, offset=(footer.index("? help") - 1, 0))
        await settled(pilot)
        assert not isinstance(app.screen, HelpScreen)


async def test_keys_stand_closer_where_there_is_little_room() -> None:
    for width, gap in ((160, "  "), (50, " ")):
        async with an_app().run_test(size=(width, 24)) as pilot:
            assert f"? help{gap}^p commands" in (await settled(pilot)).splitlines()[-1]
