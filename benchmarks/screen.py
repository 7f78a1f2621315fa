"""The list of events at the size of a newsroom's year, as processor time: from the command to the list, and by key."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from benchmarks.result import Result
from benchmarks.texts import many_articles
from encuadre.cli.open import screen_of
from encuadre.cli.options import Context
from encuadre.model import Article, Event, Membership, Reason
from encuadre.store import Workspace

ARTICLES, EVENTS = 20_000, 2_000

KEYS: dict[str, Sequence[str]] = {
    "move": ("down", "j", "pagedown", "k", "pageup", "end", "home", "down"),
    "mark": ("space", "space", "space", "down", "space", "space", "space"),
    "sort": ("o", "o", "O", "o"),
    "filter": ("slash", *"water mex", *["backspace"] * 4, *"since", "colon", *"2025"),
    "clear": ("escape",),
    "star": ("asterisk", "asterisk", "A"),
}
"""What is pressed, in this order; by the name of what a reader does with it."""

_PAINTED = """
import asyncio, json, resource, sys, time
from pathlib import Path
from encuadre.cli.open import screen_of
from encuadre.cli.options import Context
async def paint():
    context = Context(workspace_path=Path(sys.argv[1]))
    with context.open_workspace() as watched:
        async with screen_of(context, watched).run_test(size=(160, 48)) as pilot:
            await pilot.pause()
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
            print(json.dumps([time.process_time(), peak]), flush=True)
asyncio.run(paint())
"""


def screen() -> Iterator[Result]:
    """Paint the list in a process of its own, imports included, then press keys in this one."""
    size = f"{EVENTS:,} events of {ARTICLES:,} articles"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "year.sqlite"
        write_year(path)
        run = subprocess.run([sys.executable, "-c", _PAINTED, str(path)], check=True, capture_output=True, text=True)
        seconds, megabytes = json.loads(run.stdout)
        yield Result(f"{size}: the list painted", seconds, "s", 1.0)
        yield Result(f"{size}: memory of the screen", megabytes, "MB", 400.0)
        times = asyncio.run(_pressed(path))
    for what, pressed in times.items():
        yield Result(f"{size}: {what}, the slowest key", max(pressed), "ms", 50.0)
    every = sorted(each for pressed in times.values() for each in pressed)
    yield Result(f"{size}: 95 % of {len(every)} keys", every[int(0.95 * (len(every) - 1))], "ms", 50.0)


def write_year(path: Path) -> None:
    """Write a workspace whose events have 1 to 19 articles, and the grounds that stand with real ones."""
    rng = random.Random(11)
    articles = many_articles(ARTICLES)
    sizes = [1 + (number * 7) % 19 for number in range(EVENTS)]
    with Workspace(path) as workspace, workspace.transaction():
        events = []
        for size in sizes:
            members = list(islice(articles, size))
            if not members:
                break
            for article in members:
                workspace.articles.add(article)
            events.append(_an_event(members, rng))
        for article in articles:
            workspace.articles.add(article)
        workspace.events.replace(events)


def _an_event(members: Sequence[Article], rng: random.Random) -> Event:
    ids = tuple(article.id for article in members)
    dates = sorted(article.published for article in members if article.published)
    return Event(
        ids[0][:8],
        ids,
        {article.language: article.title for article in members},
        why=tuple(
            Reason(min(ids[0], other), max(ids[0], other), rng.random(), 0.7, ("rio-bravo", "texas"), ("40",), 1.0)
            for other in ids[1:]
        ),
        start=dates[0] if dates else None,
        end=dates[-1] if dates else None,
        membership=tuple(Membership(id_, nearest=ids[0], score=rng.random(), places=("texas",)) for id_ in ids),
    )


async def _pressed(path: Path) -> dict[str, list[float]]:
    """Return the milliseconds of processor time of each key, by what it does, from the key to the painted screen."""
    context = Context(workspace_path=path)
    times: dict[str, list[float]] = {}
    with context.open_workspace() as watched:
        async with screen_of(context, watched).run_test(size=(160, 48)) as pilot:
            await pilot.pause()
            await pilot.press("down", "up")
            for what, keys in KEYS.items():
                for key in keys:
                    start = time.thread_time()
                    await pilot.press(key)
                    await pilot.pause()
                    times.setdefault(what, []).append(1000 * (time.thread_time() - start))
    return times
