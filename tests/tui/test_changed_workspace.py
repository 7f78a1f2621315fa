"""Another process writes while the list is open: the list follows, and never opens what is no more."""

from __future__ import annotations

from encuadre.errors import StoreError
from encuadre.tui import Contents, EncuadreApp, Services
from encuadre.tui.contents import LOOKED_EVERY
from encuadre.tui.screens.events import EventsScreen
from encuadre.tui.screens.waiting import WaitingScreen
from encuadre.tui.widgets.event_list import EventList
from tui.builders import FakeCompare, settled
from tui.test_correcting import DAM, MERGED, OWL, event_of


class FakeSource:
    """A workspace that another process changes when the test says so."""

    def __init__(self, error: StoreError | None = None) -> None:
        self.contents: Contents | None = None
        self._error = error

    def has_changed(self) -> bool:
        return self.contents is not None

    def read(self) -> Contents:
        contents, self.contents = self.contents, None
        assert contents is not None
        if self._error:
            raise self._error
        return contents


BOTH = {article.id: article for article in (DAM, OWL)}
ONE = Contents((MERGED,), BOTH)


def an_app_on(source: FakeSource) -> EncuadreApp:
    shown = Contents((event_of(DAM), event_of(OWL)), BOTH)
    return EncuadreApp(shown, Services(compare=FakeCompare([]), source=source))


async def test_an_open_list_shows_what_another_process_has_changed() -> None:
    source = FakeSource()
    app = an_app_on(source)

    async with app.run_test(size=(80, 24)) as pilot:
        before = await settled(pilot)
        source.contents = ONE
        await pilot.pause(LOOKED_EVERY + 0.5)
        after = await settled(pilot)

    assert OWL.title in before
    assert "is known · 2" in before
    assert OWL.title not in after
    assert "is known · 1" in after


async def test_new_articles_come_with_their_outlets_and_headlines() -> None:
    source = FakeSource()
    app = EncuadreApp(Contents((event_of(DAM),), {DAM.id: DAM}), Services(compare=FakeCompare([]), source=source))

    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        source.contents = Contents((event_of(DAM), event_of(OWL)), BOTH)
        await pilot.pause(LOOKED_EVERY + 0.5)
        await settled(pilot, "slash", *"owls")
        assert app.screen.query_one(EventList).ids == (event_of(OWL).id,)


async def test_an_event_that_is_no_more_is_not_opened_and_the_list_is_read_again() -> None:
    source = FakeSource()
    app = an_app_on(source)

    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settled(pilot)
        source.contents = ONE
        shown = await settled(pilot, "enter")
        assert isinstance(app.screen, EventsScreen)

    assert "This event is no more" in shown
    assert "is known · 1" in shown


async def test_an_event_that_is_still_there_is_opened() -> None:
    source = FakeSource()
    app = an_app_on(source)

    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        source.contents = Contents((event_of(DAM),), BOTH)
        await settled(pilot, "enter")
        assert isinstance(app.screen, WaitingScreen)


async def test_marks_stay_on_the_events_that_stay() -> None:
    source = FakeSource()
    app = an_app_on(source)

    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot, "space", "space")
        source.contents = Contents((event_of(OWL),), BOTH)
        await pilot.pause(LOOKED_EVERY + 0.5)
        shown = await settled(pilot)

    assert "● " in shown
    assert "1 marked" in shown.splitlines()[0]


async def test_a_workspace_that_cannot_be_read_again_is_said_and_the_list_stays() -> None:
    source = FakeSource(StoreError("the file is gone [/]", hint="look for it"))
    app = an_app_on(source)

    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settled(pilot)
        source.contents = ONE
        await pilot.pause(LOOKED_EVERY + 0.5)
        shown = await settled(pilot)

    assert "the file is gone [/]" in shown
    assert OWL.title in shown


async def test_what_is_read_again_and_is_the_same_makes_no_new_list() -> None:
    source = FakeSource()
    app = an_app_on(source)

    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        before = app.screen.query_one(EventList).item
        source.contents = Contents((event_of(DAM), event_of(OWL)), dict(BOTH))
        await pilot.pause(LOOKED_EVERY + 0.5)
        await settled(pilot)
        assert source.contents is None
        assert app.screen.query_one(EventList).item is before
