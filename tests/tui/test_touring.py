"""The tour: from the help over what is open, its keys act, any other key does the step, escape ends it."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from encuadre.model import Language
from encuadre.tui.commands import COMMANDS
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.events import EventsScreen
from encuadre.tui.screens.why import WhyScreen
from encuadre.tui.touring import STEPS, TourLine
from encuadre.words import words_in
from tui.builders import an_app, settled

EN = words_in("en")


async def told(pilot: Pilot[None], *keys: str) -> str:
    """Press keys one by one, and return the sentence of the tour then; empty where there is none."""
    for key in keys or ("",):
        if key:
            await settled(pilot, key)
        await pilot.pause(0.3)
        await settled(pilot)
    return " ".join(str(one.render()) for one in pilot.app.screen.query(TourLine))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_the_keys_it_speaks_of_act_from_the_list_to_why(language: Language, size: tuple[int, int]) -> None:
    words = words_in(language)
    app = an_app(language=language, is_open=False)
    async with app.run_test(size=size) as pilot:
        for keys, step in zip((("question_mark", "t"), ("enter",), ("n",), ("2",), ("3",), ("y",)), STEPS, strict=True):
            said = words.help.tour[step].split("{key} ")[1]
            assert said in await told(pilot, *keys)
        assert words.help.tour_over in await told(pilot, "7")
        assert isinstance(app.screen, WhyScreen)
        assert await told(pilot, "x") == ""


async def test_any_other_key_does_the_step() -> None:
    app = an_app(is_open=False)
    async with app.run_test(size=(120, 40)) as pilot:
        await told(pilot, "question_mark", "t", "x")
        assert isinstance(app.screen, ComparisonScreen)
        for _ in STEPS[1:]:
            await told(pilot, "x")
        assert isinstance(app.screen, WhyScreen)


async def test_escape_ends_it_and_goes_nowhere() -> None:
    app = an_app(is_open=False)
    async with app.run_test(size=(120, 40)) as pilot:
        await told(pilot, "question_mark", "t", "enter")
        assert await told(pilot, "escape") == ""
        assert isinstance(app.screen, ComparisonScreen)
        await settled(pilot, "escape")
        assert isinstance(app.screen, EventsScreen)


async def test_it_begins_with_the_event_that_is_open() -> None:
    app = an_app(is_open=False)
    async with app.run_test(size=(120, 40)) as pilot:
        await told(pilot, "enter")
        assert "2/6" in await told(pilot, "question_mark", "t")


def test_both_languages_have_a_sentence_for_every_step() -> None:
    for words in (EN, words_in("es")):
        assert tuple(words.help.tour) == STEPS
        assert all("{key}" in one for one in words.help.tour.values())


def test_every_step_is_a_command() -> None:
    assert set(STEPS) <= {one.id for one in COMMANDS}
