"""Draws the README's screenshot from the program itself, so that it is never out of date."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from encuadre.model import Comparison, Progress
from encuadre.pipeline import Tools, add, compare_event, find_event
from encuadre.store import Workspace
from encuadre.tui import Contents, EncuadreApp, Options, Services
from encuadre.tui.screenshot import screenshot

ROOT = Path(__file__).parents[1]
EVENT = "water"
"""The event whose headline has this word is drawn."""

SIZE = (140, 40)
KEYS = ("n", "n", "n")


def main(target: Path) -> None:
    """Draw the comparison of one sample event into `target`."""
    path = ROOT / ".demo" / "workspace.sqlite"
    with Workspace(path) as workspace:
        for _ in add(workspace, [ROOT / "corpora" / "sample"], tools=Tools(workspace)):
            pass
        events = workspace.events.all()
        articles = {article.id: article for article in workspace.articles.get(workspace.articles.ids())}

    def compare(event_id: str, should_stop: Callable[[], bool]) -> Iterator[Progress | Comparison]:
        with Workspace(path) as workspace:
            event = find_event(workspace, event_id)
            yield from compare_event(workspace, event, tools=Tools(workspace), should_stop=should_stop)

    drawn = next(event for event in events if EVENT in event.title.get("en", ""))
    app = EncuadreApp(Contents(events, articles), Services(compare=compare), Options(opened=drawn.id))
    drawing = asyncio.run(screenshot(app, SIZE, KEYS))
    # The picture must not fetch fonts from the network either.
    drawing = re.sub(r"@font-face \{.*?\}", "", drawing, flags=re.DOTALL)
    target.write_text(drawing.replace("Fira Code", "Menlo, Consolas, DejaVu Sans Mono"), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshot.svg")
