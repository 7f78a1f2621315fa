"""The search over all articles: one key, the words, enter; answers of both languages lead there and back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from textual.content import Content

from encuadre.errors import EncuadreError
from encuadre.model import Found, Span
from encuadre.present import quotable
from encuadre.tui import EncuadreApp, Options, Services
from encuadre.tui.screens.article import ArticleScreen
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.events import EventsScreen
from encuadre.tui.screens.found import Answers, FoundScreen
from encuadre.words import words_in
from tui.builders import MX_SENTENCES, US_SENTENCES, FakeCompare, a_comparison, asked, contents_of, screen_text, settled
from tui.test_article import TROOPS, FakeRead

EN = words_in("en")
MADE = a_comparison()
QUOTED = {one.text: one for one in quotable(MADE)}


def an_answer(text: str, event: str = MADE.event.id) -> Found:
    return Found(QUOTED[text], "Before it.", "[/] After it.", 0.8, event, MADE.event.title if event else {})


class FakeSearch:
    """Answers every question alike, and remembers what was asked."""

    def __init__(self, *found: Found, error: Exception | None = None, waits_for: threading.Event | None = None) -> None:
        self.asked: list[str] = []
        self._found, self._error, self._waits_for = found, error, waits_for

    def __call__(self, query: str, should_stop: Callable[[], bool]) -> Sequence[Found]:
        self.asked.append(query)
        while self._waits_for and not self._waits_for.wait(0.01):
            if should_stop():
                return ()
        if self._error:
            raise self._error
        return self._found


def an_app(search: FakeSearch, *, is_open: bool = False) -> EncuadreApp:
    return EncuadreApp(
        contents_of(MADE, articles=[TROOPS]),
        Services(compare=FakeCompare([MADE]), search=search, read=FakeRead()),
        Options(opened=MADE.event.id if is_open else None),
    )


async def test_the_words_that_were_asked_for_stand_out_in_the_answers() -> None:
    answer = an_answer(US_SENTENCES[1])
    app = an_app(FakeSearch(replace(answer, words=(Span(0, 6),))))
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot, "s", *"trucks", "enter")
        await settled(pilot)
        drawn = app.screen.query_one(Answers).get_option_at_index(0).prompt

    assert isinstance(drawn, Content)
    assert [drawn.plain[one.start : one.end] for one in drawn.spans if "underline" in str(one.style)] == ["Trucks"]


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_one_key_and_the_words_find_sentences_of_both_languages_among_their_neighbours(
    size: tuple[int, int],
) -> None:
    search = FakeSearch(an_answer(MX_SENTENCES[1]), an_answer(US_SENTENCES[2]))
    app = an_app(search)
    async with app.run_test(size=size) as pilot:
        empty = await asked(pilot, "s")
        shown = await settled(pilot, *"puente", "enter")
        await pilot.pause()
        shown = await settled(pilot)

        assert EN.searching.hint in empty
        assert search.asked == ["puente"]
        assert MX_SENTENCES[1] in shown
        assert US_SENTENCES[2] in shown
        assert "→ On Monday the bridge reopened; 60 families left home." in shown
        assert "Before it. […] [/] After it." in shown
        assert f"{EN.searching.title} · 2" in shown


async def test_enter_opens_the_event_at_the_answer_and_escape_comes_back_to_the_answers_and_to_the_list() -> None:
    app = an_app(FakeSearch(an_answer(US_SENTENCES[2]), an_answer(MX_SENTENCES[1])))
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot, "s", *"sale", "enter")
        await settled(pilot, "down", "enter")
        await settled(pilot)
        assert isinstance(app.screen, ComparisonScreen)
        assert app.screen.standing_on is not None
        assert app.screen.standing_on.ref == QUOTED[MX_SENTENCES[1]].sentence
        await settled(pilot, "escape")
        assert isinstance(app.screen, FoundScreen)
        assert app.screen.cursor == f"found:{QUOTED[MX_SENTENCES[1]].sentence}"
        await settled(pilot, "escape")
        assert isinstance(app.screen, EventsScreen)


async def test_the_answer_is_in_view_where_the_event_does_not_fit() -> None:
    app = an_app(FakeSearch(an_answer(US_SENTENCES[3])))
    async with app.run_test(size=(60, 16)) as pilot:
        await settled(pilot, "s", *"pillars", "enter")
        await settled(pilot, "enter")
        shown = await settled(pilot)

    assert "▸" in shown


async def test_a_sentence_of_no_event_opens_its_article() -> None:
    app = an_app(FakeSearch(an_answer(US_SENTENCES[2], event="")))
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot, "s", *"sale", "enter")
        await settled(pilot, "enter")
        await settled(pilot)

        assert isinstance(app.screen, ArticleScreen)


async def test_an_answer_is_read_on_the_smallest_screen_and_hostile_words_break_none() -> None:
    answer = an_answer(US_SENTENCES[2])
    hostile = replace(answer, before="[/] \x1b[2J" + "x" * 5_000, title={"en": "[@click=app.quit]now[/]"})
    app = an_app(FakeSearch(hostile))
    async with app.run_test(size=(20, 6)) as pilot:
        shown = await settled(pilot, "s", "[", "enter")
        await pilot.resize_terminal(120, 40)
        wide = await settled(pilot)

    assert "US" in shown
    assert "[@click=app.quit]now[/]" in wide
    assert "\x1b" not in wide


async def test_a_slow_search_blocks_no_key_and_is_left_with_escape() -> None:
    hold = threading.Event()
    app = an_app(FakeSearch(an_answer(US_SENTENCES[2]), waits_for=hold))
    async with app.run_test(size=(80, 24)) as pilot:
        await asked(pilot, "s")
        await asked(pilot, *"sale", "enter")
        assert EN.searching.searching in screen_text(app)
        await asked(pilot, "x", "y")
        assert "salexy" in screen_text(app)
        await asked(pilot, "escape")
        assert isinstance(app.screen, EventsScreen)
        hold.set()


async def test_no_answer_and_a_failure_are_said() -> None:
    app = an_app(FakeSearch())
    async with app.run_test(size=(80, 24)) as pilot:
        assert EN.searching.nothing.format(query="[/]") in await settled(pilot, "s", "[", "/", "]", "enter")

    app = an_app(FakeSearch(error=EncuadreError("no encoder [/]", hint="`encuadre setup` brings it")))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settled(pilot, "s", "x", "enter")
        told = "\n".join(one.message for one in app._notifications)
        assert "no encoder [/]" in told
        assert "encuadre setup" in told


async def test_another_question_is_asked_with_the_key_of_the_search() -> None:
    search = FakeSearch(an_answer(US_SENTENCES[2]))
    app = an_app(search, is_open=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await settled(pilot, "s", *"one", "enter")
        await settled(pilot, "slash", *"two", "enter")

        assert search.asked == ["one", "two"]
        await settled(pilot, "escape")
        assert isinstance(app.screen, ComparisonScreen)
