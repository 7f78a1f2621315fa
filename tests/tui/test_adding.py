"""Articles are taken in from the screen: asked for, waited for, listed and told."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from encuadre.errors import EncuadreError
from encuadre.model import Progress, Stage, StageStarted
from encuadre.tui import Contents, EncuadreApp, Services, TakenIn
from encuadre.tui.screens.adding import AddingScreen, PathScreen
from encuadre.tui.screens.events import EventsScreen
from tui.builders import EMPTY, FakeCompare, settled
from tui.test_changed_workspace import FakeSource
from tui.test_correcting import DAM, event_of


class FakeAdd:
    """Takes in one article, wherever it is told to look."""

    def __init__(self, source: FakeSource, error: EncuadreError | None = None) -> None:
        self.paths: list[str] = []
        self._source, self._error = source, error

    def __call__(self, path: str, should_stop: Callable[[], bool]) -> Iterator[Progress | TakenIn]:
        self.paths.append(path)
        yield StageStarted(Stage.READ, 1)
        if self._error:
            raise self._error
        self._source.contents = Contents((event_of(DAM),), {DAM.id: DAM})
        yield TakenIn(added=1, known=2, skipped=3)


class LaterSource(FakeSource):
    """A workspace that the app reads when it is told to, changed or not."""

    def read(self) -> Contents:
        return super().read() if self.contents else Contents((), {})


def an_app(error: EncuadreError | None = None) -> tuple[EncuadreApp, FakeAdd]:
    source = LaterSource()
    add = FakeAdd(source, error)
    return EncuadreApp(EMPTY, Services(compare=FakeCompare([]), source=source, add=add)), add


async def test_a_plus_asks_for_a_path_and_lists_what_came_from_there() -> None:
    app, add = an_app()
    async with app.run_test(size=(100, 24), notifications=True) as pilot:
        await settled(pilot)
        await pilot.press("plus")
        await pilot.pause()
        assert isinstance(app.screen, PathScreen)
        await pilot.press(*"notes", "enter")
        shown = await settled(pilot)
        assert isinstance(app.screen, EventsScreen)

    assert add.paths == ["notes"]
    assert DAM.title in shown
    assert "1 new, 2 here before" in shown
    assert "3 could not be read" in shown


async def test_escape_adds_nothing_and_so_does_an_empty_line() -> None:
    app, add = an_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("plus")
        await pilot.pause()
        await pilot.press("enter", "space", "enter")
        assert isinstance(app.screen, PathScreen)
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(app.screen, EventsScreen)
    assert add.paths == []


async def test_a_failure_is_shown_with_what_to_do() -> None:
    app, _ = an_app(EncuadreError("notes: there is nothing", hint="type another path"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("plus")
        await pilot.pause()
        await pilot.press("x", "enter")
        for _ in range(10):
            await pilot.pause(0.05)
        assert isinstance(app.screen, AddingScreen)
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(app.screen, EventsScreen)
