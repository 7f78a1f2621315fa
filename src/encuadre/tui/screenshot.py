"""Draws the screen as SVG without a terminal, for documentation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from textual.app import App


async def screenshot(app: App[Any], size: tuple[int, int], keys: Sequence[str] = ()) -> str:
    """Return what the screen shows after `keys` were pressed, one by one, each worked off before the next.

    Args:
        app: An application that has not run yet.
        size: Columns and rows of the imagined terminal.
        keys: As Textual names them (`enter`, `n`).
    """
    async with app.run_test(size=size) as pilot:
        for key in keys:
            await app.workers.wait_for_complete()
            await pilot.pause()
            await pilot.press(key)
        await app.workers.wait_for_complete()
        await pilot.pause()
        return app.export_screenshot()
