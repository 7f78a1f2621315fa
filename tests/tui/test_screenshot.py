"""The picture of the documentation comes from the program itself."""

from __future__ import annotations

from encuadre.tui.screenshot import screenshot
from tui.builders import an_app


async def test_a_screenshot_shows_what_the_keys_led_to() -> None:
    svg = await screenshot(an_app(is_open=False), (100, 30), ["enter", "n", "n"])

    assert svg.startswith("<svg")
    assert "2/3" in svg
    assert "Flooded&#160;bridge" in svg
