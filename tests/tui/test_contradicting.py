"""Correcting single sentences on the screen: links, translations, speakers; asked once, shown at once, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from encuadre.errors import StoreError
from encuadre.model import (
    CERTAIN,
    HUMAN,
    Comparison,
    Corrected,
    Decision,
    DecisionKind,
    Language,
    Quoted,
    Rendering,
    Told,
    Translation,
    other_language,
)
from encuadre.tui import EncuadreApp, Options, Services
from encuadre.tui.correcting import Wish
from encuadre.tui.screens.article import ArticleScreen
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.events import EventsScreen
from encuadre.tui.screens.ledger import LedgerScreen
from encuadre.words import words_in
from tui.builders import MX_SENTENCES, US_SENTENCES, a_comparison, asked, contents_of, settled
from tui.test_article import ALONE, TROOPS, FakeRead

EN, ES = words_in("en"), words_in("es")
MADE = a_comparison()
US_ID, MX_ID = (side.articles[0].id for side in (MADE.left, MADE.right))
LEFT = {one.text: one.id for one in MADE.left.sentences}
RIGHT = {one.text: one.id for one in MADE.right.sentences}
APART = replace(MADE, links=tuple(one for one in MADE.links if LEFT[US_SENTENCES[0]] not in one.left))
"""As it is made once the first two sentences are told apart."""

OTHER_SPEAKER = replace(
    MADE,
    quotations=tuple(replace(one, quotation=replace(one.quotation, speaker="Ana Vega")) for one in MADE.quotations),
)


def a_decision(kind: DecisionKind, *told: Told, speaker: str = "") -> Decision:
    named: list[dict[Language, str]] = [{"en": one.text} for one in told]
    when = datetime(2025, 4, 1, tzinfo=UTC)
    return Decision(1, kind, (), (), (), 0, when, {}, tuple(named), sentences=told, speaker=speaker)


DENIED = a_decision(DecisionKind.UNLINK, Told(US_ID, US_SENTENCES[0]), Told(MX_ID, MX_SENTENCES[1]))
SPOKEN = a_decision(DecisionKind.SPEAKER, Told(US_ID, US_SENTENCES[2]), speaker="Ana Vega")


class FakeCorrect:
    """Remembers what was wished, and says it was done."""

    def __init__(self, decision: Decision) -> None:
        self.wishes: list[Wish] = []
        self._decision = decision

    def __call__(self, wish: Wish, should_stop: Callable[[], bool]) -> Iterator[Corrected]:
        self.wishes.append(wish)
        is_undone = wish.kind is None
        standing = () if is_undone else (self._decision,)
        yield Corrected(self._decision, is_undone, formed=(), dissolved=(), standing=standing)


class FakeReword:
    """Keeps translations in memory; where nothing is kept the machine's holds."""

    def __init__(self, error: Exception | None = None) -> None:
        self.kept: list[tuple[str, str]] = []
        self._error = error

    def __call__(self, quoted: Quoted, text: str) -> Rendering:
        if self._error:
            raise self._error
        self.kept.append((quoted.text, text))
        language = other_language(quoted.article.language)
        if text:
            return Translation(quoted.text, text, language, HUMAN, confidence=CERTAIN)
        return Translation(quoted.text, "[machine] [/]", language, "argos")


def an_app(
    correct: FakeCorrect | None = None,
    then: Comparison = MADE,
    *,
    reword: FakeReword | None = None,
    speakers: Sequence[str] = ("Ana Vega", "Juan Cruz"),
    language: Language = "en",
) -> EncuadreApp:
    """Return an app on one event, which is `then` when it is made the second time."""
    made = iter([MADE])

    def compare(event_id: str, should_stop: Callable[[], bool], **options: object) -> Iterator[Comparison]:
        yield next(made, then)

    return EncuadreApp(
        contents_of(MADE, ALONE, articles=[TROOPS]),
        Services(compare=compare, correct=correct, speakers=lambda article: speakers, reword=reword, read=FakeRead()),
        Options(language=language, opened=MADE.event.id),
    )


def on(app: EncuadreApp) -> str:
    """Return the sentence the reader stands on."""
    assert isinstance(app.screen, ComparisonScreen)
    row = app.screen.standing_on
    return row.ref if row else ""


def toast(app: EncuadreApp) -> str:
    return "\n".join(notification.message for notification in app._notifications)


async def test_x_asks_once_with_both_sentences_and_why_they_are_linked_and_shows_the_event_without_the_link() -> None:
    correct = FakeCorrect(DENIED)
    app = an_app(correct, APART)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        before = await settled(pilot, "down")
        question = await asked(pilot, "x")
        shown = await settled(pilot, "y")

        assert EN.correcting.ask_unlink in question
        assert "Linked now: same" in question
        assert US_SENTENCES[0] in question
        assert MX_SENTENCES[1] in question
        [wish] = correct.wishes
        assert [one.sentence for one in wish.quoted] == [LEFT[US_SENTENCES[0]], RIGHT[MX_SENTENCES[1]]]
        assert on(app) == LEFT[US_SENTENCES[0]]
        assert before.count("= both:") == 1
        assert shown != before
        assert "Not the same" in toast(app)


async def test_the_link_is_back_once_the_decision_is_taken_back() -> None:
    correct = FakeCorrect(DENIED)
    app = an_app(correct)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settled(pilot, "down")
        await asked(pilot, "x")
        await settled(pilot, "y")
        question = await asked(pilot, "u")
        await settled(pilot, "y")

        assert "Not the same" in question
        assert correct.wishes[-1].kind is None
        assert "Undone" in toast(app)
        assert on(app) == LEFT[US_SENTENCES[0]]


async def test_a_no_leaves_the_link() -> None:
    correct = FakeCorrect(DENIED)
    app = an_app(correct)
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot, "down")
        await asked(pilot, "x")
        await settled(pilot, "escape")

        assert correct.wishes == []
        assert on(app) == LEFT[US_SENTENCES[0]]


async def test_a_sentence_with_nothing_beside_it_says_so() -> None:
    correct = FakeCorrect(DENIED)
    app = an_app(correct)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settled(pilot, "end", "x")

        assert toast(app) == EN.correcting.not_linked
        assert correct.wishes == []


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_a_translation_is_written_over_the_machines_and_marked_as_a_persons(size: tuple[int, int]) -> None:
    reword = FakeReword()
    app = an_app(reword=reword)
    async with app.run_test(size=size, notifications=True) as pilot:
        await settled(pilot, "tab", "t")
        line = await asked(pilot, "T")
        shown = await settled(pilot, *(["end"] + ["backspace"] * 60 + list("Our") + ["enter"]))

        assert EN.correcting.retranslating in line
        assert [text for _, text in reword.kept] == ["Our"]
        assert "Our (h)" in shown
        assert toast(app) == EN.correcting.retranslated


async def test_a_line_left_as_it_was_keeps_nothing_and_an_empty_one_brings_the_machine_back() -> None:
    reword = FakeReword()
    app = an_app(reword=reword)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settled(pilot, "tab", "t")
        await asked(pilot, "T")
        await settled(pilot, "enter")
        assert reword.kept == []

        await asked(pilot, "T")
        shown = await settled(pilot, *(["end"] + ["backspace"] * 60 + ["enter"]))
        assert [text for _, text in reword.kept] == [""]
        assert "[machine] [/]" in shown
        assert toast(app) == EN.correcting.machine_again


async def test_a_translation_that_cannot_be_kept_is_said() -> None:
    app = an_app(reword=FakeReword(StoreError("the file is full [/]", hint="")))
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settled(pilot)
        await asked(pilot, "T")
        await settled(pilot, "x", "enter")

        assert "the file is full [/]" in toast(app)


async def test_the_speaker_of_the_current_sentence_is_chosen_from_those_the_article_names() -> None:
    correct = FakeCorrect(SPOKEN)
    app = an_app(correct, OTHER_SPEAKER)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settled(pilot, "down", "down", "down")
        names = await asked(pilot, "W")
        question = await asked(pilot, "enter")
        await settled(pilot, "y")

        assert EN.correcting.which_speaker in names
        assert "Juan Cruz" in names
        assert EN.correcting.not_said in names
        assert "Ana Vega" in question
        assert [(wish.kind, wish.speaker) for wish in correct.wishes] == [(DecisionKind.SPEAKER, "Ana Vega")]
        assert on(app) == LEFT[US_SENTENCES[2]]


async def test_that_nobody_is_named_is_the_last_choice() -> None:
    correct = FakeCorrect(SPOKEN)
    app = an_app(correct)
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot, "down", "down", "down")
        await asked(pilot, "W", "down", "down", "enter")
        await settled(pilot, "y")

        assert [wish.speaker for wish in correct.wishes] == [""]


async def test_a_sentence_that_quotes_nobody_says_so() -> None:
    app = an_app(FakeCorrect(SPOKEN))
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settled(pilot, "W")

        assert toast(app) == EN.correcting.quotes_nothing


async def test_a_speaker_corrected_among_the_voices_is_shown_there() -> None:
    correct = FakeCorrect(SPOKEN)
    app = an_app(correct, OTHER_SPEAKER)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settled(pilot)
        before = await settled(pilot, "4")
        await asked(pilot, "W", "enter")
        shown = await settled(pilot, "y")
        await pilot.pause()

        assert isinstance(app.screen, LedgerScreen)
        assert "Ana Vega" not in before
        assert "Ana Vega" in shown
        await settled(pilot, "escape", "escape")
        assert isinstance(app.screen, EventsScreen)


async def test_an_article_by_itself_takes_a_translation_and_is_read_again_at_its_sentence() -> None:
    reword = FakeReword()
    app = an_app(reword=reword)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settled(pilot)
        await settled(pilot, "a")
        assert isinstance(app.screen, ArticleScreen)
        at = app.screen.standing_at
        await asked(pilot, "T")
        await settled(pilot, "x", "enter")
        await pilot.pause()

        assert isinstance(app.screen, ArticleScreen)
        assert app.screen.standing_at == at
        assert len(reword.kept) == 1


async def test_the_questions_are_asked_in_spanish() -> None:
    app = an_app(FakeCorrect(DENIED), language="es")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot, "down")
        question = await asked(pilot, "x")

    assert ES.correcting.ask_unlink in question
    assert f"  EE. UU.  {US_SENTENCES[0][:20]}" in question
