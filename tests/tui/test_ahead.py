"""Events are compared before they are opened: the one under the cursor first, and the list says which are ready."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from textual.pilot import Pilot

from encuadre.model import Event
from encuadre.tui import EncuadreApp, Services
from encuadre.tui.ahead import ASKED_EVERY, Reading
from encuadre.tui.listing import READY
from tui.builders import FakeCompare, a_comparison, contents_of, screen_text, settled


class FakeComparer:
    """Takes one event at a time, and is done with it when the test says so."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.done: list[str] = []
        self.is_free = True
        self.is_closed = False

    def ask(self, event_id: str) -> None:
        self.asked.append(event_id)
        self.is_free = False

    def heard(self) -> Iterable[str]:
        heard, self.done = self.done, []
        self.is_free = self.is_free or bool(heard)
        return heard

    def close(self) -> None:
        self.is_closed = True


def test_the_event_under_the_cursor_comes_first_then_the_list_from_the_top() -> None:
    comparer = FakeComparer()
    reading = Reading(comparer)
    for _ in range(4):
        reading.go_on(["a", "b", "c"], "b", may_ask=True)
        comparer.is_free = True

    assert comparer.asked == ["b", "a", "c"]


def test_nothing_is_begun_while_a_reader_waits_or_the_last_is_not_done() -> None:
    comparer = FakeComparer()
    reading = Reading(comparer)
    reading.go_on(["a", "b"], None, may_ask=False)
    assert comparer.asked == []

    reading.go_on(["a", "b"], None, may_ask=True)
    reading.go_on(["a", "b"], None, may_ask=True)
    assert comparer.asked == ["a"]


def test_what_was_opened_is_ready_and_not_compared_again() -> None:
    comparer = FakeComparer()
    reading = Reading(comparer)
    reading.opened("a")
    reading.go_on(["a", "b"], "a", may_ask=True)

    assert reading.ready == {"a"}
    assert comparer.asked == ["b"]


def test_an_event_of_other_articles_is_compared_again() -> None:
    comparer = FakeComparer()
    reading = Reading(comparer)
    reading.opened("a")
    reading.changed(["a"])
    reading.go_on(["a"], "a", may_ask=True)

    assert reading.ready == frozenset()
    assert comparer.asked == ["a"]


def two_events() -> tuple[EncuadreApp, FakeComparer, list[Event]]:
    shown = a_comparison()
    second = replace(shown.event, id="second", title={"en": "Another flood", "es": "Otra crecida"})
    comparer = FakeComparer()
    app = EncuadreApp(contents_of(shown, second), Services(compare=FakeCompare([shown]), ahead=comparer))
    return app, comparer, [shown.event, second]


async def passed(pilot: Pilot[None]) -> str:
    await pilot.pause(ASKED_EVERY + 0.3)
    return screen_text(pilot.app)


async def test_the_list_marks_what_is_ready() -> None:
    app, comparer, _ = two_events()
    async with app.run_test(size=(80, 24)) as pilot:
        await passed(pilot)
        assert READY not in screen_text(app)
        comparer.done = list(comparer.asked)
        shown = await passed(pilot)

    (line,) = [line for line in shown.splitlines() if READY in line]
    assert comparer.asked[0] in ("second", app._events[0].id)
    assert "2025" in line


async def test_no_other_event_is_begun_while_one_is_waited_for() -> None:
    import threading

    app, comparer, _ = two_events()
    wait = threading.Event()
    app._services = replace(app._services, compare=FakeCompare([a_comparison()], waits_for=wait))
    async with app.run_test(size=(80, 24)) as pilot:
        await passed(pilot)
        await pilot.press("enter")
        comparer.done = list(comparer.asked)
        await passed(pilot)
        asked = len(comparer.asked)
        wait.set()
        await settled(pilot)

    assert asked == 1


async def test_the_comparer_ends_with_the_screen() -> None:
    app, comparer, _ = two_events()
    async with app.run_test(size=(80, 24)):
        pass

    assert comparer.is_closed


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_the_marks_move_no_column(size: tuple[int, int]) -> None:
    app, comparer, _ = two_events()
    async with app.run_test(size=size) as pilot:
        before = await passed(pilot)
        comparer.done = list(comparer.asked)
        after = await passed(pilot)

    assert after.replace(READY, "  ") == before
