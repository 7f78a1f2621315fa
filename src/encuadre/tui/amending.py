"""The half of the application that carries corrections out and shows again what they have changed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from textual import on
from textual.screen import Screen

from encuadre.errors import EncuadreError
from encuadre.model import HUMAN, Article, Corrected, DecisionKind, Event, Evidence, Quoted, Rendering, Translation
from encuadre.present.events import Kept
from encuadre.tui.ahead import Reading
from encuadre.tui.contents import Source
from encuadre.tui.correcting import Corrections, CorrectionWanted, Wish
from encuadre.tui.quoting import QuotingApp
from encuadre.tui.screens.article import ArticleScreen
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.events import EventsScreen
from encuadre.tui.screens.note import RenderingScreen
from encuadre.tui.screens.quoting import SpeakerWanted, TranslationWanted
from encuadre.tui.screens.tabbed import AnsweringScreen, TabbedScreen
from encuadre.tui.tabs import Turn

Reword = Callable[[Quoted, str], Rendering]
"""A sentence and what a person says it says in, empty to take that back; out what it is shown as from now on. It runs
in a thread."""


class AmendingApp(QuotingApp):
    """Hears what is to be corrected, whatever screen it is wanted on."""

    _corrections: Corrections
    _events: tuple[Event, ...]
    _articles: Mapping[str, Article]
    _kept: Kept
    _ahead: Reading | None
    _source: Source | None
    _reword: Reword | None = None

    @property
    def has_events(self) -> bool:
        """Whether any event is listed that both sides tell of; the cursor is put on one."""
        listing = self.screen_stack[0]
        return isinstance(listing, EventsScreen) and listing.go_to_comparable()

    @on(CorrectionWanted)
    def _correction_wanted(self, message: CorrectionWanted) -> None:
        # A worker, for it waits for answers on other screens.
        self._run(self._carry_out(message), "correction")

    @on(SpeakerWanted)
    def _speaker_wanted(self, message: SpeakerWanted) -> None:
        quoting = self._quoting()
        found = tuple(one for one in self._citations.sentences(message.row) if one.sentence in quoting)
        self._run(self._carry_out(CorrectionWanted(Wish(DecisionKind.SPEAKER, quoted=found))), "correction")

    def _quoting(self) -> frozenset[str]:
        """Return the sentences in view that quote somebody."""
        for screen in reversed(self.screen_stack):
            if isinstance(screen, ComparisonScreen):
                told = screen.comparison.quotations
                return frozenset(
                    one.sentence
                    for one in screen.quotable
                    if any(
                        said.article_id == one.article.id and said.quotation.content.overlaps(one.span) for said in told
                    )
                )
            if isinstance(screen, ArticleScreen):
                return screen.quoting
        return frozenset()

    @on(TranslationWanted)
    async def _translation_wanted(self, message: TranslationWanted) -> None:
        if self._reword is None:
            return
        quoted = message.quoted
        before = quoted.rendering.text if isinstance(quoted.rendering, Translation) else ""
        screen = RenderingScreen(self.words, quoted, before)

        def keep(text: str | None) -> None:
            if text is not None and text != before:
                self._run(self._reworded(quoted, text), "translation")

        await self.push_screen(screen, keep)
        screen.begin()

    async def _reworded(self, quoted: Quoted, text: str) -> None:
        """Keep what a reader wrote, show it, and have the event compared anew by it beside the screen."""
        assert self._reword is not None
        try:
            rendering = await asyncio.to_thread(self._reword, quoted, text)
        except EncuadreError as error:
            self.notify(self.words.say(error.message), severity="error", markup=False)
            return
        is_human = isinstance(rendering, Translation) and rendering.engine == HUMAN
        if self._ahead:
            self._ahead.changed(event.id for event in self._events if quoted.article.id in event.articles)
        again = self._again() if isinstance(self.screen, ArticleScreen) else None
        for screen in self.screen_stack:
            if isinstance(screen, ComparisonScreen):
                screen.reword(rendering)
        if again:
            await self.pop_screen()
            again()
        said = self.words.correcting
        self.notify(said.retranslated if is_human else said.machine_again, markup=False)

    async def _carry_out(self, wanted: CorrectionWanted) -> None:
        corrected = await self._corrections.carry_out(wanted, self._events)
        if corrected is None:
            return
        decision = corrected.decision
        again = self._again() if decision.stated or decision.sentences else None
        formed = {event.id: event for event in corrected.formed}
        kept = [event for event in self._events if event.id not in formed and event.id not in corrected.dissolved]
        self._events = (*kept, *formed.values())
        if self._ahead:
            told = {one.article for one in decision.sentences}
            touched = (event.id for event in self._events if told and told.issubset(event.articles))
            self._ahead.changed((*formed, *corrected.dissolved, *touched))
        if decision.stated and self._source:  # articles have other facts now
            await self._read_again(self._source)
        while self._is_out_of_date(self.screen, corrected):
            await self.pop_screen()
        if again:
            again()
        for screen in self.screen_stack:
            if isinstance(screen, EventsScreen):
                screen.renew(self._events, self._articles, corrected.formed, self._kept)
            elif isinstance(screen, ComparisonScreen) and screen.event.id in formed:
                screen.renew(formed[screen.event.id])

    def _again(self) -> Callable[[], object] | None:
        """Return what shows the event or article in view again, at its place and tab, once it was read otherwise."""
        turn = None
        for screen in reversed(self.screen_stack):
            if isinstance(screen, AnsweringScreen):
                turn = Turn(screen.tab, screen.cursor)
            elif isinstance(screen, ArticleScreen) and screen.event is None:
                return partial(self._read_article, screen.articles[0], screen.standing_at)
            elif isinstance(screen, ArticleScreen | ComparisonScreen) and screen.event:
                return partial(self._open_if_there, screen.event.id, screen.standing_at, turn)
        return None

    def _is_out_of_date(self, screen: Screen[Any], corrected: Corrected) -> bool:
        if corrected.decision.sentences:
            return isinstance(screen, ArticleScreen | TabbedScreen)
        if corrected.decision.stated:
            return isinstance(screen, ArticleScreen | ComparisonScreen)
        event = screen.event if isinstance(screen, ArticleScreen | ComparisonScreen) else None
        return event is not None and any(one.id in corrected.dissolved for one in (event, *event.events))

    def _open_if_there(self, event_id: str, at: Evidence | None = None, turn: Turn | None = None) -> bool:
        """Open an event, and tell whether there is one."""
        raise NotImplementedError

    def _read_article(self, id_: str, at: Evidence | None = None) -> None:
        """Open an article by itself."""
        raise NotImplementedError

    async def _read_again(self, source: Source) -> None:
        """Know what the workspace holds now."""
        raise NotImplementedError
