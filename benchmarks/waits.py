"""What a reader waits for once an event was compared, as processor time, which other programs disturb least."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median

from benchmarks.result import Result
from benchmarks.texts import SAMPLE
from encuadre.model import Comparison, Corrected, Event, Language
from encuadre.pipeline import Models, Tools, add, compare_event, merge
from encuadre.pipeline.caches import Memory
from encuadre.store import Workspace
from encuadre.translate import DIRECTIONS, SessionVerdicts, load_translator

ARTICLES = 14
"""As many as the largest events of a week have."""

RUNS = 7
"""The median of this many is quoted, after one that imports and loads."""


def waits() -> Iterator[Result]:
    """Open an event of 14 articles that was compared before, and ask why they are together."""
    with tempfile.TemporaryDirectory() as folder:
        path, models = Path(folder) / "waits.sqlite", Models()
        models.paraphrase_encoder = None  # a minute of work that changes nothing here
        event = _large_event(path, models)

        def open_it() -> Comparison:
            with Workspace(path) as workspace:
                *_, last = compare_event(workspace, event, tools=_tools(workspace, models))
            assert isinstance(last, Comparison)
            return last

        comparison = open_it()
        what = f"{len(event.articles)} articles compared before"
        yield Result(f"{what}: opening them again", median(_busy(open_it) for _ in range(RUNS)), "ms", 150.0)
        yield Result(f"{what}: `w` on the screen", asyncio.run(_why(comparison)), "ms", 150.0)


def _large_event(path: Path, models: Models) -> Event:
    """Add the sample and make its largest events one until that has enough articles."""
    with Workspace(path) as workspace:
        tools = _tools(workspace, models)
        for _ in add(workspace, [SAMPLE], tools=tools):
            pass
        chosen: list[Event] = []
        for event in sorted(workspace.events.all(), key=lambda event: -len(event.articles)):
            if sum(len(one.articles) for one in chosen) + len(event.articles) <= ARTICLES:
                chosen.append(event)
        *_, corrected = merge(workspace, [event.id for event in chosen], tools=tools)
        assert isinstance(corrected, Corrected)
        return corrected.formed[0]


def _tools(workspace: Workspace, models: Models) -> Tools:
    memory = Memory(workspace)
    translator = load_translator(engines=[_Echo()], memory=memory, verdicts=_Passed(), paces=models.paces)
    return Tools(workspace, models, translator=translator)


class _Echo:
    """Stands where an engine stands: how well is translated does not change how long reading it takes."""

    name, version = "pivot", "echo"

    def directions(self) -> tuple[tuple[Language, Language], ...]:
        return DIRECTIONS

    def translate(self, texts: Sequence[str], source: Language, target: Language) -> list[str]:
        return list(texts)


class _Passed(SessionVerdicts):
    """Takes every engine for tested."""

    def get(self, key: str) -> str | None:
        return '{"passed": true, "score": 100.0, "reason": "not asked"}'


def _busy(work: Callable[[], object]) -> float:
    """Return the milliseconds of processor time `work` takes once."""
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start)


async def _why(comparison: Comparison) -> float:
    """Return what `w` takes from the key to the painted page."""
    from encuadre.tui import Contents, EncuadreApp, Options, Services

    articles = {one.id: one for side in (comparison.left, comparison.right) for one in side.articles}
    app = EncuadreApp(
        Contents((comparison.event,), articles),
        Services(compare=lambda *_: iter([comparison])),
        Options(opened=comparison.event.id),
    )
    times = []
    async with app.run_test(size=(140, 45)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        for _ in range(RUNS + 1):
            start = time.process_time()
            await pilot.press("w")
            await pilot.pause()
            times.append(1000 * (time.process_time() - start))
            await pilot.press("escape")
            await pilot.pause()
    return median(times[1:])
