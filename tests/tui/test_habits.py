"""The screen is found as it was left: colours, form of citations, words, and the place in each event."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from encuadre.model import CitationForm, Evidence, Span
from encuadre.tui import EncuadreApp, Habits, Options, Services
from encuadre.tui.habits import MOST_PLACES, Places
from encuadre.tui.layout import Wording
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.theme import THEMES
from tui.builders import EMPTY, IN_SPANISH, US_HEADLINE, FakeCompare, a_comparison, asked, contents_of, settled

MADE = a_comparison()
THIRD = MADE.left.sentences[2]


def an_app(habits: Habits | None = None, places: Mapping[str, Evidence] | None = None) -> EncuadreApp:
    return EncuadreApp(
        contents_of(MADE),
        Services(compare=FakeCompare([MADE])),
        Options(opened=MADE.event.id, habits=habits or Habits(), places=places or {}),
    )


def sentence(app: EncuadreApp) -> str:
    assert isinstance(app.screen, ComparisonScreen)
    assert app.screen.standing_on is not None
    return app.screen.standing_on.ref


async def test_an_event_is_opened_where_it_was_left() -> None:
    app = an_app(places={MADE.event.id: Evidence(THIRD.article_id, THIRD.span)})
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        assert sentence(app) == THIRD.id


@pytest.mark.parametrize("leave", ["escape", "ctrl+q"])
async def test_the_place_is_remembered_however_an_event_is_left(leave: str) -> None:
    app = an_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot, "down", "down")
        await pilot.press(leave)
        await pilot.pause()
    assert app.places == {MADE.event.id: Evidence(THIRD.article_id, THIRD.span)}


async def test_a_place_in_an_article_that_is_gone_is_no_place() -> None:
    app = an_app(places={MADE.event.id: Evidence("gone", Span(0, 4))})
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        assert sentence(app) == MADE.left.sentences[0].id


async def test_colours_form_and_words_are_as_they_were_left() -> None:
    app = an_app(Habits(THEMES[1].name, CitationForm.MARKDOWN, Wording.BOTH))
    async with app.run_test(size=(120, 36)) as pilot:
        shown = await settled(pilot, "y")
        assert app.theme == THEMES[1].name
        assert IN_SPANISH[US_HEADLINE] in shown
        assert app.clipboard.startswith("> ")


async def test_what_a_reader_changes_is_what_is_kept() -> None:
    app = an_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot, "ctrl+t", "t")
        await asked(pilot, "Y", *"apa", "enter")
        await settled(pilot, "escape")
        assert app.habits == Habits(THEMES[1].name, CitationForm.APA, Wording.TRANSLATION)


async def test_colours_nobody_knows_are_the_first_ones() -> None:
    app = an_app(Habits("gone"))
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        assert app.theme == THEMES[0].name


def test_the_oldest_places_are_forgotten() -> None:
    places = Places({})
    for number in range(MOST_PLACES + 5):
        places.leave(f"e{number}", Evidence("a", Span(0, 1)))
    places.leave("e10", None)

    assert len(places.all) == MOST_PLACES
    assert "e4" not in places.all
    assert list(places.all)[-1] == "e10"


async def test_the_list_is_filtered_as_it_was_left_and_what_is_typed_is_kept() -> None:
    made = a_comparison()
    app = EncuadreApp(contents_of(made), Services(compare=FakeCompare([made])), Options(query="nothing like it"))
    async with app.run_test(size=(120, 36)) as pilot:
        shown = await settled(pilot)
        assert "nothing like it" in shown
        assert US_HEADLINE not in shown
        assert US_HEADLINE in await settled(pilot, "escape")
        await settled(pilot, "slash", *"brid")
    assert app.list_filter == "brid"


@pytest.mark.parametrize("line", ["since:", "person:", "[/]"])
async def test_a_filter_left_half_written_breaks_nothing(line: str) -> None:
    app = EncuadreApp(EMPTY, Services(compare=FakeCompare([])), Options(query=line))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
    assert app.list_filter == line
