"""Frames, words and speakers of both sides, with their evidence one key away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.model import Abstention, BorderFrame, FrameUse, TooLittle
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.framing import FramingScreen
from tui.builders import MX_SENTENCES, US_SENTENCES, a_comparison, an_app, evidence, settled

SIZES = [(80, 24), (160, 48)]


@pytest.mark.parametrize("size", SIZES)
async def test_both_sides_stand_row_beside_row(size: tuple[int, int]) -> None:
    async with an_app().run_test(size=size) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "f")

    economy = next(line for line in shown.splitlines() if "economic" in line)
    assert economy.count("economic") == 2
    assert " .62  economic" in economy
    assert "not sure enough to show" in economy
    assert "sale (venta)" in shown
    assert "3 here, 0 there" in shown
    assert "vecino (neighbour)" in shown
    assert "1 quotation, 6 words" in shown


async def test_a_bar_is_as_long_as_the_frame_is_strong() -> None:
    async with an_app().run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "f")

    assert "██████▒▒░░  .62  economic" in shown
    assert ".41–.83" in shown
    assert "███▒▒░░░░░  .31? security and defence" in shown  # a toss-up


async def test_each_model_has_its_rows_and_too_little_text_a_reason() -> None:
    comparison = a_comparison()
    sovereignty = FrameUse(BorderFrame.SOVEREIGNTY, 0.4, evidence(comparison.left.articles[0], US_SENTENCES[3]))
    left = replace(
        comparison.left.framing,
        frames=(*comparison.left.framing.frames, replace(sovereignty, model="border")),
        models=("codebook", "border"),
    )
    right = replace(comparison.right.framing, frames=(), abstention=Abstention(TooLittle.WORDS, 4, 12))
    shown_comparison = replace(
        comparison,
        left=replace(comparison.left, framing=left),
        right=replace(comparison.right, framing=right),
    )
    async with an_app(shown_comparison).run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "f")

    assert "Frames · Policy Frames Codebook" in shown
    assert "Frames · border frames" in shown
    assert "sovereignty" in shown
    assert "12 words are too few to tell" in shown


async def test_names_are_in_the_language_of_the_interface() -> None:
    async with an_app(language="es").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "f")

    for text in ("Encuadres", "económico", "calidad de vida", "Palabras distintivas", "Voces", "no se halló"):
        assert text in shown


@pytest.mark.parametrize("key", ["e", "enter"])
async def test_evidence_jumps_to_its_sentences_and_marks_them(key: str) -> None:
    app = an_app()
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "f", key)
        assert isinstance(app.screen, ComparisonScreen)
        assert "* US economic  1/2" in shown.splitlines()[0]
        assert f"▸<* {US_SENTENCES[2]}" in shown
        assert f"~* {US_SENTENCES[1]}" in shown
        assert f"▸~* {US_SENTENCES[1]}" in await settled(pilot, "n")
        assert f"▸<* {US_SENTENCES[2]}" in await settled(pilot, "e")


async def test_escape_ends_the_evidence_first() -> None:
    async with an_app().run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "f", "e", "escape")

    assert "US economic" not in shown
    assert f"▸<  {US_SENTENCES[2]}" in shown


async def test_evidence_of_the_other_side() -> None:
    async with an_app().run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "f", "tab", "j", "e")

    assert "* MX quality of life  1/1" in shown.splitlines()[0]
    assert f"▸>* {MX_SENTENCES[0]}" in shown


async def test_a_frame_the_side_does_not_use_has_no_evidence() -> None:
    app = an_app()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "f", "tab", "e")

    assert "There is no evidence" in shown


async def test_the_cursor_comes_back_to_the_chosen_row() -> None:
    app = an_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await settled(pilot, "f", "tab", "j", "e", "f")
        screen = app.screen
        assert isinstance(screen, FramingScreen)
        assert app.focused is not None
        assert app.focused.id == "right"
        assert "* MX quality of life" in await settled(pilot, "e")


async def test_a_click_on_a_frame_shows_its_evidence() -> None:
    async with an_app().run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "f")
        row = next(y for y, line in enumerate(shown.splitlines()) if "security and defence" in line)
        await pilot.click(offset=(20, row))
        assert f"▸<* {US_SENTENCES[3]}" in await settled(pilot)


async def test_evidence_without_choice_offers_the_framing() -> None:
    app = an_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await settled(pilot, "e")
        assert isinstance(app.screen, FramingScreen)
        await settled(pilot, "escape")
        assert isinstance(app.screen, ComparisonScreen)
