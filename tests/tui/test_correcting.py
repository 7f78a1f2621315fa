"""Correcting on the screen: nothing happens without a yes, and what happened is said and shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from encuadre.errors import CorrectionError
from encuadre.model import Article, Corrected, Decision, DecisionKind, Event, Language
from encuadre.tui import Contents, EncuadreApp, Options, Services
from encuadre.tui.correcting import Wish
from strategies import an_article
from tui.builders import FakeCompare, asked, settled


def event_of(article: Article) -> Event:
    return Event(f"e-{article.id[:4]}", (article.id,), {"en": article.title}, start=article.published)


DAM, OWL = (
    an_article(title, "It was told at noon.", published=datetime(2025, 3, day, tzinfo=UTC))
    for title, day in (("Dam opens at last", 2), ("Museum shows owls", 1))
)
MERGED = Event("e-both", (DAM.id, OWL.id), {"en": DAM.title}, start=DAM.published, decided=(DAM.id, OWL.id))


def a_decision(kind: DecisionKind) -> Decision:
    return Decision(
        id=1,
        kind=kind,
        together=(DAM.id, OWL.id),
        apart=(),
        joined=(OWL.id,),
        known=0,
        when=datetime(2025, 4, 1, tzinfo=UTC),
        event={"en": DAM.title},
        named=({"en": OWL.title},),
    )


MERGE = a_decision(DecisionKind.MERGE)
SPLIT = a_decision(DecisionKind.SPLIT)
GONE = tuple(sorted(event_of(article).id for article in (DAM, OWL)))
TO_ONE = Corrected(MERGE, False, formed=(MERGED,), dissolved=GONE, standing=(MERGE,))
TO_TWO = Corrected(SPLIT, False, formed=(event_of(DAM), event_of(OWL)), dissolved=(MERGED.id,), standing=(SPLIT,))


class FakeCorrect:
    """Remembers what was wished and answers with what it was given."""

    def __init__(self, error: Exception | None = None, corrected: Corrected = TO_ONE) -> None:
        self.wishes: list[Wish] = []
        self._error = error
        self._corrected = corrected

    def __call__(self, wish: Wish, should_stop: Callable[[], bool]) -> Iterator[Corrected]:
        self.wishes.append(wish)
        if self._error:
            raise self._error
        yield self._corrected


def an_app(
    correct: FakeCorrect, events: Sequence[Event] = (), decisions: Sequence[Decision] = (), language: Language = "en"
) -> EncuadreApp:
    articles = {article.id: article for article in (DAM, OWL)}
    shown = events or (event_of(DAM), event_of(OWL))
    return EncuadreApp(
        Contents(tuple(shown), articles, tuple(decisions)),
        Services(compare=FakeCompare([]), correct=correct),
        Options(language=language),
    )


async def test_two_marked_events_are_merged_after_a_yes() -> None:
    correct = FakeCorrect()
    app = an_app(correct)

    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        question = await asked(pilot, "space", "space", "m")
        shown = await settled(pilot, "y")

    assert "Merge these events?" in question
    assert DAM.title in question
    assert OWL.title in question
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


async def test_a_chosen_article_is_taken_out_of_its_event() -> None:
    correct = FakeCorrect(corrected=TO_TWO)
    app = an_app(correct, events=[MERGED])

    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        question = await asked(pilot, "M")
        confirmed = await asked(pilot, "down", "enter")
        shown = await settled(pilot, "y")

    assert "Which article?" in question
    assert DAM.title in question
    assert "Take this article out of the event?" in confirmed
    assert "It stays apart from the rest of the event (1)" in confirmed
    assert correct.wishes == [Wish(DecisionKind.SPLIT, (MERGED,), (OWL.id,))]
    assert "Told by one side, as far as is known · 2" in shown
    assert "Took" in shown


async def test_a_lone_article_cannot_be_taken_out() -> None:
    correct = FakeCorrect()

    async with an_app(correct).run_test(size=(80, 24), notifications=True) as pilot:
        shown = await settled(pilot, "M")

    assert correct.wishes == []
    assert "nothing to take out" in shown


async def test_an_article_is_moved_to_an_event_found_by_typing() -> None:
    correct = FakeCorrect(corrected=replace(TO_ONE, decision=a_decision(DecisionKind.MOVE)))
    app = an_app(correct)

    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        question = await asked(pilot, "down", "v")
        found = await asked(pilot, *"dam")
        confirmed = await asked(pilot, "enter")
        shown = await settled(pilot, "y")

    assert "To which event?" in question
    assert OWL.title not in question
    assert DAM.title in found
    assert "Move this article to the event?" in confirmed
    assert correct.wishes == [Wish(DecisionKind.MOVE, (event_of(DAM),), (OWL.id,))]
    assert "Moved" in shown
    assert "◆" in shown


async def test_a_choice_without_an_answer_moves_nothing() -> None:
    correct = FakeCorrect()

    async with an_app(correct).run_test(size=(80, 24)) as pilot:
        assert "To which event?" not in await asked(pilot, "v", "escape")
        none_found = await asked(pilot, "v", *"nowhere", "enter")

    assert correct.wishes == []
    assert "To which event?" in none_found
    assert OWL.title not in none_found


async def test_an_event_is_pinned() -> None:
    correct = FakeCorrect(corrected=replace(TO_ONE, decision=a_decision(DecisionKind.PIN)))

    async with an_app(correct, events=[MERGED]).run_test(size=(80, 24), notifications=True) as pilot:
        confirmed = await asked(pilot, "P")
        shown = await settled(pilot, "enter")

    assert "Keep this event as it is?" in confirmed
    assert correct.wishes == [Wish(DecisionKind.PIN, (MERGED,))]
    assert "Pinned" in shown


async def test_the_last_decision_is_taken_back_and_then_there_is_none() -> None:
    undone = replace(TO_TWO, decision=MERGE, is_undone=True, standing=())
    correct = FakeCorrect(corrected=undone)
    app = an_app(correct, events=[MERGED], decisions=[MERGE])

    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        question = await asked(pilot, "u")
        shown = await settled(pilot, "y")
        again = await settled(pilot, "u")

    assert "Take the last decision back?" in question
    assert "Merged" in question
    assert correct.wishes == [Wish(None)]
    assert "Undone" in shown
    assert "Told by one side, as far as is known · 2" in shown
    assert "Nothing has been decided yet" in again


@pytest.mark.parametrize(
    ("language", "keys"),
    [("en", "⏎ choose  ↓ down  ↑ up  esc back"), ("es", "⏎ elegir  ↓ abajo  ↑ arriba  esc volver")],
)
async def test_a_choice_shows_the_keys_that_choose(language: Language, keys: str) -> None:
    async with an_app(FakeCorrect(), language=language).run_test(size=(80, 24)) as pilot:
        footer = (await asked(pilot, "v")).splitlines()[-1]

    assert keys in footer
