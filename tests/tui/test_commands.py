"""One table of commands: keys, footer, help and both languages agree with it."""

from __future__ import annotations

from collections import Counter

import pytest

from encuadre.model import LinkKind, Stage
from encuadre.tui.commands import COMMANDS, TABBED, Place, bindings_of, commands_of
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.help import HelpScreen, help_entries
from encuadre.words import Words
from encuadre.words.en import ENGLISH
from encuadre.words.es import SPANISH
from tui.builders import an_app, settled

LANGUAGES = [ENGLISH, SPANISH]
SCREENS = [place for place in Place if place is not Place.EVERYWHERE]


@pytest.mark.parametrize("place", SCREENS)
def test_no_two_commands_of_a_screen_share_a_key(place: Place) -> None:
    keys = Counter(
        key for command in (*commands_of(place), *commands_of(Place.EVERYWHERE)) for key in command.keys.split(",")
    )
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("place", SCREENS)
def test_a_footer_has_at_most_seven_keys(place: Place) -> None:
    shown = [command for command in (*commands_of(place), *commands_of(Place.EVERYWHERE)) if command.in_footer]
    assert 1 <= len(shown) + (place in TABBED) <= 7


@pytest.mark.parametrize("words", LANGUAGES)
def test_every_command_has_words_and_every_word_a_command(words: Words) -> None:
    assert set(words.commands) == {command.id for command in COMMANDS}


@pytest.mark.parametrize("words", LANGUAGES)
def test_every_stage_and_link_has_a_name(words: Words) -> None:
    assert set(words.waiting.stages) == set(Stage)
    assert set(words.comparison.link_kinds) == set(LinkKind)


@pytest.mark.parametrize("words", LANGUAGES)
@pytest.mark.parametrize("place", SCREENS)
def test_the_help_tells_every_key_mark_and_limit(words: Words, place: Place) -> None:
    said = {entry.text.plain for entry in help_entries(words, place, {})}

    for command in (*commands_of(place), *commands_of(Place.EVERYWHERE)):
        assert words.commands[command.id].help in said
    assert {meaning for _, meaning in words.help.marks} <= said
    assert set(words.help.limits) <= said


def test_every_binding_can_be_remapped() -> None:
    bindings = [binding for place in Place for binding in bindings_of(place)]
    assert all(getattr(binding, "id", None) for binding in bindings)


@pytest.mark.parametrize("language", ["en", "es"])
async def test_the_footer_fits_in_80_columns(language: str) -> None:
    async with an_app(language="es" if language == "es" else "en").run_test(size=(80, 24)) as pilot:
        footer = (await settled(pilot)).splitlines()[-1]

    words = SPANISH if language == "es" else ENGLISH
    shown = [
        command for command in (*commands_of(Place.COMPARISON), *commands_of(Place.EVERYWHERE)) if command.in_footer
    ]
    for command in shown:
        assert f"{command.shown_as or command.keys} {words.commands[command.id].name}" in footer


async def test_the_palette_runs_a_command_in_the_language_of_the_interface() -> None:
    app = an_app(language="es")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "ctrl+p", *"conflictos")
        assert "Busca" in shown or "conflictos" in shown
        await pilot.pause(0.5)
        await settled(pilot, "enter")
        await pilot.pause(0.2)
        assert isinstance(app.screen, ComparisonScreen)
        assert app.screen._walk.fact == "conflicts"


async def test_help_opens_and_closes_with_one_key() -> None:
    app = an_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "Keys" in await settled(pilot, "question_mark")
        await settled(pilot, "j", "k", "question_mark")
        assert isinstance(app.screen, ComparisonScreen)


@pytest.mark.parametrize("keys", [[], ["question_mark"], ["w"], ["f"]])
async def test_quit_works_everywhere(keys: list[str]) -> None:
    app = an_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot, *keys)
        await pilot.press("ctrl+q")
        await pilot.pause()
        assert not app.is_running


async def test_q_leaves_from_the_list_and_the_footer_says_so() -> None:
    app = an_app(is_open=False)
    async with app.run_test(size=(80, 24)) as pilot:
        assert "q quit" in (await settled(pilot)).splitlines()[-1]
        await pilot.press("q")
        await pilot.pause()
        assert not app.is_running


async def test_q_in_the_filter_is_a_letter() -> None:
    app = an_app(is_open=False)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot, "slash", "q")
        assert app.is_running


@pytest.mark.parametrize(("language", "said"), [("en", "ctrl+q leaves"), ("es", "Con ctrl+q se sale")])
async def test_ctrl_c_says_how_to_leave_where_nothing_is_selected(language: str, said: str) -> None:
    app = an_app(language="es" if language == "es" else "en")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settled(pilot)
        assert said in await settled(pilot, "ctrl+c")
        assert app.is_running


@pytest.mark.parametrize("words", LANGUAGES)
@pytest.mark.parametrize("place", SCREENS)
def test_no_key_mark_or_filter_of_the_help_is_broken_or_runs_into_its_meaning(place: Place, words: Words) -> None:
    shown = [line.plain for line in HelpScreen(words, place, {}).text()._laid_out(80)]

    for entry in help_entries(words, place, {}):
        if entry.sign:
            assert any(line.startswith(f"  {entry.sign.plain}  ") for line in shown)
