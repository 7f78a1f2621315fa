"""One event answers a reporter's questions in tabs: one key each, from anywhere in the event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from encuadre.model import Version
from encuadre.text.edits import changed_paragraphs
from encuadre.tui import EncuadreApp, Options, Services
from encuadre.tui.commands import TABS
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.events import EventsScreen
from encuadre.tui.screens.tabbed import TabbedScreen
from encuadre.tui.tabs import Tab
from encuadre.words import words_in
from tui.builders import MX_SENTENCES, US_SENTENCES, FakeCompare, a_comparison, an_app, contents_of, settled
from tui.test_border import a_crossing
from tui.test_claims import a_ledger

SIZES = [(80, 24), (160, 48), (240, 60)]
KEYS = [(tab, key) for tab, keys in TABS.items() for key in keys.split(",")]


def tab_in_view(app: EncuadreApp) -> Tab:
    assert isinstance(app.screen, TabbedScreen)
    return app.screen.tab


@pytest.mark.parametrize(("tab", "key"), KEYS)
async def test_every_tab_is_one_key_away_from_the_sides(tab: str, key: str) -> None:
    app = an_app(a_ledger())
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await settled(pilot, key)
        assert tab_in_view(app) == tab
        await settled(pilot, "escape")
        assert isinstance(app.screen, EventsScreen if tab == Tab.SIDES else ComparisonScreen)


async def test_tabs_are_gone_through_one_after_the_other_and_leave_nothing_behind() -> None:
    app = an_app(a_ledger())
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        for tab, keys in TABS.items():
            await settled(pilot, keys.split(",")[0])
            assert tab_in_view(app) == tab
        await settled(pilot, "1")
        assert isinstance(app.screen, ComparisonScreen)
        assert len(app.screen_stack) == 2


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", SIZES)
async def test_the_row_of_tabs_has_room_and_marks_the_one_in_view(size: tuple[int, int], language: str) -> None:
    words = words_in("es" if language == "es" else "en")
    app = an_app(a_ledger(), language=words.language)
    async with app.run_test(size=size) as pilot:
        shown = (await settled(pilot, "4")).splitlines()[1]
        assert app.screen.query_one("#tab-voices").has_class("-chosen")
        assert len(app.screen.query(".-chosen")) == 1

    names = words.tabs.short if size[0] == 80 else words.tabs.names
    for number, name in enumerate(names.values(), start=1):
        assert f"{number} {name}" in shown


async def test_a_click_on_a_tab_goes_there() -> None:
    app = an_app(a_ledger())
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        await pilot.click("#tab-numbers")
        await settled(pilot)
        assert tab_in_view(app) is Tab.NUMBERS
        await pilot.click("#tab-sides")
        await settled(pilot)
        assert isinstance(app.screen, ComparisonScreen)


async def test_a_tab_comes_back_to_the_row_it_was_left_at() -> None:
    app = an_app(a_ledger())
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        await settled(pilot, "2", "j", "3", "2")
        assert app.screen.query_one("RowList").row.id == "c0000002"  # type: ignore[attr-defined]


@pytest.mark.parametrize("size", SIZES)
async def test_the_numbers_show_what_differs_and_lead_to_both_sentences(size: tuple[int, int]) -> None:
    async with an_app(a_ledger()).run_test(size=size) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "3")
        assert "≠ US 40 families against MX 60 familias" in shown
        assert "┃ US River Gazette, 2025-02-04  The bridge reopened Monday" in shown
        shown = await settled(pilot, "J", "J", "enter")
        assert "1/2" in shown.splitlines()[0]
        assert US_SENTENCES[0] in shown


@pytest.mark.parametrize("size", SIZES)
async def test_the_voices_show_people_and_what_they_say(size: tuple[int, int]) -> None:
    async with an_app(a_crossing()).run_test(size=size) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "4")
        assert "Heard on both sides · 1" in shown
        assert "= US 1  MX 1  the mayor" in shown
        assert f"▸~  {US_SENTENCES[1]}" not in shown
        assert "1/" in (await settled(pilot, "end", "home", "enter")).splitlines()[0]


async def test_the_timeline_tells_days_firsts_and_what_was_changed() -> None:
    ledger = a_ledger()
    now = ledger.left.articles[0]
    before = replace(now, id="before", body=now.body.replace("nine hours", "four hours"))
    versions = (Version(before), Version(now, *changed_paragraphs(before.text, now.text)))
    asked: list[Sequence[str]] = []

    def known(ids: Sequence[str]) -> Mapping[str, Sequence[Version]]:
        asked.append(ids)
        return {now.id: versions}

    contents = contents_of(ledger)
    app = EncuadreApp(
        contents,
        Services(compare=FakeCompare([ledger]), versions=known),
        Options(opened=ledger.event.id),
    )
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "6")

    assert set(asked[0]) == set(contents.articles)
    assert "4 Feb 2025" in shown
    assert "Who told it first · 2" in shown
    assert "Version 2" in shown


@pytest.mark.parametrize(("key", "edge"), [("end", -1), ("home", 0), ("pagedown", None), ("pageup", 0)])
@pytest.mark.parametrize("tab", ["2", "4", "5", "6", "r", "b"])
async def test_home_end_and_page_keys_work_in_every_list(tab: str, key: str, edge: int | None) -> None:
    app = an_app(a_ledger())
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        await settled(pilot, tab, key)
        rows = app.screen.query("OptionList").first()
        enabled = [at for at, one in enumerate(rows.options) if not one.disabled]  # type: ignore[attr-defined]
        if enabled and edge is not None:
            assert rows.highlighted == enabled[edge]  # type: ignore[attr-defined]


async def test_why_together_is_scrolled_to_its_end_and_back() -> None:
    app = an_app()
    async with app.run_test(size=(80, 12)) as pilot:
        await settled(pilot)
        await settled(pilot, "7", "end")
        assert app.screen.query_one("#page").scroll_offset.y > 0
        await settled(pilot, "home")
        assert app.screen.query_one("#page").scroll_offset.y == 0
        await settled(pilot, "pagedown", "j", "k", "pageup")
        assert app.screen.query_one("#page").scroll_offset.y == 0


async def test_twenty_by_six_shows_a_sentence_and_the_keys() -> None:
    async with an_app().run_test(size=(20, 6)) as pilot:
        shown = await settled(pilot)
        lines = shown.splitlines()
        assert "Flooded" in "\n".join(lines[1:])
        assert lines[-1].strip().startswith("esc back ? help")
        assert "The" in (await settled(pilot, "j"))
        await pilot.resize_terminal(160, 48)
        assert MX_SENTENCES[0] in await settled(pilot)


@pytest.mark.parametrize("tab", ["1", "2", "3", "4", "5", "6", "7", "r", "b", "g"])
@pytest.mark.parametrize("size", [(20, 6), (40, 12)])
async def test_every_tab_is_drawn_in_any_size(tab: str, size: tuple[int, int]) -> None:
    app = an_app(a_comparison())
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await settled(pilot, tab)
        await pilot.resize_terminal(*size)
        await settled(pilot)
        await pilot.resize_terminal(160, 48)
        assert (await settled(pilot)).strip()
