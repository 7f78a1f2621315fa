"""While the app ends its screens go one by one; what is called again and again is called no more."""

from __future__ import annotations

import asyncio

from encuadre.tui.commands import Place
from encuadre.tui.screens.base import SpeakingScreen
from tui.builders import an_app, opened

OFTEN = 0.005
SLOW = 0.2


class SlowToEnd(SpeakingScreen[None]):
    """Takes as long to go as a screen on a busy machine."""

    place = Place.EVENTS

    async def on_unmount(self) -> None:
        await asyncio.sleep(SLOW)


async def test_nothing_is_called_again_while_the_app_ends() -> None:
    app, was_running = an_app(is_open=False), list[bool]()
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await app.push_screen(SlowToEnd(app.words))
        app.every(OFTEN, lambda: was_running.append(app.is_running))
        while not was_running:
            await pilot.pause(OFTEN)

    assert all(was_running)
