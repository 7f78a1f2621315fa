"""Draws the screen as SVG without a terminal, for documentation."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from textual.app import App
from textual.pilot import Pilot
from textual.worker import WorkerCancelled


async def screenshot(app: App[Any], size: tuple[int, int], keys: Sequence[str] = ()) -> str:
    """Return what the screen shows after `keys` were pressed, one by one, each worked off before the next.

    Args:
        app: An application that has not run yet.
        size: Columns and rows of the imagined terminal.
        keys: As Textual names them (`enter`, `n`).
    """
    async with app.run_test(size=size) as pilot:
        for key in keys:
            await _settle(app, pilot)
            await pilot.press(key)
        await _settle(app, pilot)
        return app.export_screenshot()


async def _settle(app: App[Any], pilot: Pilot[Any]) -> None:
    # A worker that has handed its result over counts as cancelled once its screen is gone.
    with suppress(WorkerCancelled):
        await app.workers.wait_for_complete()
    await pilot.pause()
