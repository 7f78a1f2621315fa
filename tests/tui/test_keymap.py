"""Keys of one's own: they work, they are shown, and a wrong one is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from encuadre.errors import ConfigError
from encuadre.model import LANGUAGES, Language
from encuadre.tui import EncuadreApp, Options, Services, checked_keys
from encuadre.tui.commands import COMMANDS
from encuadre.tui.keymap import remapped
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.words import words_in
from tui.builders import FakeCompare, a_comparison, contents_of, settled

FILE = Path("encuadre.toml")


def an_app_with(keys: dict[str, str]) -> EncuadreApp:
    shown = a_comparison()
    return EncuadreApp(contents_of(shown), Services(compare=FakeCompare([shown])), Options(keys=keys))


async def test_a_key_of_ones_own_works_and_the_one_before_does_not() -> None:
    app = an_app_with({"event.open": "o"})
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot, "enter")
        assert not isinstance(app.screen, ComparisonScreen)
        await settled(pilot, "o")
        assert isinstance(app.screen, ComparisonScreen)


async def test_footer_and_help_name_the_keys_as_they_are() -> None:
    app = an_app_with({"event.filter": "f6"})
    async with app.run_test(size=(80, 24)) as pilot:
        footer = (await settled(pilot)).splitlines()[-1]
        shown = await settled(pilot, "question_mark")

    assert "f6 filter" in footer
    assert "f6" in shown


def test_the_keys_by_default_are_those_of_the_table() -> None:
    assert tuple(remapped({})) == COMMANDS
    assert checked_keys({}, FILE, words_in("en")) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_command_is_named_with_file_and_nearest(language: Language) -> None:
    with pytest.raises(ConfigError, match=r"encuadre\.toml.*event\.opne") as raised:
        checked_keys({"event.opne": "o"}, FILE, words_in(language))

    assert "event.open" in raised.value.hint


@pytest.mark.parametrize(
    ("keys", "other"),
    [
        ({"event.open": "m"}, "event.merge"),
        ({"event.open": "ctrl+p"}, "app.palette"),
        ({"app.help": "m"}, "event.merge"),
    ],
)
def test_a_key_that_would_do_two_things_is_named_with_both(keys: dict[str, str], other: str) -> None:
    with pytest.raises(ConfigError, match=r"encuadre\.toml") as raised:
        checked_keys(keys, FILE, words_in("en"))

    assert other in raised.value.message
    assert next(iter(keys)) in raised.value.message


def test_two_commands_may_change_keys() -> None:
    keys = {"event.merge": "M", "event.split": "m"}
    places = [command for command in COMMANDS if command.id == "article.split" and "m" in command.keys.split(",")]
    assert places == []
    assert checked_keys(keys, FILE, words_in("en")) == keys
