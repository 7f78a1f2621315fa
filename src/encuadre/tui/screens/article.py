"""Articles to be read: one, or all of an event that one side alone tells; part by part, in either language."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from encuadre.model import DecisionKind, Event, Evidence, Language, MarkKind, Page, Quoted, Row, Section
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.correcting import CorrectionWanted, Wish
from encuadre.tui.layout import Wording
from encuadre.tui.screens.quoting import QuotingScreen
from encuadre.tui.text import joined, plain, shortened
from encuadre.tui.widgets.page_text import PageText
from encuadre.words import Words


@dataclass
class ArticleWanted(Message):
    """A reader wants to read an article."""

    event: Event
    article: str = ""
    """Its id; empty: one of the event's is to be chosen."""


@dataclass
class VersionsWanted(Message):
    """A reader wants to see what an article said before."""

    article: str


@dataclass
class StoryWanted(Message):
    """A reader wants a whole story compared."""

    story: str
    """`Event.story`."""

    events: tuple[str, ...] = ()
    """Ids of those of its events that are wanted; empty: all."""


class ArticleScreen(QuotingScreen[None]):
    """A page of articles, read sentence by sentence, page by page or part by part."""

    place = Place.ARTICLE
    BINDINGS = bindings_of(Place.ARTICLE)

    def __init__(
        self,
        words: Words,
        page: Page,
        *,
        articles: tuple[str, ...],
        quotable: tuple[Quoted, ...] = (),
        event: Event | None = None,
        at: Evidence | None = None,
        story: str = "",
    ) -> None:
        """Show a page.

        Args:
            words: The interface's.
            page: What is read.
            articles: Ids of the articles on it.
            quotable: Their sentences.
            event: The event it is all of, where it is one.
            at: Where the reader begins; `None`: at the top.
            story: The event's story, where the other side tells of it; empty: there is nothing more to open.
        """
        super().__init__(words)
        self.articles = articles
        self.event = event
        self.wording = Wording.BOTH
        self._page = page
        self._quotable = quotable
        self._story = story
        self._begin = at
        self._noted = frozenset[str]()
        self._at = 0
        """The number of the row the reader stands on."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the story where both sides tell it."""
        return bool(self._story) if action == "story" else True

    def action_story(self) -> None:
        """Compare the whole story."""
        self.post_message(StoryWanted(self._story))

    @property
    def quotable(self) -> tuple[Quoted, ...]:
        """Return every sentence on the page."""
        return self._quotable

    @property
    def quoting(self) -> frozenset[str]:
        """Return the ids of the sentences that quote somebody."""
        return frozenset(row.ref for row in self._page.rows if any(mark.kind is MarkKind.QUOTED for mark in row.marks))

    @property
    def standing_on(self) -> Row | None:
        """Return the row at the pointer; scrolled out of view, the first one that is to be seen."""
        self._at = self._in_view()
        self._text.point_at(self._at)
        places = self._text.places
        return places[self._at].row if places else None

    def compose(self) -> ComposeResult:
        """Lay out title, page and keys."""
        yield Static(id="title")
        with VerticalScroll(id="page", can_focus=False):
            yield PageText(self._page, self.words.language, has_pointer=True)
        yield self.footer()

    def on_mount(self) -> None:
        """Say in which words the text is shown, and go where the reader begins."""
        self._show_title()
        self._text.mark(self._noted)
        if self._begin:
            self.call_after_refresh(self._go_to, self._begin)

    def mark(self, noted: frozenset[str]) -> None:
        """Show which sentences have a note."""
        self._noted = noted
        if self.is_mounted:
            self._text.mark(noted)

    def action_move(self, step: int) -> None:
        """Go to the next or previous sentence; one that is higher than the view is scrolled to its end first."""
        places, here = self._text.places, self._in_view()
        if not places:
            self._scroller.scroll_relative(y=step * 3, animate=False)
            return
        place, top, height = places[here], self._scroller.scroll_offset.y, self._scroller.size.height
        if here != self._at:
            self._go(here)
        elif step > 0 and place.end > top + height and place.start <= top:
            self._scroller.scroll_relative(y=min(3, place.end - top - height), animate=False)
        elif step < 0 and place.start < top:
            self._scroller.scroll_relative(y=-min(3, top - place.start), animate=False)
        elif 0 <= here + step < len(places):
            self._go(here + step)
        else:
            self.action_edge(step > 0)

    def action_page(self, direction: int) -> None:
        """Scroll by what is in view, less two lines for the eye to hold on to."""
        self._turn_to(self._scroller.scroll_offset.y + direction * max(1, self._scroller.size.height - 2))

    def action_edge(self, end: int) -> None:
        """Go to the beginning (0) or the end (1)."""
        places = self._text.places
        self._point(len(places) - 1 if end and places else 0)
        self._scroller.scroll_to(y=self._scroller.max_scroll_y if end else 0, animate=False)

    def action_part(self, step: int) -> None:
        """Go to the next or previous part: text, quotations, figures, frames, and the next article."""
        starts = self._text.starts
        here = self._scroller.scroll_offset.y
        at = bisect_right(starts, here) if step > 0 else bisect_right(starts, here - 1) - 1
        if 0 <= at < len(starts) and (step < 0 or here < self._scroller.max_scroll_y):
            self._turn_to(starts[at])
        else:
            self.notify(self.words.comparison.nothing_here, markup=False)

    @on(PageText.RowClicked)
    def _row_clicked(self, message: PageText.RowClicked) -> None:
        self._point(message.number)

    def _go_to(self, place: Evidence) -> None:
        wanted = {one.sentence for one in self._quotable if one.overlaps(place)}
        for number, one in enumerate(self._text.places):
            if one.row.ref in wanted:
                self._go(number)
                return

    def _go(self, number: int) -> None:
        """Point at a row, and bring it into view."""
        self._point(number)
        place, top, height = self._text.places[number], self._scroller.scroll_offset.y, self._scroller.size.height
        if place.start < top or place.end - place.start > height:
            self._scroller.scroll_to(y=place.start, animate=False)
        elif place.end > top + height:
            self._scroller.scroll_to(y=place.end - height, animate=False)

    def _turn_to(self, line: int) -> None:
        """Scroll, and point at the first row below."""
        top = max(0, min(line, int(self._scroller.max_scroll_y)))
        self._scroller.scroll_to(y=top, animate=False)
        self._point(self._first_from(top))

    def _point(self, number: int) -> None:
        self._at = number
        self._text.point_at(number)

    def _in_view(self) -> int:
        """Return the row at the pointer if any line of it is in view, else the first row that is."""
        places, top, height = self._text.places, self._scroller.scroll_offset.y, self._scroller.size.height
        if self._at < len(places) and places[self._at].end > top and places[self._at].start < top + height:
            return self._at
        return self._first_from(int(top))

    def _first_from(self, line: int) -> int:
        """Return the first row that begins at a line or below it; the last one where none does."""
        places = self._text.places
        return next((number for number, place in enumerate(places) if place.start >= line), max(0, len(places) - 1))

    def action_text(self) -> None:
        """Show the sentences in the next wording."""
        self.wording = self.wording.next
        share = self._scroller.scroll_offset.y / max(1, self._scroller.max_scroll_y)
        self._text.show(worded(self._page, self.wording, self.words.language))
        self._show_title()
        self.call_after_refresh(lambda: self._scroller.scroll_to(y=share * self._scroller.max_scroll_y, animate=False))

    def action_set(self) -> None:
        """Correct country, outlet, date or language of the article, or of one of those shown."""
        chosen = self.articles if len(self.articles) == 1 else ()
        self.post_message(CorrectionWanted(Wish(DecisionKind.SET, articles=chosen), source=self.event))

    def action_versions(self) -> None:
        """Show what the article said before, or the one of those shown the reader is in."""
        here = self.current
        self.post_message(VersionsWanted(here.article.id if here else self.articles[0]))

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
        }[self.wording]
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
