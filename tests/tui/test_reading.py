"""One page of plain sentences on the screen, each leading to the sentences of the articles that bear it out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.compare.reading import read
from encuadre.model import Comparison, Finding, ReadingLine
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.rows import ReadingScreen
from tui.builders import a_comparison, an_app, settled

SIZES = [(80, 24), (160, 48)]


def a_reading() -> Comparison:
    comparison = a_comparison()
    return replace(comparison, reading=read(comparison))


@pytest.mark.parametrize("size", SIZES)
async def test_the_page_tells_how_the_sides_differ(size: tuple[int, int]) -> None:
    async with an_app(a_reading()).run_test(size=size) as pilot:
        shown = await settled(pilot, "enter", "r")

        assert isinstance(pilot.app.screen, ReadingScreen)
        assert "How the two sides differ" in shown
        assert "opens with" in shown
        assert "Reabren el puente" in shown


async def test_the_page_is_told_in_the_language_of_the_interface() -> None:
    async with an_app(a_reading(), language="es").run_test(size=(80, 24)) as pilot:
        assert "En qué difieren" in await settled(pilot, "enter", "r")


async def test_enter_goes_to_the_sentences_and_r_comes_back_to_the_row() -> None:
    comparison = a_reading()
    at = next(place for place, one in enumerate(comparison.reading) if one.finding is Finding.OPENINGS)
    async with an_app(comparison).run_test(size=(80, 24)) as pilot:
        await settled(pilot, "enter", "r", *["j"] * at)
        shown = await settled(pilot, "enter")

        assert isinstance(pilot.app.screen, ComparisonScreen)
        assert "1/2" in shown


async def test_hostile_words_are_drawn_as_they_stand() -> None:
    comparison = a_reading()
    hostile = ReadingLine(
        Finding.CONFLICT, {"en": "US says “[red]\x1b[31m10”.", "es": "US dice."}, (comparison.left.sentences[0].id,)
    )
    async with an_app(replace(comparison, reading=(hostile,))).run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot, "enter", "r")

        assert "[red]" in shown
        assert "\x1b" not in shown


async def test_nothing_to_tell_is_said() -> None:
    async with an_app(a_comparison()).run_test(size=(80, 24)) as pilot:
        assert " none found\n" in await settled(pilot, "enter", "r")
