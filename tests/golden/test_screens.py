"""What the pages of the screen say, at the widths of a narrow and of a wide terminal."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from encuadre.model import Language
from golden.drawn import screen_shown

PAGES = {
    "comparison": "",
    "framing": "framing.open",
    "claims": "claims.open",
    "border": "border.open",
    "reading": "reading.open",
    "why": "why.open",
    "numbers": "numbers.open",
    "voices": "voices.open",
    "timeline": "timeline.open",
}
"""The command that opens each, by the name of its golden."""


@pytest.mark.parametrize(("width", "language"), [(80, "es"), (160, "en")])
@pytest.mark.parametrize("event", ["amendment", "edges"])
@pytest.mark.parametrize("page", PAGES)
async def test_a_page_of_the_screen_says_what_it_said(
    page: str, event: str, width: int, language: Language, golden: Callable[[str, str], None]
) -> None:
    shown = await screen_shown(event, PAGES[page], width=width, language=language)
    golden(f"screen/{page}-{event}.{width}.{language}.txt", shown)
