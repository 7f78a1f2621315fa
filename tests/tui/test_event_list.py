"""The event list: what there is to read, and how to find it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from encuadre.model import Article, Country, Event
from encuadre.tui import EncuadreApp
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.events import EventList
from strategies import an_article
from tui.builders import FakeCompare, a_comparison, an_app, an_event_article, settled

SIZES = [(80, 24), (160, 48)]


def one_sided(title: str, country: Country | None = Country.MX, day: int = 20) -> tuple[Event, dict[str, Article]]:
    article = an_article(title, "Una sola oración.", "es", country, datetime(2025, 3, day, tzinfo=UTC))
    event = Event(f"o{day}", (article.id,), {"es": title}, start=article.published, end=article.published)
    return event, {article.id: article}


def row_with(text: str, shown: str) -> str:
    return next(row for row in shown.splitlines() if text in row)


@pytest.mark.parametrize("size", SIZES)
async def test_a_row_tells_date_headline_counts_and_sample(size: tuple[int, int]) -> None:
    async with an_app(is_open=False).run_test(size=size) as pilot:
        row = row_with("Flooded bridge", await settled(pilot))

    assert "4 Feb 2025" in row
    assert "US 1 · MX 1" in row
    assert row.endswith("sample")


async def test_the_interface_language_chooses_headline_and_labels() -> None:
    async with an_app(is_open=False, language="es").run_test(size=(80, 24)) as pilot:
        row = row_with("Reabren el puente", await settled(pilot))

    assert "4 feb 2025" in row
    assert row.endswith("muestra")


async def test_a_headline_of_the_other_language_is_shown_and_marked() -> None:
    event, articles = one_sided("Sube el precio del agua")
    app = an_app(is_open=False, more=[event], more_articles=articles)
    async with app.run_test(size=(100, 24)) as pilot:
        row = row_with("Sube el precio", await settled(pilot))

    assert "(es) Sube el precio del agua" in row


async def test_events_told_by_both_sides_come_first_even_if_older() -> None:
    event, articles = one_sided("Sube el precio del agua")
    app = an_app(is_open=False, more=[event], more_articles=articles)
    async with app.run_test(size=(100, 24)) as pilot:
        shown = await settled(pilot)

    order = ["both sides · 1", "Flooded bridge", "one side · 1", "Sube el precio"]
    assert [shown.index(text) for text in order] == sorted(shown.index(text) for text in order)


async def test_articles_of_unknown_country_are_counted_as_unknown() -> None:
    event, articles = one_sided("Sin país conocido", country=None)
    app = an_app(is_open=False, more=[event], more_articles=articles)
    async with app.run_test(size=(100, 24)) as pilot:
        row = row_with("Sin país", await settled(pilot))

    assert "US 0 · MX 0 · ? 1" in row


async def test_real_articles_carry_no_sample_mark() -> None:
    async with an_app(a_comparison(is_sample=False), is_open=False).run_test(size=(80, 24)) as pilot:
        assert "sample" not in await settled(pilot)


@pytest.mark.parametrize("query", ["LAREDO", "crecida", "heraldo del rio", "gazette bridge"])
async def test_the_filter_finds_both_languages_and_outlets_without_accents(query: str) -> None:
    event, articles = one_sided("Sube el precio del agua", country=None)
    app = an_app(is_open=False, more=[event], more_articles=articles)
    async with app.run_test(size=(100, 24)) as pilot:
        shown = await settled(pilot, "slash", *("space" if key == " " else key for key in query))

    assert "Flooded bridge" in shown
    assert "Sube el precio" not in shown


async def test_a_filter_without_match_says_so_and_escape_shows_all_again() -> None:
    async with an_app(is_open=False).run_test(size=(80, 24)) as pilot:
        empty = await settled(pilot, "slash", "z", "z")
        assert "Nothing matches “zz”." in empty
        assert "Flooded bridge" not in empty
        assert "esc clear" in empty.splitlines()[-1]

        assert "Flooded bridge" in await settled(pilot, "escape")
        assert isinstance(pilot.app.focused, EventList)


async def test_keys_of_the_list_are_letters_while_filtering() -> None:
    async with an_app(is_open=False).run_test(size=(80, 24)) as pilot:
        assert "Nothing matches “jkq?”." in await settled(pilot, "slash", "j", "k", "q", "question_mark")


async def test_an_empty_workspace_says_what_to_do() -> None:
    async with EncuadreApp([], {}, FakeCompare([])).run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot)

    assert "No events yet." in shown
    assert "encuadre add FILES" in shown


async def test_an_empty_workspace_says_what_to_do_in_spanish() -> None:
    async with EncuadreApp([], {}, FakeCompare([]), language="es").run_test(size=(80, 24)) as pilot:
        assert "encuadre add ARCHIVOS" in await settled(pilot)


@pytest.mark.parametrize("down", ["down", "j"])
async def test_the_highlighted_event_opens(down: str) -> None:
    event, articles = one_sided("Sube el precio del agua")
    compare = FakeCompare([a_comparison()])
    app = an_app(is_open=False, compare=compare, more=[event], more_articles=articles)
    async with app.run_test(size=(100, 24)) as pilot:
        await settled(pilot, down)
        highlighted = app.screen.query_one(EventList).highlighted
        assert highlighted is not None
        assert app.screen.query_one(EventList).get_option_at_index(highlighted).id == event.id
        await settled(pilot, "home", "enter")
        assert isinstance(app.screen, ComparisonScreen)


async def test_a_click_opens_an_event() -> None:
    app = an_app(is_open=False)
    async with app.run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot)
        row = next(y for y, line in enumerate(shown.splitlines()) if "Flooded bridge" in line)
        await pilot.click(offset=(30, row))
        await settled(pilot)
        assert isinstance(app.screen, ComparisonScreen)


async def test_coming_back_keeps_the_place() -> None:
    event, articles = one_sided("Sube el precio del agua")
    app = an_app(is_open=False, more=[event], more_articles=articles)
    async with app.run_test(size=(100, 24)) as pilot:
        await settled(pilot, "end")
        before = app.screen.query_one(EventList).highlighted
        await settled(pilot, "enter", "escape")
        assert app.screen.query_one(EventList).highlighted == before


async def test_an_event_whose_article_is_gone_is_still_listed() -> None:
    lone = an_event_article(Country.US, "Known", ["One."])
    event = Event("abcd", (lone.id, "gone"), {"en": "Half an event"})
    async with EncuadreApp([event], {lone.id: lone}, FakeCompare([])).run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot)

    assert "no date" in row_with("Half an event", shown)
