"""Correcting on the screen: nothing happens without a yes, and what happened is said and shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from encuadre.errors import CorrectionError
from encuadre.model import Article, Corrected, Decision, DecisionKind, Event
from encuadre.tui import EncuadreApp
from encuadre.tui.correcting import Wish
from strategies import an_article
from tui.builders import FakeCompare, screen_text, settled


def event_of(article: Article) -> Event:
    return Event(f"e-{article.id[:4]}", (article.id,), {"en": article.title}, start=article.published)


DAM, OWL = (
    an_article(title, "It was told at noon.", published=datetime(2025, 3, day, tzinfo=UTC))
    for title, day in (("Dam opens at last", 2), ("Museum shows owls", 1))
)
MERGED = Event("e-both", (DAM.id, OWL.id), {"en": DAM.title}, start=DAM.published, decided=(DAM.id, OWL.id))


class FakeCorrect:
    """Remembers what was wished and answers with one event of two."""

    def __init__(self, error: Exception | None = None) -> None:
        self.wishes: list[Wish] = []
        self._error = error

    def __call__(self, wish: Wish, should_stop: Callable[[], bool]) -> Iterator[Corrected]:
        self.wishes.append(wish)
        if self._error:
            raise self._error
        decision = Decision(
            id=1,
            kind=DecisionKind.MERGE,
            together=(DAM.id, OWL.id),
            apart=(),
            joined=(OWL.id,),
            known=0,
            when=datetime(2025, 4, 1, tzinfo=UTC),
            event={"en": DAM.title},
            named=({"en": OWL.title},),
        )
        gone = tuple(sorted(event_of(article).id for article in (DAM, OWL)))
        yield Corrected(decision, False, formed=(MERGED,), dissolved=gone, standing=(decision,))


def an_app(correct: FakeCorrect) -> EncuadreApp:
    articles = {article.id: article for article in (DAM, OWL)}
    return EncuadreApp([event_of(DAM), event_of(OWL)], articles, FakeCompare([]), correct=correct)


async def test_two_marked_events_are_merged_after_a_yes() -> None:
    correct = FakeCorrect()
    app = an_app(correct)

    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("space", "space", "m")
        await pilot.pause()
        asked = screen_text(app)
        shown = await settled(pilot, "y")

    assert "Merge these events?" in asked
    assert DAM.title in asked
    assert OWL.title in asked
    assert correct.wishes[0].kind is DecisionKind.MERGE
    assert "◆" in shown
    assert "Merged" in shown


async def test_a_no_changes_nothing() -> None:
    correct = FakeCorrect()
    app = an_app(correct)

    async with app.run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot, "space", "space", "m", "escape")

    assert correct.wishes == []
    assert DAM.title in shown
    assert OWL.title in shown


async def test_one_event_alone_cannot_be_merged() -> None:
    correct = FakeCorrect()
    app = an_app(correct)

    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        shown = await settled(pilot, "m")

    assert correct.wishes == []
    assert "Mark an event with space" in shown


async def test_a_correction_that_fails_is_said_and_the_list_stays() -> None:
    app = an_app(FakeCorrect(CorrectionError("event e1 is named twice [/]", hint="name two different events")))

    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        shown = await settled(pilot, "space", "space", "m", "y")

    assert "named twice [/]" in shown
    assert DAM.title in shown
