"""A story opens on the screen: from any of its events in the list, and from an event that one side alone tells."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from encuadre.model import Article, Comparison, Event, Framing, OneSide, Progress, ReadArticle, Untranslated
from encuadre.tui import Contents, EncuadreApp, Services
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.events import EventsScreen
from strategies import annotated
from tui.builders import a_comparison, a_story, contents_of, settled

STORY = a_story()
FIRST, THEN = (
    replace(one, related=(other,)) for one, other in zip(STORY.event.events, reversed(STORY.event.related), strict=True)
)
ARTICLES = {article.id: article for side in (STORY.left, STORY.right) for article in side.articles}


class Told:
    """Gives the story for its id, and for an event its one side; remembers what was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[str, ...]]] = []

    def __call__(
        self, event_id: str, should_stop: Callable[[], bool], *, events: tuple[str, ...] = ()
    ) -> Iterator[Progress | Comparison | OneSide]:
        self.asked.append((event_id, events))
        yield STORY if event_id == STORY.event.id else one_side(THEN)


def one_side(event: Event) -> OneSide:
    reading = annotated(ARTICLES[event.articles[0]])
    renderings = tuple(Untranslated(text, "es", "no engine") for text in reading.sentence_texts)
    return OneSide(event, (ReadArticle(reading, renderings, Framing()),), (FIRST,))


def an_app(told: Told, *more: Event, articles: dict[str, Article] | None = None) -> EncuadreApp:
    return EncuadreApp(Contents((FIRST, THEN, *more), {**ARTICLES, **(articles or {})}), Services(compare=told))


async def test_h_in_the_list_compares_the_story_of_the_event_and_says_on_top_what_it_is() -> None:
    told = Told()
    app = an_app(told)
    async with app.run_test(size=(140, 40)) as pilot:
        shown = await settled(pilot, "h")

        assert isinstance(app.screen, ComparisonScreen)
        assert "story of 2 events over 3 days" in shown
        assert "event: Bridge closes" in shown
    assert told.asked == [(STORY.event.id, (FIRST.id, THEN.id))]


async def test_events_the_filter_leaves_out_are_left_out_of_the_story() -> None:
    third = replace(FIRST, id="aaaa0003", title={"en": "Owls"}, articles=("none",))
    told = Told()
    app = an_app(told, third)
    async with app.run_test(size=(140, 40)) as pilot:
        await settled(pilot, "slash", *"bridge", "enter", "h")
    assert told.asked == [(STORY.event.id, (FIRST.id, THEN.id))]


async def test_an_event_with_one_side_opens_its_story_and_escape_leads_back() -> None:
    app = an_app(Told())
    async with app.run_test(size=(140, 40)) as pilot:
        assert "both sides tell the story as a whole" in await settled(pilot, "enter")
        await settled(pilot, "h")
        assert isinstance(app.screen, ComparisonScreen)
        await settled(pilot, "escape", "escape")
        assert isinstance(app.screen, EventsScreen)


async def test_an_event_that_is_no_part_of_a_story_has_no_such_key() -> None:
    told = a_comparison()
    asked = Told()
    app = EncuadreApp(contents_of(told), Services(compare=asked))
    async with app.run_test(size=(140, 40)) as pilot:
        await settled(pilot, "h")
        assert isinstance(app.screen, EventsScreen)
    assert not asked.asked
