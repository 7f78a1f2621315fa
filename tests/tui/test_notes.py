"""Notes: written on a sentence with one key, marked beside it, gathered on one page, deleted and put back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from encuadre.errors import StoreError
from encuadre.model import Note, Noted
from encuadre.present import quotable
from encuadre.tui import EncuadreApp, Options, Services
from encuadre.tui.screens.article import ArticleScreen
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.notes import NotesScreen
from encuadre.words import words_in
from tui.builders import (
    US_HEADLINE,
    US_SENTENCES,
    FakeCompare,
    a_comparison,
    asked,
    contents_of,
    settled,
    typed_at_once,
)
from tui.test_article import ALONE, TROOPS, FakeRead

EN = words_in("en")
EN_DAY = datetime(2025, 2, 6, tzinfo=UTC)
MADE = a_comparison()
QUOTED = {one.sentence: one for one in quotable(MADE)}


class FakeBook:
    """Keeps notes in memory; of an article that is in no comparison it says so by an empty event."""

    def __init__(self, error: Exception | None = None) -> None:
        self.kept: dict[int, Note] = {}
        self.gone: list[Note] = []
        self._error = error

    def all(self) -> tuple[Noted, ...]:
        return tuple(
            Noted(
                note,
                replace(next(iter(QUOTED.values())), sentence=note.sentence, text=note.quoted, span=note.span)
                if note.sentence not in QUOTED
                else QUOTED[note.sentence],
                MADE.event.id if note.sentence in QUOTED else "",
            )
            for note in self.kept.values()
        )

    def record(self, note: Note) -> Note:
        if self._error:
            raise self._error
        kept = replace(note, id=note.id or len(self.kept) + 1)
        self.kept[kept.id] = kept
        return kept

    def remove(self, number: int) -> None:
        self.gone.append(self.kept.pop(number))

    def restore(self) -> Note | None:
        if not self.gone:
            return None
        back = self.gone.pop()
        self.kept[back.id] = back
        return back


def an_app(book: FakeBook, *, is_open: bool = True, reader: FakeRead | None = None) -> EncuadreApp:
    return EncuadreApp(
        contents_of(MADE, ALONE, articles=[TROOPS]),
        Services(compare=FakeCompare([MADE]), notes=book, read=reader),
        Options(opened=MADE.event.id if is_open else None),
    )


def toasts(app: EncuadreApp) -> list[str]:
    return [notification.message for notification in app._notifications]


async def write(pilot: object, *keys: str) -> str:
    await asked(pilot, *keys)  # type: ignore[arg-type]
    return await settled(pilot)  # type: ignore[arg-type]


async def test_a_note_is_one_key_the_words_and_enter() -> None:
    book = FakeBook()
    app = an_app(book)
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        await settled(pilot, "down")
        assert US_SENTENCES[0] in await asked(pilot, "N")
        shown = await write(pilot, *"ask", "space", "#", *"Water", "enter")

        [note] = book.kept.values()
        assert (note.text, note.tags, note.quoted) == ("ask #Water", ("water",), US_SENTENCES[0])
        assert note.place.span.of(MADE.left.articles[0].text) == US_SENTENCES[0]
        assert toasts(app) == ["Note kept: ask #Water"]
        [line] = [line for line in shown.splitlines() if US_SENTENCES[0][:30] in line and "▸" in line]
        assert "#" in line[: line.index("The")]


async def test_a_note_is_changed_where_it_was_written_and_emptied_it_goes() -> None:
    book = FakeBook()
    app = an_app(book)
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        await settled(pilot)
        await write(pilot, "N", *"one", "enter")
        assert "one" in await asked(pilot, "N")
        await write(pilot, "end", "x", "enter")
        assert [note.text for note in book.kept.values()] == ["onex"]
        await write(pilot, "N", *["backspace"] * 4, "enter")
        assert book.kept == {}
        assert toasts(app) == [EN.notes.removed]


async def test_whoever_leaves_the_line_changes_nothing() -> None:
    book = FakeBook()
    async with an_app(book).run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        await write(pilot, "N", *"one", "escape")
        assert book.kept == {}


async def test_a_row_is_noted_at_its_most_telling_sentence() -> None:
    book = FakeBook()
    async with an_app(book).run_test(size=(120, 36)) as pilot:
        await settled(pilot, "f")
        await write(pilot, "N", *"sales", "enter")
        assert [note.quoted for note in book.kept.values()] == [US_SENTENCES[2]]


async def test_all_notes_stand_on_one_page_and_lead_to_their_sentence() -> None:
    book = FakeBook()
    app = an_app(book)
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot, "down", "down")
        await write(pilot, "N", *"trucks", "enter")
        shown = await settled(pilot, "escape", "N")
        assert isinstance(app.screen, NotesScreen)
        assert "trucks" in shown
        assert US_SENTENCES[1] in shown
        shown = await settled(pilot, "enter")
        assert isinstance(app.screen, ComparisonScreen)
        assert app.screen.standing_on is not None
        assert app.screen.standing_on.ref == MADE.left.sentences[2].id


async def test_a_note_on_an_article_of_no_event_leads_to_the_article() -> None:
    book = FakeBook()
    start = TROOPS.text.index("They stay")
    app = an_app(book, is_open=False, reader=FakeRead())
    note = Note(1, "why", TROOPS.id, f"{TROOPS.id}-2", QUOTED[next(iter(QUOTED))].span, "They stay.", EN_DAY)
    book.kept[1] = replace(note, span=type(note.span)(start, start + 10))
    async with app.run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot, "N", "enter")
        assert isinstance(app.screen, ArticleScreen)
        assert "▸# They stay." in shown


async def test_a_note_is_deleted_on_the_page_and_put_back() -> None:
    book = FakeBook()
    app = an_app(book)
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        await settled(pilot)
        await write(pilot, "N", *"one", "enter")
        shown = await settled(pilot, "escape", "N", "d")
        assert EN.notes.none in shown
        shown = await settled(pilot, "u")
        assert "one" in shown
        assert EN.notes.none not in shown
        await settled(pilot, "u")
        assert toasts(app) == [EN.notes.nothing_to_undo]


async def test_a_note_is_copied_with_the_source_of_its_sentence() -> None:
    book = FakeBook()
    app = an_app(book)
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        await write(pilot, "N", *"one", "enter")
        await settled(pilot, "escape", "N", "y")
        assert US_HEADLINE in app.clipboard.splitlines()[0]


async def test_what_cannot_be_kept_is_said_and_the_screen_lives_on() -> None:
    app = an_app(FakeBook(StoreError("{path}: {why}", path="w", why="the disk is full")))
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        await settled(pilot)
        await write(pilot, "N", *"one", "enter")
        assert toasts(app) == ["w: the disk is full"]
        await settled(pilot, "down")


@pytest.mark.parametrize("words", ["[/red] [b]", "\x1b]52;c;AA\x07"])
async def test_a_note_that_looks_like_markup_is_shown_as_it_is(words: str) -> None:
    book = FakeBook()
    app = an_app(book, is_open=False)
    first = next(iter(QUOTED.values()))
    book.kept[1] = Note(1, words, first.article.id, first.sentence, first.span, first.text, EN_DAY)
    async with app.run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot, "N")
        assert "\x1b" not in shown
        assert words[:6].replace("\x1b", "\ufffd") in shown


async def test_what_is_typed_right_after_the_key_is_the_note_and_no_command() -> None:
    book = FakeBook()
    app = an_app(book)
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        typed_at_once(app, "Nsplit")
        assert "split" in await asked(pilot)
        await write(pilot, "enter")
        assert [note.text for note in book.kept.values()] == ["split"]
