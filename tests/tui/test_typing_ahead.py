"""Keys that arrive in one burst, as from fast fingers, a slow connection or a paste: none is taken for a decision."""

from __future__ import annotations

import pytest
from textual.events import Key
from textual.pilot import Pilot
from textual.widgets import Input

from encuadre.tui.screens.confirm import ConfirmScreen
from encuadre.tui.screens.events import EventsScreen
from encuadre.tui.widgets.event_list import EventList
from tui.builders import painted, settled, typed_at_once
from tui.test_correcting import MERGE, MERGED, OWL, FakeCorrect, an_app, event_of


def filtered_by(screen: EventsScreen) -> str:
    return screen.query_one("#filter", Input).value


async def asked(pilot: Pilot[None], keys: str) -> None:
    """Type at once, and wait for the question that follows."""
    typed_at_once(pilot.app, keys)
    patience = 100
    while not isinstance(pilot.app.screen, ConfirmScreen) and patience:
        patience -= 1
        await pilot.pause(0.05)
    await painted(pilot)
    assert isinstance(pilot.app.screen, ConfirmScreen), "nothing was asked, or it was answered by what came before"


@pytest.mark.parametrize("typed", ["uruguay", "pym", "jkq"])
async def test_what_follows_a_slash_is_filtered_by_and_never_run(typed: str) -> None:
    correct = FakeCorrect()
    app = an_app(correct, events=[MERGED], decisions=[MERGE])

    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        typed_at_once(app, f"/{typed}")
        await settled(pilot)
        assert isinstance(app.screen, EventsScreen)
        assert filtered_by(app.screen) == typed

    assert correct.wishes == []


async def test_a_slash_in_the_filter_is_a_letter() -> None:
    app = an_app(FakeCorrect())

    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        typed_at_once(app, "/a/b")
        await settled(pilot)
        assert isinstance(app.screen, EventsScreen)
        assert filtered_by(app.screen) == "a/b"


@pytest.mark.parametrize("key", ["y", "enter"])
async def test_a_question_takes_no_answer_typed_before_it_was_painted(key: str) -> None:
    correct = FakeCorrect()
    app = an_app(correct, events=[MERGED], decisions=[MERGE])

    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        typed_before = Key(key, None)
        await asked(pilot, "u")
        app.post_message(typed_before)
        await pilot.pause(0.1)
        assert isinstance(app.screen, ConfirmScreen)
        await settled(pilot, "escape")

    assert correct.wishes == []


async def test_a_question_that_was_painted_takes_its_answer() -> None:
    correct = FakeCorrect()
    app = an_app(correct, events=[MERGED], decisions=[MERGE])

    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await asked(pilot, "uy")
        await settled(pilot, "y")

    assert [wish.kind for wish in correct.wishes] == [None]


async def test_keys_in_a_burst_run_in_the_order_they_were_typed() -> None:
    app = an_app(FakeCorrect())

    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        typed_at_once(app, "jkj")
        await settled(pilot)
        highlighted = app.screen.query_one(EventList).item
        assert highlighted
        assert highlighted.event.id == event_of(OWL).id
