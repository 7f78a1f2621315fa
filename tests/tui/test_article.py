"""One article on the screen: opened from the list and from a comparison, read part by part, in either language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from encuadre.errors import EncuadreError
from encuadre.model import (
    Article,
    Event,
    Framing,
    Language,
    OneSide,
    Progress,
    Quotation,
    QuotationKind,
    ReadArticle,
    Span,
    Translation,
    Version,
)
from encuadre.text.edits import changed_paragraphs
from encuadre.tui import Contents, EncuadreApp, Options, Services
from encuadre.tui.screens.article import ArticleScreen
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.events import EventsScreen
from strategies import an_article, annotated
from tui.builders import FakeCompare, a_comparison, asked, contents_of, settled

TROOPS = an_article("Troops go north", "Mexico sent 10,000 soldiers. They stay.")
RAIN = an_article("Rain floods the valley", "It rained for days. [/] Nobody left.")
EVENT = Event("abcd1234", (TROOPS.id, RAIN.id), {"en": TROOPS.title})
ALONE = Event("abcd5678", (TROOPS.id,), {"en": TROOPS.title})


def read(article: Article) -> ReadArticle:
    bare = annotated(article)
    stay = Span(len(article.text) - 10, len(article.text) - 1)
    found = type(bare)(article, bare.sentences, quotations=(Quotation(stay, QuotationKind.DIRECT, "Ana Ríos"),))
    renderings = tuple(Translation(text, f"ES {text[:12]}", "es", "fake", "1") for text in found.sentence_texts)
    return ReadArticle(found, renderings, Framing(), (Translation(stay.of(article.text), "dicho", "es", "fake", "1"),))


class FakeRead:
    """Gives an article ready to be read, and remembers which."""

    def __init__(self, error: Exception | None = None) -> None:
        self.asked: list[str] = []
        self._error = error

    def __call__(self, article_id: str, should_stop: Callable[[], bool]) -> Iterator[Progress | ReadArticle]:
        self.asked.append(article_id)
        if self._error:
            raise self._error
        known = {article.id: article for article in (TROOPS, RAIN, *comparison_articles())}
        yield read(known[article_id])


def comparison_articles() -> tuple[Article, ...]:
    made = a_comparison()
    return (*made.left.articles, *made.right.articles)


def an_app(reader: FakeRead, event: Event = EVENT, language: Language = "en") -> EncuadreApp:
    articles = {article.id: article for article in (TROOPS, RAIN)}
    services = Services(compare=FakeCompare([]), read=reader)
    return EncuadreApp(Contents((event,), articles), services, Options(language=language))


async def test_the_one_article_of_an_event_opens_at_once_and_escape_leads_back() -> None:
    reader = FakeRead()
    app = an_app(reader, ALONE)
    async with app.run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot, "a")
        assert reader.asked == [TROOPS.id]
        assert "They stay." in shown
        assert "Ana Ríos" in shown
        await settled(pilot, "escape")
        assert isinstance(app.screen, EventsScreen)


async def test_of_several_articles_one_is_chosen() -> None:
    reader = FakeRead()
    async with an_app(reader).run_test(size=(80, 24)) as pilot:
        offered = await asked(pilot, "a")
        assert TROOPS.title in offered
        assert RAIN.title in offered
        shown = await settled(pilot, "down", "enter")
        assert reader.asked == [RAIN.id]
        assert "[/] Nobody left." in shown


async def test_whoever_chooses_none_stays_in_the_list() -> None:
    reader = FakeRead()
    app = an_app(reader)
    async with app.run_test(size=(80, 24)) as pilot:
        await asked(pilot, "a", "escape")
        assert isinstance(app.screen, EventsScreen)
        assert reader.asked == []


async def test_from_a_comparison_the_current_article_is_read() -> None:
    made, reader = a_comparison(), FakeRead()
    services = Services(compare=FakeCompare([made]), read=reader)
    app = EncuadreApp(contents_of(made), services, Options(opened=made.event.id))
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot, "tab", "a")
        assert reader.asked == [made.right.articles[0].id]
        await settled(pilot, "a")
        assert isinstance(app.screen, ComparisonScreen)


async def test_n_and_p_go_from_part_to_part() -> None:
    app = an_app(FakeRead(), ALONE)
    async with app.run_test(size=(60, 8), notifications=True) as pilot:
        await settled(pilot, "a")
        lines = (await settled(pilot, "n", "n")).splitlines()
        assert any("Quotations · 1" in line for line in lines[:3])
        lines = (await settled(pilot, "p")).splitlines()
        assert any("Text" in line for line in lines[:3])
        assert "Nothing to go to here." in await settled(pilot, "p", "p", "p")


async def test_t_goes_on_to_the_original_then_to_the_translation_then_to_both() -> None:
    app = an_app(FakeRead(), ALONE, language="es")
    async with app.run_test(size=(100, 40)) as pilot:
        both = await settled(pilot, "a")
        original, translated = await settled(pilot, "t"), await settled(pilot, "t")
        again = await settled(pilot, "t")
    assert "They stay." in both
    assert "ES They stay." in both
    assert "They stay." in original
    assert "ES They stay." not in original
    assert "ES They stay." in translated
    assert "10,000 soldiers" not in translated
    assert again == both


async def test_it_is_read_by_page_by_line_and_to_its_ends_on_the_smallest_screen() -> None:
    app = an_app(FakeRead(), ALONE)
    async with app.run_test(size=(20, 6)) as pilot:
        first = await settled(pilot, "a")
        assert await settled(pilot, "pagedown") != first
        last = await settled(pilot, "end")
        assert await settled(pilot, "up", "down", "down") == last
        assert await settled(pilot, "home") == first
        await settled(pilot, "q")
        assert isinstance(app.screen, EventsScreen)


async def test_what_cannot_be_read_says_why_and_what_to_do() -> None:
    app = an_app(FakeRead(EncuadreError("no engine [/] here", hint="install one")), ALONE)
    async with app.run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot, "a")
    assert "This article could not be read" in shown
    assert "no engine [/] here" in shown
    assert "install one" in shown


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_an_event_with_one_side_opens_in_the_same_view(size: tuple[int, int]) -> None:
    def compare(event_id: str, should_stop: Callable[[], bool]) -> Iterator[Progress | OneSide]:
        yield OneSide(EVENT, (read(TROOPS), read(RAIN)))

    articles = {article.id: article for article in (TROOPS, RAIN)}
    app = EncuadreApp(Contents((EVENT,), articles), Services(compare=compare), Options(opened=EVENT.id))
    async with app.run_test(size=size) as pilot:
        shown = await settled(pilot)
        assert isinstance(app.screen, ArticleScreen)
        for _ in range(3):
            shown += await settled(pilot, "pagedown")
    assert "They stay." in shown
    assert "Nobody left." in shown


async def test_what_an_article_said_before_is_one_key_away_and_that_it_never_did_is_said() -> None:
    before = replace(TROOPS, id="0ld", body="Mexico sent 9,000 soldiers. They stay.")
    versions = (Version(before), Version(TROOPS, *changed_paragraphs(before.text, TROOPS.text)))
    articles = {article.id: article for article in (TROOPS, RAIN)}
    known = {TROOPS.id: versions}
    app = EncuadreApp(
        Contents((ALONE, replace(ALONE, id="abcd9999", articles=(RAIN.id,))), articles),
        Services(
            compare=FakeCompare([]),
            read=FakeRead(),
            versions=lambda ids: {id_: known[id_] for id_ in ids if id_ in known},
        ),
    )
    async with app.run_test(size=(100, 40), notifications=True) as pilot:
        await settled(pilot, "a")
        shown = await settled(pilot, "V")
        assert "Version 2" in shown
        assert "9,000" in shown
        await settled(pilot, "escape", "escape", "down", "a")
        await settled(pilot, "V")
        assert "one version" in "\n".join(one.message for one in app._notifications)
