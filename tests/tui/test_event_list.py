"""The event list: what there is to read, and how to find it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from encuadre.model import Article, Country, Event
from encuadre.present.events import Kept
from encuadre.tui import Contents, EncuadreApp, Options, Services
from encuadre.tui.flagging import SetFlag
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.events import EventsScreen
from encuadre.tui.screens.help import HelpScreen
from encuadre.tui.widgets.event_list import EventList
from encuadre.words.en import ENGLISH
from strategies import an_article
from tui.builders import EMPTY, FakeCompare, a_comparison, an_app, an_event_article, settled

SIZES = [(80, 24), (110, 48)]


def one_sided(title: str, country: Country | None = Country.MX, day: int = 20) -> tuple[Event, dict[str, Article]]:
    article = an_article(title, "Una sola oración.", "es", country, datetime(2025, 3, day, tzinfo=UTC))
    event = Event(f"o{day}", (article.id,), {"es": title}, start=article.published, end=article.published)
    return event, {article.id: article}


def row_with(text: str, shown: str) -> str:
    return next(row for row in shown.splitlines() if text in row)


def highlighted(app: EncuadreApp) -> str:
    item = app.screen.query_one(EventList).item
    return item.event.id if item else ""


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

    order = ["both sides · 1", "Flooded bridge", "one side, as far as is known · 1", "Sube el precio"]
    assert [shown.index(text) for text in order] == sorted(shown.index(text) for text in order)


async def test_what_two_languages_tell_is_not_called_told_by_one_side() -> None:
    event, articles = one_sided("Sin país conocido", country=None)
    english = an_article("Of no known country", "One sentence alone.", "en", None)
    event = replace(event, articles=(*event.articles, english.id))
    app = an_app(is_open=False, more=[event], more_articles={**articles, english.id: english})
    async with app.run_test(size=(160, 24)) as pilot:
        shown = await settled(pilot, "down")

    assert "Told in both languages · 1" in shown
    assert "one side" not in shown
    assert ENGLISH.events.not_compared in shown


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
    async with EncuadreApp(EMPTY, Services(compare=FakeCompare([]))).run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot)

    assert "No events yet." in shown
    assert "+ add" in shown.splitlines()[-1]
    for _, command in ENGLISH.adding.ways:
        assert command in shown


async def test_an_empty_workspace_says_what_to_do_in_spanish() -> None:
    app = EncuadreApp(EMPTY, Services(compare=FakeCompare([])), Options(language="es"))
    async with app.run_test(size=(80, 24)) as pilot:
        assert "encuadre feeds add DIRECCIÓN" in await settled(pilot)


@pytest.mark.parametrize("down", ["down", "j"])
async def test_the_highlighted_event_opens(down: str) -> None:
    event, articles = one_sided("Sube el precio del agua")
    compare = FakeCompare([a_comparison()])
    app = an_app(is_open=False, compare=compare, more=[event], more_articles=articles)
    async with app.run_test(size=(100, 24)) as pilot:
        await settled(pilot, down)
        assert highlighted(app) == event.id
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
        assert highlighted(app) == event.id
        await settled(pilot, "enter", "escape")
        assert highlighted(app) == event.id


async def test_an_event_whose_article_is_gone_is_still_listed() -> None:
    lone = an_event_article(Country.US, "Known", ["One."])
    event = Event("abcd", (lone.id, "gone"), {"en": "Half an event"})
    app = EncuadreApp(Contents((event,), {lone.id: lone}), Services(compare=FakeCompare([])))
    async with app.run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot)

    assert "no date" in row_with("Half an event", shown)


# Sorting and what is kept


def many_events() -> tuple[list[Event], dict[str, Article]]:
    """Return three events of both sides, the newest of 2 articles, then one of 3 and one of 5."""
    events: list[Event] = []
    articles: dict[str, Article] = {}
    for number, (us, mx) in enumerate([(1, 1), (2, 1), (1, 4)]):
        day = datetime(2025, 4, 9 - number, tzinfo=UTC)
        members = [an_article(f"US {number} {at}", "One.", "en", Country.US, day) for at in range(us)]
        members += [an_article(f"MX {number} {at}", "Una.", "es", Country.MX, day) for at in range(mx)]
        articles |= {article.id: article for article in members}
        ids = tuple(article.id for article in members)
        events.append(Event(f"n{number}", ids, {"en": f"Event number {number}"}, start=day, end=day))
    return events, articles


def a_list(kept: Kept | None = None, flag: SetFlag | None = None) -> EncuadreApp:
    events, articles = many_events()
    return EncuadreApp(
        Contents(tuple(events), articles, kept=kept or Kept()),
        Services(compare=FakeCompare([a_comparison()]), flag=flag),
    )


def ids_of(app: EncuadreApp) -> tuple[str, ...]:
    return app.screen.query_one(EventList).ids


async def test_o_sorts_by_the_next_column_and_marks_it() -> None:
    app = a_list(Kept({"n1": 3}))
    async with app.run_test(size=(100, 24)) as pilot:
        seen = [(ids_of(app), (await settled(pilot)).splitlines()[3])]
        for _ in range(4):
            shown = await settled(pilot, "o")
            seen.append((ids_of(app), shown.splitlines()[3]))

    orders = [("n0", "n1", "n2"), ("n2", "n1", "n0"), ("n2", "n1", "n0"), ("n1", "n0", "n2"), ("n0", "n1", "n2")]
    assert [ids for ids, _ in seen] == orders
    for (_, header), column in zip(seen, ["date ▼", "articles ▼", "imbalance ▼", "≠ ▼", "date ▼"], strict=True):
        assert column in header
        assert header.count("▼") == 1


async def test_conflicts_are_no_column_where_none_is_known() -> None:
    app = a_list()
    async with app.run_test(size=(100, 24)) as pilot:
        assert "date ▼" in (await settled(pilot, "o", "o", "o")).splitlines()[3]


async def test_a_capital_o_turns_the_order() -> None:
    app = a_list()
    async with app.run_test(size=(80, 24)) as pilot:
        assert "date ▲" in await settled(pilot, "O")
        assert ids_of(app) == ("n2", "n1", "n0")
        assert "articles ▼" in await settled(pilot, "o")


async def test_the_cursor_stays_on_its_event_when_the_order_changes() -> None:
    app = a_list()
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot, "down", "O")
        assert highlighted(app) == "n1"


async def test_the_bar_shares_its_cells_as_the_sides_share_the_articles() -> None:
    async with a_list().run_test(size=(110, 24)) as pilot:
        shown = await settled(pilot)
    assert "━━━━════  US 1 · MX 1" in row_with("number 0", shown)
    assert "━━══════  US 1 · MX 4" in row_with("number 2", shown)


async def test_events_of_one_story_stand_together_below_the_first() -> None:
    events, articles = many_events()
    events = [replace(event, story="s" if number != 1 else "") for number, event in enumerate(events)]
    app = EncuadreApp(Contents(tuple(events), articles), Services(compare=FakeCompare([])))
    async with app.run_test(size=(100, 24)) as pilot:
        shown = await settled(pilot)
    assert "└ Event number 2" in row_with("number 2", shown)
    assert shown.index("number 0") < shown.index("number 2") < shown.index("number 1")


# The filter line


async def test_a_line_that_cannot_be_read_is_named_and_the_list_stays() -> None:
    app = a_list()
    async with app.run_test(size=(120, 24)) as pilot:
        shown = await settled(pilot, "slash", *"since", "colon", *"200")
        assert "“200” is no date. Write a year, a month or a day" in shown
        assert ids_of(app) == ("n0", "n1", "n2")
        assert "no date" not in await settled(pilot, "5")
        assert ids_of(app) == ("n0", "n1", "n2")


async def test_the_placeholder_tells_what_may_be_typed() -> None:
    async with a_list().run_test(size=(80, 24)) as pilot:
        assert ENGLISH.events.filter_hint in await settled(pilot)


async def test_the_help_of_the_list_explains_the_filter_and_that_of_another_screen_does_not() -> None:
    async with a_list().run_test(size=(100, 100)) as pilot:
        assert "country:US" in await settled(pilot, "question_mark")
        assert "country:US" not in await settled(pilot, "escape", "enter", "question_mark")


# Keys that are offered


async def test_no_key_for_an_event_is_offered_where_there_is_none() -> None:
    app = EncuadreApp(EMPTY, Services(compare=FakeCompare([])))
    async with app.run_test(size=(80, 24)) as pilot:
        footer = (await settled(pilot)).splitlines()[-1].split()
        assert footer == ["+", "add", "?", "help", "q", "quit"]
        await settled(pilot, *"msvPaEoO*UAu ", "slash", "enter", "home", "end", "pagedown", "pageup", "j", "k")
        assert isinstance(app.screen, EventsScreen)


async def test_no_letter_is_offered_while_a_line_is_edited() -> None:
    async with a_list().run_test(size=(80, 24)) as pilot:
        footer = (await settled(pilot, "slash")).splitlines()[-1].split()
        assert footer == ["esc", "clear", "f1", "help", "^q", "quit"]
        assert "enter" not in footer


async def test_f1_explains_the_list_from_within_the_filter() -> None:
    app = a_list()
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot, "slash", "f1")
        assert isinstance(app.screen, HelpScreen)


# What an event is before it is opened


async def test_the_event_under_the_cursor_is_told_beside_a_wide_list() -> None:
    app = a_list(Kept({"n1": 3}))
    async with app.run_test(size=(130, 24)) as pilot:
        first = await settled(pilot)
        second = await settled(pilot, "down")
    assert "not compared yet · enter compares it" in first
    assert "US 0 0" in first
    assert "compared before · conflicts: 3" in second
    assert "US 1 1" in second


async def test_a_list_of_80_columns_has_no_room_for_it() -> None:
    async with a_list().run_test(size=(80, 24)) as pilot:
        assert "not compared yet" not in await settled(pilot)


async def test_an_event_of_one_side_says_that_there_is_nothing_to_compare() -> None:
    event, articles = one_sided("Sube el precio del agua")
    app = EncuadreApp(Contents((event,), articles), Services(compare=FakeCompare([])))
    async with app.run_test(size=(130, 24)) as pilot:
        assert ENGLISH.events.one_sided in await settled(pilot)


async def test_headlines_without_room_are_counted() -> None:
    articles = [an_article(f"Headline {at}", "One.", "en", Country.US) for at in range(30)]
    event = Event("e", tuple(article.id for article in articles), {"en": "Many"})
    known = {article.id: article for article in articles}
    app = EncuadreApp(Contents((event,), known), Services(compare=FakeCompare([])))
    async with app.run_test(size=(130, 24)) as pilot:
        shown = await settled(pilot)
    listed = sum(f"Headline {at}" in shown for at in range(30))
    assert f"and {30 - listed} more" in shown
