"""Two hues and a neutral: readable, told apart, and never the only carrier."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual.color import Color
from textual.theme import Theme

import encuadre.tui
from encuadre.errors import ConfigError
from encuadre.tui import EncuadreApp, Options, Services
from encuadre.tui.theme import THEMES, named_theme, themes
from encuadre.words import words_in
from tui.builders import EMPTY, MX_SENTENCES, US_SENTENCES, FakeCompare, an_app, settled

ROOM = Path(encuadre.tui.__file__).parent


def luminance(colour: str) -> float:
    """WCAG 2.1, relative luminance."""
    channels = [
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in Color.parse(colour).normalized
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2.1, contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_and_countries_contrast_with_every_ground(theme: Theme) -> None:
    grounds = [theme.background, theme.surface, theme.panel, theme.variables["evidence"]]
    inks = [theme.foreground, theme.variables["country-us"], theme.variables["country-mx"]]
    for ground in grounds:
        for ink in inks:
            assert contrast(str(ground), str(ink)) >= 4.5, (ground, ink)
    assert all(contrast(str(ground), theme.variables["quiet"]) >= 4.5 for ground in grounds[:3])


@pytest.mark.parametrize("theme", [*(theme.name for theme in THEMES), "textual-light", "nord", "ansi-dark"])
async def test_every_theme_can_be_worn(theme: str) -> None:
    app = an_app()
    app.theme = theme
    async with app.run_test(size=(100, 30)) as pilot:
        assert US_SENTENCES[0][:20] in await settled(pilot, "n")


async def test_a_key_goes_through_our_themes() -> None:
    app = an_app(is_open=False)
    async with app.run_test(size=(80, 24)) as pilot:
        worn = []
        for _ in THEMES:
            worn.append(app.theme)
            await settled(pilot, "ctrl+t")
        assert worn == [theme.name for theme in THEMES]
        assert app.theme == worn[0]


async def test_without_colour_sides_and_marks_are_still_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = an_app()
    async with app.run_test(size=(160, 48)) as pilot:
        shown = await settled(pilot, "n", "n")
        svg = app.export_screenshot()

    assert f"┃▸≠  {US_SENTENCES[0][:30]}" in shown
    assert f"║▹≠  {MX_SENTENCES[1][:30]}" in shown
    colours = {Color.parse(found) for found in re.findall(r"fill: (#[0-9a-f]{6})", svg)}
    assert colours
    assert all(max(c.rgb) - min(c.rgb) <= 2 for c in colours if c != Color.parse("#c5c8c6")), colours


def test_style_sheets_hold_no_colour_of_their_own() -> None:
    sheets = list(ROOM.rglob("*.tcss"))
    assert sheets
    for sheet in sheets:
        assert not re.search(r":\s*#[0-9a-fA-F]{3,8}\b|\brgb\(", sheet.read_text(encoding="utf-8")), sheet.name


FILE = Path("encuadre.toml")


def test_a_theme_of_ones_own_comes_first_and_the_rest_of_it_is_ours() -> None:
    own, *others = themes({"ground": "#ffffff", "left": "#004488"}, FILE, words_in("en"))

    assert tuple(others) == THEMES
    assert (own.background, own.variables["country-us"]) == ("#ffffff", "#004488")
    assert own.foreground == THEMES[1].foreground
    assert not own.dark


@pytest.mark.parametrize(
    ("colours", "said", "hint"), [({"grund": "#000000"}, "grund", "ground"), ({"ink": "bleu"}, "bleu", "#101418")]
)
def test_a_colour_that_cannot_be_is_named_with_its_next_step(colours: dict[str, str], said: str, hint: str) -> None:
    with pytest.raises(ConfigError, match=rf"encuadre\.toml.*{said}") as raised:
        themes(colours, FILE, words_in("en"))

    assert hint in raised.value.hint


def test_the_settings_choose_the_theme_to_begin_with() -> None:
    assert named_theme(None, THEMES, FILE, words_in("en")) == "encuadre-dark"
    assert named_theme("light", THEMES, FILE, words_in("en")) == "encuadre-light"
    assert named_theme("encuadre-contrast", THEMES, FILE, words_in("en")) == "encuadre-contrast"
    with pytest.raises(ConfigError, match="sepia") as raised:
        named_theme("sepia", THEMES, FILE, words_in("en"))
    assert "contrast" in raised.value.hint


async def test_a_theme_of_ones_own_is_drawn_and_the_next_is_ours() -> None:
    offered = themes({"ground": "#102030"}, FILE, words_in("en"))
    app = EncuadreApp(EMPTY, Services(compare=FakeCompare([])), Options(offered=offered, theme="own"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert app.screen.styles.background.hex == "#102030"
        await settled(pilot, "ctrl+t")
        assert app.theme == "encuadre-dark"
