"""How the screens look, once their meaning is tested; look at a changed picture before you accept it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import pytest
from textual.app import App
from textual.pilot import Pilot

from encuadre.errors import ModelMissingError
from tui.builders import FakeCompare, a_comparison, an_app, settled, workers_done
from tui.schools import a_classroom
from tui.test_claims import a_ledger

Snap = Callable[..., bool]
NARROW, WIDE = (80, 24), (160, 48)


def looks_the_same(snap_compare: Snap, app: App[None], size: tuple[int, int], keys: Sequence[str] = ()) -> bool:
    async def press(pilot: Pilot[None]) -> None:
        for key in ("", *keys):
            await workers_done(pilot)
            await pilot.pause()
            if key:
                await pilot.press(key)
        await pilot.pause()

    return snap_compare(app, terminal_size=size, run_before=press)


def test_event_list(snap_compare: Snap) -> None:
    assert looks_the_same(snap_compare, an_app(is_open=False), NARROW)


def test_comparison_wide(snap_compare: Snap) -> None:
    assert looks_the_same(snap_compare, an_app(), WIDE, ["n", "n"])


def test_comparison_narrow_in_spanish(snap_compare: Snap) -> None:
    assert looks_the_same(snap_compare, an_app(language="es"), NARROW, ["n", "n"])


def test_comparison_light_in_both_languages(snap_compare: Snap) -> None:
    app = an_app()
    app.theme = "encuadre-light"
    assert looks_the_same(snap_compare, app, (120, 36), ["exclamation_mark", "t", "t"])


def test_comparison_without_colour(snap_compare: Snap, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert looks_the_same(snap_compare, an_app(), (120, 36), ["less_than_sign"])


def test_framing(snap_compare: Snap) -> None:
    assert looks_the_same(snap_compare, an_app(), NARROW, ["f"])


def test_claims(snap_compare: Snap) -> None:
    assert looks_the_same(snap_compare, an_app(a_ledger()), (120, 36), ["l", "j"])


def test_failure(snap_compare: Snap) -> None:
    error = ModelMissingError("no engine translates es → en", hint="encuadre models list")
    compare = FakeCompare([a_comparison()], error=error)
    assert looks_the_same(snap_compare, an_app(compare=compare), NARROW)


def test_hostile_headline(snap_compare: Snap) -> None:
    app = an_app(a_comparison("[@click=app.quit]Lea más[/]", "[VIDEO] [/ responde"))
    assert looks_the_same(snap_compare, app, (120, 36))


def settled_by(*keys: str) -> Callable[[Pilot[None]], Awaitable[object]]:
    """Wait for the lesson, which is made beside the keys, before each key."""

    async def press(pilot: Pilot[None]) -> None:
        await settled(pilot)
        for key in keys:
            await settled(pilot, key)

    return press


def test_study(snap_compare: Snap) -> None:
    assert snap_compare(a_classroom(), terminal_size=WIDE, run_before=settled_by("8", "j"))


def test_an_exercise_is_judged(snap_compare: Snap) -> None:
    app = a_classroom(language="es")
    assert snap_compare(app, terminal_size=NARROW, run_before=settled_by("8", "x", "1", "enter"))
