"""Copying a sentence with its source: from every screen that shows one, in the chosen form, with one toast."""

from __future__ import annotations

import pytest

from encuadre.model import Comparison
from encuadre.present import quotable, sentences_of
from encuadre.tui import EncuadreApp, clipboard
from encuadre.tui.screens.quoting import QuotingScreen
from encuadre.words import words_in
from tui.builders import IN_ENGLISH, MX_HEADLINE, US_HEADLINE, US_SENTENCES, a_comparison, an_app, asked, settled
from tui.test_article import ALONE, FakeRead
from tui.test_article import an_app as an_article_app
from tui.test_border import a_crossing
from tui.test_claims import a_ledger
from tui.test_reading import a_reading

EN = words_in("en")


@pytest.fixture(autouse=True)
def system(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Stand for the system's clipboard, which takes everything."""
    taken: list[str] = []

    def put(text: str) -> bool:
        taken.append(text)
        return True

    monkeypatch.setattr(clipboard, "put", put)
    return taken


def toasts(app: EncuadreApp) -> list[str]:
    return [notification.message for notification in app._notifications]


async def test_y_copies_the_current_sentence_with_its_source_to_both_clipboards(system: list[str]) -> None:
    app = an_app()
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        await settled(pilot, "down", "y")

        assert f"“{US_SENTENCES[0]}”" in app.clipboard
        assert "River Gazette" in app.clipboard
        assert US_HEADLINE in app.clipboard
        assert system == [app.clipboard]
        [toast] = toasts(app)
        assert "The bridge reopened" in toast
        assert "plain text" in toast


async def test_where_no_tool_takes_it_the_toast_promises_no_more_than_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(clipboard, "put", lambda text: False)
    app = an_app()
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        await settled(pilot, "y")
        assert toasts(app)[0].startswith("Sent to the terminal's clipboard")


async def test_a_translation_is_copied_only_where_it_is_shown() -> None:
    app = an_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot, "tab", "y")
        assert MX_HEADLINE in app.clipboard
        assert IN_ENGLISH[MX_HEADLINE] not in app.clipboard
        await settled(pilot, "t", "y")
        assert f"“{IN_ENGLISH[MX_HEADLINE]}” (machine translation by argos)" in app.clipboard


async def test_what_stands_in_the_readers_language_is_not_translated_for_them() -> None:
    app = an_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot, "t", "y")
        assert "machine translation" not in app.clipboard
        await settled(pilot, "t", "y")
        assert "machine translation" in app.clipboard


async def test_the_form_that_was_chosen_is_kept() -> None:
    app = an_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await asked(pilot, "Y", *"apa", "enter")
        await settled(pilot)
        assert "(2025, February 4)" in app.clipboard
        await settled(pilot, "down", "y")
        assert "(2025, February 4)" in app.clipboard
        assert "The bridge reopened" in app.clipboard


async def test_whoever_chooses_no_form_copies_nothing() -> None:
    app = an_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await asked(pilot, "Y", "escape")
        assert app.clipboard == ""


@pytest.mark.parametrize(
    ("opened", "comparison"), [("f", a_comparison()), ("l", a_ledger()), ("r", a_reading()), ("b", a_crossing())]
)
async def test_a_row_is_copied_with_the_sentences_it_rests_on(opened: str, comparison: Comparison) -> None:
    app = an_app(comparison)
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot, opened, "y")
        assert isinstance(app.screen, QuotingScreen)
        row = app.screen.standing_on
        assert row is not None
        told = sentences_of(row, quotable(comparison))
        assert told
        assert [part.splitlines()[0] for part in app.clipboard.split("\n\n")] == [f"“{one.text}”" for one in told]


async def test_where_nothing_can_be_copied_that_is_said() -> None:
    app = an_app()
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        await settled(pilot, "l", "y")
        assert toasts(app) == [EN.citing.nothing]
        assert app.clipboard == ""


async def test_several_sentences_are_counted_in_the_toast() -> None:
    app = an_app()
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        await settled(pilot, "f", "y")
        assert app.clipboard.count("River Gazette") == 2
        assert "sentences: 2 of 2" in toasts(app)[0]


async def test_never_more_than_one_toast() -> None:
    app = an_app()
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        await settled(pilot, "y", "down", "y", "down", "y")
        assert len(toasts(app)) == 1
        assert US_SENTENCES[1] in toasts(app)[0]


async def test_an_article_is_read_sentence_by_sentence_and_each_can_be_copied() -> None:
    app = an_article_app(FakeRead(), ALONE)
    async with app.run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot, "a")
        assert "▸  Troops go north" in shown
        shown = await settled(pilot, "j")
        assert "▸  Mexico sent 10,000 soldiers." in shown
        await settled(pilot, "y")
        assert "Mexico sent 10,000 soldiers." in app.clipboard
        assert "(machine translation by fake)" in app.clipboard


async def test_scrolled_out_of_view_the_pointer_comes_along() -> None:
    app = an_article_app(FakeRead(), ALONE)
    async with app.run_test(size=(60, 8)) as pilot:
        await settled(pilot, "a")
        app.screen.query_one("#page").scroll_end(animate=False)
        await settled(pilot, "y")
        assert "Troops go north”\n→" not in app.clipboard
        await settled(pilot, "home", "y")
        assert "“Troops go north”" in app.clipboard.splitlines()[0]


async def test_a_click_puts_the_pointer_on_a_sentence() -> None:
    app = an_article_app(FakeRead(), ALONE)
    async with app.run_test(size=(80, 24)) as pilot:
        shown = await settled(pilot, "a")
        line = next(number for number, one in enumerate(shown.splitlines()) if "They stay." in one)
        await pilot.click(offset=(6, line))
        assert "▸  They stay." in await settled(pilot)


async def test_words_that_look_like_markup_are_copied_and_told_as_they_are() -> None:
    app = an_app(a_comparison("[/red] [link=x] \x1b]52;c;AAAA\x07 done"))
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        shown = await settled(pilot, "y")
        assert "\x1b" not in shown
        assert "[/red] [link=x]" in app.clipboard
        assert "[/red] [link=x]" in toasts(app)[0]
