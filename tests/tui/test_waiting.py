"""While an event is compared: progress is seen, keys are answered, leaving stops, failures are told."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from encuadre.errors import ModelMissingError
from encuadre.model import Stage, StageAdvanced, StageFinished, StageStarted
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.events import EventsScreen
from encuadre.tui.screens.help import HelpScreen
from encuadre.tui.screens.waiting import WaitingScreen
from tui.builders import FakeCompare, a_comparison, an_app, screen_text, settled

STEPS = (
    StageStarted(Stage.ANNOTATE, 4),
    StageFinished(Stage.ANNOTATE, 4),
    StageStarted(Stage.TRANSLATE, 120),
    a_comparison(),
)


def slow() -> FakeCompare:
    return FakeCompare(STEPS, waits_for=threading.Event())


async def until(pilot: Pilot[None], is_so: Callable[[], bool]) -> None:
    """Wait for what another thread does, however busy the machine is."""
    for _ in range(500):
        await pilot.pause(0.02)
        if is_so():
            return
    pytest.fail("waited ten seconds in vain")


async def test_each_stage_shows_how_far_it_is() -> None:
    compare = slow()
    async with an_app(compare=compare).run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "0/120" in screen_text(pilot.app))
        shown = screen_text(pilot.app)
        assert compare.waits_for is not None
        compare.waits_for.set()

    assert "✓ Sentences, names, figures" in shown
    assert "4/4" in shown
    assert "▸ Translating" in shown
    assert "0/120" in shown


async def test_the_comparison_opens_when_it_is_there() -> None:
    compare = slow()
    app = an_app(compare=compare)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: compare.calls == 1)
        assert isinstance(app.screen, WaitingScreen)
        assert compare.waits_for is not None
        compare.waits_for.set()
        await settled(pilot)
        assert isinstance(app.screen, ComparisonScreen)


async def test_a_key_is_answered_while_a_stage_runs() -> None:
    compare = slow()
    app = an_app(compare=compare)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: compare.calls == 1)
        await pilot.press("question_mark")
        await pilot.pause()
        assert isinstance(app.screen, HelpScreen)
        assert compare.waits_for is not None
        compare.waits_for.set()
        await settled(pilot)
        assert isinstance(app.screen, HelpScreen)
        await settled(pilot, "escape")
        assert isinstance(app.screen, ComparisonScreen)


async def test_leaving_stops_the_work() -> None:
    compare = slow()
    app = an_app(compare=compare)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: compare.calls == 1)
        await pilot.press("escape")
        await until(pilot, lambda: compare.was_stopped)
        assert isinstance(app.screen, EventsScreen)


async def test_quitting_stops_the_work() -> None:
    compare = slow()
    app = an_app(compare=compare)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: compare.calls == 1)
        await pilot.press("ctrl+q")
        await until(pilot, lambda: compare.was_stopped)


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_a_failure_tells_message_and_next_step_and_the_app_lives_on(size: tuple[int, int]) -> None:
    error = ModelMissingError("no engine for es → en", hint="encuadre models list")
    app = an_app(compare=FakeCompare(STEPS, error=error))
    async with app.run_test(size=size) as pilot:
        shown = await settled(pilot)
        assert "no engine for es → en" in shown
        assert "next: encuadre models list" in shown
        assert "Translating" not in shown
        await settled(pilot, "escape")
        assert isinstance(app.screen, EventsScreen)


async def test_an_unforeseen_failure_names_its_kind() -> None:
    app = an_app(compare=FakeCompare(STEPS, error=KeyError("[/]")))
    async with app.run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot)

    assert "An unexpected KeyError: '[/]'" in shown
    assert "encuadre doctor" in shown


async def test_a_failure_can_be_tried_again() -> None:
    compare = FakeCompare(STEPS, error=ModelMissingError("not yet"))
    app = an_app(compare=compare)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        compare.error = None
        await settled(pilot, "r")
        assert isinstance(app.screen, ComparisonScreen)
        assert compare.calls == 2


async def test_a_pipeline_that_ends_without_a_comparison_is_a_failure() -> None:
    app = an_app(compare=FakeCompare(STEPS[:-1]))
    async with app.run_test(size=(80, 24)) as pilot:
        assert "could not be compared" in await settled(pilot)


async def test_a_burst_of_progress_is_shown_a_few_times_only() -> None:
    burst = [StageAdvanced(Stage.TRANSLATE, done, 5000) for done in range(5000)]
    seen: list[object] = []
    app = an_app(compare=FakeCompare([*STEPS[:-1], *burst, STEPS[-1]]))
    async with app.run_test(size=(80, 24), message_hook=seen.append) as pilot:
        await settled(pilot)

    assert sum(type(message).__name__ == "ProgressMade" for message in seen) < 100
