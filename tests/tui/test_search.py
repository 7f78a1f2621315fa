"""A search in the text of an event: in either language, in every tab, hit by hit."""

from __future__ import annotations

import pytest

from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.events import EventsScreen
from tui.builders import IN_ENGLISH, MX_SENTENCES, US_SENTENCES, a_comparison, an_app, settled
from tui.test_claims import a_ledger
from tui.test_reading import a_reading

WIDE = (160, 48)


async def test_a_word_is_found_in_both_languages_and_stepped_through() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "slash", *"FAMILI", "enter")
        assert f"▸≠* {US_SENTENCES[0]}" in shown
        assert "* /FAMILI  1/2" in shown.splitlines()[0]
        shown = await settled(pilot, "n")
        assert "2/2" in shown.splitlines()[0]
        assert f"▸≠* {MX_SENTENCES[1]}" in shown
        assert "1/2" in (await settled(pilot, "p")).splitlines()[0]


async def test_accents_do_not_matter_and_translations_count() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        await settled(pilot)
        assert f"▸>* {MX_SENTENCES[0]}" in await settled(pilot, "slash", *"agradecio", "enter")
        assert IN_ENGLISH[MX_SENTENCES[0]] == "The governor thanked the neighbours."
        assert f"▸>* {MX_SENTENCES[0]}" in await settled(pilot, "slash", *"neighbours", "enter")


async def test_what_stands_nowhere_is_said() -> None:
    async with an_app().run_test(size=WIDE, notifications=True) as pilot:
        await settled(pilot)
        assert "“zebra” does not stand here." in await settled(pilot, "slash", *"zebra", "enter")


async def test_letters_are_text_while_a_search_is_typed_and_escape_leaves_it_then_the_hits_then_the_event() -> None:
    app = an_app()
    async with app.run_test(size=WIDE) as pilot:
        await settled(pilot)
        await settled(pilot, "slash", *"n2q")
        assert isinstance(app.screen, ComparisonScreen)
        assert app.screen.query_one("#search").value == "n2q"  # type: ignore[attr-defined]
        footer = (await settled(pilot)).splitlines()[-1]
        assert "n next" not in footer
        assert "esc back" in footer
        await settled(pilot, "escape")
        assert not app.screen.query_one("#search").display
        await settled(pilot, "slash", *"bridge", "enter", "escape")
        assert isinstance(app.screen, ComparisonScreen)
        assert "/bridge" not in (await settled(pilot)).splitlines()[0]
        await settled(pilot, "escape")
        assert isinstance(app.screen, EventsScreen)


@pytest.mark.parametrize(
    ("tab", "query"), [("2", "pillars"), ("3", "sixty"), ("5", "economic"), ("6", "reabren"), ("r", "reabren")]
)
async def test_the_lists_are_searched_with_all_their_rows_hold(tab: str, query: str) -> None:
    app = an_app(a_reading() if tab == "r" else a_ledger())
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await settled(pilot)
        shown = await settled(pilot, tab, "end", "slash", *query, "enter")
        found = "does not stand here" not in shown
        assert found is (query != "sixty")
        assert "does not stand" not in await settled(pilot, "n", "p") or not found


async def test_next_and_previous_go_round_the_rows_that_say_it() -> None:
    app = an_app(a_ledger())
    async with app.run_test(size=WIDE) as pilot:
        await settled(pilot)
        await settled(pilot, "2", "slash", *"bridge", "enter")
        rows = app.screen.list  # type: ignore[attr-defined]
        first = rows.row.id
        seen = [first]
        while len(seen) < 5:
            await settled(pilot, "n")
            seen.append(rows.row.id)
            if seen[-1] == first:
                break
        assert len(set(seen)) > 1
        assert seen[-1] == first
        await settled(pilot, "p")
        assert rows.row.id == seen[-2]


async def test_a_page_to_read_is_searched_line_by_line() -> None:
    app = an_app()
    async with app.run_test(size=(80, 12)) as pilot:
        await settled(pilot)
        assert "rio bravo" in await settled(pilot, "7", "slash", *"RÍO BRAVO", "enter")
        assert app.screen.query_one("#page").scroll_offset.y > 0


async def test_no_search_was_made_yet() -> None:
    async with an_app().run_test(size=WIDE, notifications=True) as pilot:
        await settled(pilot)
        assert "Nothing to go to here." in await settled(pilot, "2", "n")


async def test_a_hostile_query_is_text() -> None:
    async with an_app(a_comparison()).run_test(size=WIDE, notifications=True) as pilot:
        await settled(pilot)
        assert "“[/]” does not stand here." in await settled(
            pilot, "slash", "left_square_bracket", "slash", "right_square_bracket", "enter"
        )
