"""Country, outlet, date and language corrected on the screen: asked, held for one article or its outlet, shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from encuadre.errors import CorrectionError
from encuadre.model import Article, Corrected, Country, Decision, DecisionKind, Event, Language, Stated
from encuadre.tui import Contents, EncuadreApp, Options, Services, Wish
from encuadre.tui.screens.events import EventsScreen
from strategies import an_article
from tui.builders import FakeCompare, asked, settled

RIVER = an_article("Dam opens at last", "It was told at noon.", published=datetime(2025, 3, 2, tzinfo=UTC))
NAMELESS = an_article("Museum shows owls", "It was told.", country=None)
SET = Decision(
    id=1,
    kind=DecisionKind.SET,
    together=(),
    apart=(),
    joined=(),
    known=1,
    when=datetime(2025, 4, 1, tzinfo=UTC),
    event={},
    named=({"en": RIVER.title},),
    articles=(RIVER.id,),
    stated=Stated(country=Country.MX),
)


def event_of(article: Article) -> Event:
    return Event(f"e-{article.id[:4]}", (article.id,), {"en": article.title}, start=article.published)


class FakeCorrect:
    """Remembers what was wished and says it was done."""

    def __init__(self, error: Exception | None = None) -> None:
        self.wishes: list[Wish] = []
        self._error = error

    def __call__(self, wish: Wish, should_stop: Callable[[], bool]) -> Iterator[Corrected]:
        self.wishes.append(wish)
        if self._error:
            raise self._error
        yield Corrected(SET, wish.kind is None, formed=(), dissolved=(), standing=(SET,))


class ChangedSource:
    """A workspace in which the article has another country."""

    def __init__(self, event: Event) -> None:
        self._event = event

    def has_changed(self) -> bool:
        return False

    def read(self) -> Contents:
        return Contents((self._event,), {RIVER.id: replace(RIVER, country=Country.MX)}, (SET,))


def an_app(
    correct: FakeCorrect, article: Article = RIVER, decisions: Sequence[Decision] = (), language: Language = "en"
) -> EncuadreApp:
    event = event_of(article)
    return EncuadreApp(
        Contents((event,), {article.id: article}, tuple(decisions)),
        Services(compare=FakeCompare([]), correct=correct, source=ChangedSource(event)),
        Options(language=language),
    )


async def test_what_was_changed_is_set_for_the_one_article_after_a_yes() -> None:
    correct = FakeCorrect()
    async with an_app(correct).run_test(size=(80, 24), notifications=True) as pilot:
        form = await asked(pilot, "E")
        question = await asked(pilot, "M", "X", "enter", "enter")
        shown = await settled(pilot, "y")

    assert "2025-03-02" in form
    assert "River Gazette" in form
    assert "country=MX" in question
    assert "for this article" in question
    [wish] = correct.wishes
    assert (wish.kind, wish.articles, wish.fields, wish.outlet) == (
        DecisionKind.SET,
        (RIVER.id,),
        ("country=MX",),
        None,
    )
    assert "Set country=MX" in shown
    assert "MX 1" in shown


async def test_it_is_remembered_for_the_outlet_when_the_reader_says_so() -> None:
    correct = FakeCorrect()
    async with an_app(correct).run_test(size=(80, 24)) as pilot:
        question = await asked(pilot, "E", "tab", "tab", "tab", "e", "s", "enter", "down", "enter")
        await settled(pilot, "y")

    assert "every article of River Gazette" in question
    [wish] = correct.wishes
    assert wish.fields == ("language=es",)
    assert wish.outlet == RIVER.outlet


async def test_an_article_of_an_unknown_outlet_is_asked_for_no_outlet() -> None:
    correct = FakeCorrect()
    async with an_app(correct, NAMELESS).run_test(size=(80, 24)) as pilot:
        question = await asked(pilot, "E", "U", "S", "enter")
        await settled(pilot, "n")
    assert "Correct this?" in question


async def test_nothing_happens_without_a_change_and_without_a_yes() -> None:
    correct = FakeCorrect()
    app = an_app(correct)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        assert "Nothing is changed yet." in await asked(pilot, "E", "enter")
        await settled(pilot, "M", "X", "enter", "enter", "n")
        assert isinstance(app.screen, EventsScreen)
        await settled(pilot, "E", "escape")
        await settled(pilot, "E", "M", "X", "enter", "escape")
        assert isinstance(app.screen, EventsScreen)
    assert correct.wishes == []


async def test_what_cannot_be_set_is_said_with_how_to_write_it() -> None:
    correct = FakeCorrect(CorrectionError("'country=M[/]' cannot be set", hint="write country=US or MX"))
    async with an_app(correct).run_test(size=(80, 24), notifications=True) as pilot:
        shown = await settled(pilot, "E", "M", "enter", "enter", "y")
    assert "country=M[/]" in shown
    assert "write country=US or MX" in shown


async def test_u_takes_it_back() -> None:
    correct = FakeCorrect()
    async with an_app(correct, decisions=(SET,)).run_test(size=(80, 24), notifications=True) as pilot:
        question = await asked(pilot, "u")
        await settled(pilot, "y")
    assert "country=MX" in question
    assert [wish.kind for wish in correct.wishes] == [None]


async def test_the_form_is_in_spanish_and_fits_the_smallest_screen() -> None:
    async with an_app(FakeCorrect(), language="es").run_test(size=(20, 6)) as pilot:
        assert "¿Qué es lo" in await asked(pilot, "E", "tab", "shift+tab")
        await settled(pilot, "escape")
