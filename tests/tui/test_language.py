"""The language of the interface is switched while one reads."""

from __future__ import annotations

from encuadre.model import Event
from encuadre.tui.commands import COMMANDS, keys_shown
from encuadre.tui.screens.choice import ChoiceScreen
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.words import words_in
from tui.builders import a_comparison, an_app, screen_text, settled

EN, ES = words_in("en"), words_in("es")


async def test_the_list_speaks_the_other_language_and_back() -> None:
    app = an_app(is_open=False)
    async with app.run_test(size=(160, 48)) as pilot:
        before = await settled(pilot)
        spanish = await settled(pilot, "ctrl+l")
        again = await settled(pilot, "ctrl+l")

    assert ES.events.tagline in spanish
    assert ES.events.filter_hint in spanish
    assert ES.commands["event.open"].name in spanish.splitlines()[-1]
    assert EN.events.tagline not in spanish
    assert again.splitlines()[-1] == before.splitlines()[-1]
    assert EN.events.tagline in again


async def test_what_is_being_read_is_opened_again_in_the_other_language() -> None:
    app = an_app()
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        await settled(pilot, "ctrl+l")
        shown = screen_text(app)
        assert isinstance(app.screen, ComparisonScreen)
        assert app.screen.words.language == "es"
        back = await settled(pilot, "escape")

    assert ES.commands["screen.back"].name in shown.splitlines()[-1]
    assert ES.events.tagline in back


async def test_the_help_changes_what_lies_below_it() -> None:
    app = an_app(is_open=False)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot, "question_mark")
        shown = await settled(pilot, "ctrl+l")

    assert ES.events.tagline in shown


async def test_a_question_is_answered_in_the_language_it_is_asked() -> None:
    app = an_app(is_open=False, more=[Event("second", a_comparison().event.articles, {"en": "Another flood"})])
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("v")
        await pilot.pause(0.3)
        asked = isinstance(app.screen, ChoiceScreen)
        await pilot.press("ctrl+l")
        await pilot.pause(0.3)

        assert asked
        assert isinstance(app.screen, ChoiceScreen)
        assert app.words is EN


def test_keys_have_their_spanish_names() -> None:
    shown = {name for command in COMMANDS for name in keys_shown(command, ES).split()}

    assert shown & {"space", "home", "end", "pgdn", "pgup", "enter", "escape"} == set()
    assert {"espacio", "inicio", "fin"} <= shown
