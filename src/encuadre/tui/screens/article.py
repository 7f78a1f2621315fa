"""Articles to be read: one, or all of an event that one side alone tells; part by part, in either language."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from encuadre.model import DecisionKind, Event, Language, Page, Row, Section
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.correcting import CorrectionWanted, Wish
from encuadre.tui.layout import Wording
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.text import joined, plain, shortened
from encuadre.tui.widgets.page_text import PageText
from encuadre.words import Words


@dataclass
class ArticleWanted(Message):
    """A reader wants to read an article."""

    event: Event
    article: str = ""
    """Its id; empty: one of the event's is to be chosen."""


class ArticleScreen(SpeakingScreen[None]):
    """A page of articles, scrolled line by line, page by page or part by part."""

    place = Place.ARTICLE
    BINDINGS = bindings_of(Place.ARTICLE)

    def __init__(self, words: Words, page: Page, *, articles: tuple[str, ...], event: Event | None = None) -> None:
        """Show a page.

        Args:
            words: The interface's.
            page: What is read.
            articles: Ids of the articles on it.
            event: The event it is all of, where it is one.
        """
        super().__init__(words)
        self.articles = articles
        self.event = event
        self._page = page
        self._wording = Wording.BOTH

    def compose(self) -> ComposeResult:
        """Lay out title, page and keys."""
        yield Static(id="title")
        with VerticalScroll(id="page", can_focus=False):
            yield PageText(self._page, self.words.language)
        yield self.footer()

    def on_mount(self) -> None:
        """Say in which words the text is shown."""
        self._show_title()

    def action_scroll(self, direction: int) -> None:
        """Scroll by three lines."""
        self._scroller.scroll_relative(y=direction * 3, animate=False)

    def action_page(self, direction: int) -> None:
        """Scroll by what is in view, less two lines for the eye to hold on to."""
        self._scroller.scroll_relative(y=direction * max(1, self._scroller.size.height - 2), animate=False)

    def action_edge(self, end: int) -> None:
        """Scroll to the beginning (0) or the end (1)."""
        self._scroller.scroll_to(y=self._scroller.max_scroll_y if end else 0, animate=False)

    def action_part(self, step: int) -> None:
        """Go to the next or previous part: text, quotations, figures, frames, and the next article."""
        starts = self._text.starts
        here = self._scroller.scroll_offset.y
        at = bisect_right(starts, here) if step > 0 else bisect_right(starts, here - 1) - 1
        if 0 <= at < len(starts) and (step < 0 or here < self._scroller.max_scroll_y):
            self._scroller.scroll_to(y=starts[at], animate=False)
        else:
            self.notify(self.words.comparison.nothing_here, markup=False)

    def action_text(self) -> None:
        """Show the sentences in the next wording."""
        self._wording = self._wording.next
        share = self._scroller.scroll_offset.y / max(1, self._scroller.max_scroll_y)
        self._text.show(worded(self._page, self._wording, self.words.language))
        self._show_title()
        self.call_after_refresh(lambda: self._scroller.scroll_to(y=share * self._scroller.max_scroll_y, animate=False))

    def action_set(self) -> None:
        """Correct country, outlet, date or language of the article, or of one of those shown."""
        chosen = self.articles if len(self.articles) == 1 else ()
        self.post_message(CorrectionWanted(Wish(DecisionKind.SET, articles=chosen), source=self.event))

    def action_undo(self) -> None:
        """Take the last decision back."""
        self.post_message(CorrectionWanted(Wish(None)))

    def action_back(self) -> None:
        """Go back."""
        self.dismiss()

    @property
    def _scroller(self) -> VerticalScroll:
        return self.query_one("#page", VerticalScroll)

    @property
    def _text(self) -> PageText:
        return self.query_one(PageText)

    def _show_title(self) -> None:
        words = self.words
        wording = {
            Wording.ORIGINAL: words.comparison.original,
            Wording.TRANSLATION: words.terms.in_language,
            Wording.BOTH: words.comparison.both,
        }[self._wording]
        room = max(8, self.app.size.width - 8 - len(wording))
        parts: list[Content] = [shortened(plain(self._page.title, "bold"), room), plain(f"  {wording}", "$quiet")]
        self.query_one("#title", Static).update(joined(parts))


def worded(page: Page, wording: Wording, language: Language) -> Page:
    """Return a page in the words that are asked for.

    Args:
        page: With every sentence's translation below it.
        wording: Original, translation or both.
        language: The reader's; what is written in it needs no translation.
    """
    if wording is Wording.BOTH:
        return page
    sections = (replace(one, rows=tuple(_rows(one, wording, language))) for one in page.sections)
    return replace(page, sections=tuple(sections))


def _rows(section: Section, wording: Wording, language: Language) -> Iterator[Row]:
    for row in section.rows:
        translation = next((one for one in row.asides if one.language == language), None)
        if translation is None or wording is Wording.ORIGINAL:
            yield replace(row, asides=())
        elif translation.text:
            yield replace(row, text=translation.text, marks=(), asides=())
        else:  # nobody translated it: the original stands with the reason
            yield row
