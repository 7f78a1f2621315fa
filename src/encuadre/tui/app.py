"""The application: wires themes, screens and the one function that compares; it computes nothing."""

from __future__ import annotations

import asyncio
import gc
from functools import partial
from time import monotonic
from typing import Any, ClassVar

from textual import events as signals
from textual import on
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Input, TextArea

from encuadre.errors import EncuadreError
from encuadre.model import Comparison, Event, Evidence, Grouping, OneSide, ReadArticle, other_language
from encuadre.present import one_side_page, quotable_in, read_page, versions_page, why_page
from encuadre.tui.ahead import ASKED_EVERY, Reading
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.contents import LOOKED_EVERY, SHARE_OF_READING, Contents, Source, told_under
from encuadre.tui.correcting import Corrections
from encuadre.tui.flagging import Flags
from encuadre.tui.given import Options, Services
from encuadre.tui.learning import LearningApp
from encuadre.tui.masthead import event_title
from encuadre.tui.noting import noted_among
from encuadre.tui.screens.adding import AddingScreen, PathScreen
from encuadre.tui.screens.article import ArticleScreen, ArticleWanted, StoryWanted, VersionsWanted
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.events import EventsScreen
from encuadre.tui.screens.help import HelpScreen
from encuadre.tui.screens.waiting import Made, TakenIn, WaitingScreen
from encuadre.tui.screens.why import WhyScreen
from encuadre.tui.studying import Desks
from encuadre.tui.tabs import Turn
from encuadre.tui.terminal import end_with_terminal
from encuadre.tui.text import plain
from encuadre.tui.theme import SHEETS
from encuadre.tui.widgets.columns import WIDE
from encuadre.words import words_in

TALL = 14
"""Rows from which on there is room for more than a headline, the text and the keys."""


class EncuadreApp(LearningApp):
    """Event list, then one event with both sides."""

    TITLE = "encuadre"
    CSS_PATH = SHEETS
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]  # noqa: RUF012 - so typed by Textual
    VERTICAL_BREAKPOINTS = [(0, "-short"), (TALL, "-tall")]  # noqa: RUF012 - so typed by Textual
    BINDINGS: ClassVar[list[BindingType]] = bindings_of(Place.EVERYWHERE)

    def __init__(
        self,
        contents: Contents,
        services: Services,
        options: Options = Options(),  # noqa: B008 - frozen
    ) -> None:
        """Show the workspace.

        Args:
            contents: What the list shows.
            services: What is done for the screen.
            options: How it begins.
        """
        left = options.habits.theme if options.habits.theme in {one.name for one in options.offered} else None
        super().__init__(
            words_in(options.language), keys=options.keys, offered=options.offered, theme=options.theme or left
        )
        self.begin(services.notes, options.habits, options.places)
        self._events, self._articles, self._kept = contents.events, contents.articles, contents.kept
        self._services = services
        self._opened = options.opened
        self._flags = Flags(services.flag)
        self._ahead = Reading(services.ahead) if services.ahead else None
        self._source = services.source
        self._next_look = 0.0
        self._chosen: dict[str, tuple[str, ...]] = {}
        """By story the ids of those of its events that were asked for last."""
        self._reword, self._search = services.reword, services.search
        self._desks = Desks(services.school, options.habits.learner, options.language)
        self._listing = EventsScreen(self.words, self._events, self._articles, self._kept, options.query)
        self._corrections = Corrections(
            self, self.words, self._articles, services.correct, contents.decisions, services.speakers
        )

    def get_default_screen(self) -> Screen[Any]:
        """Begin with the event list."""
        return self._listing

    @property
    def list_filter(self) -> str:
        """Return the filter of the list as it is now."""
        return self._listing.query_left

    def on_mount(self) -> None:
        """Open the event that was asked for, and end with the terminal."""
        # What is listed lives as long as the app: to look through it for garbage holds a key up by 30 ms.
        self.call_after_refresh(gc.freeze)
        if not self.is_headless:
            end_with_terminal(is_web=self.is_web)
        if self._source:
            self.every(LOOKED_EVERY, self._look)
        if self._ahead:
            self.every(ASKED_EVERY, self._read_ahead)
        if self._opened:
            self._open_if_there(self._opened)

    def on_unmount(self) -> None:
        """End what was at work beside the screen."""
        if self._ahead:
            self._ahead.close()

    async def on_event(self, event: signals.Event) -> None:
        """Run the command of a key before the next key is looked at.

        Textual first sends a key to the widget in focus and runs its command when it comes back unused; by then the
        keys that arrived with it are on their way to the same widget, so that what was typed into a filter the first
        of them opens would run as commands. Only a line that is edited has its keys first.
        """
        if isinstance(event, signals.InputEvent) and isinstance(self.screen, SpeakingScreen):
            if self.screen.is_unseen_by(event):
                return
            if isinstance(event, signals.Key) and not event.is_forwarded:
                key = self.tour.heard(event.key)
                if await self._is_command(key) or key != event.key:
                    return
        await super().on_event(event)

    async def _is_command(self, key: str) -> bool:
        self.app_focus = True  # a key proves it, whatever the terminal has said
        active = None if isinstance(self.focused, Input | TextArea) else self.screen.active_bindings.get(key)
        return active is not None and await self.run_action(active.binding.action, active.node)

    @on(EventsScreen.Opened)
    async def _event_opened(self, message: EventsScreen.Opened) -> None:
        if self._source and self._source.has_changed():
            await self._read_again(self._source)
        if not self._open_if_there(message.event.id):
            self.notify(self.words.events.event_gone, markup=False)

    @on(StoryWanted)
    def _story_wanted(self, message: StoryWanted) -> None:
        self._chosen[message.story] = message.events
        if not self._open_if_there(message.story):
            self.notify(self.words.events.event_gone, markup=False)

    @on(EventsScreen.AddWanted)
    def _add_wanted(self) -> None:
        # A worker, for it waits for answers on other screens.
        self.run_worker(self._take_in(), group="adding", exclusive=True, exit_on_error=False)

    async def _take_in(self) -> None:
        """Ask for a path, take in what stands there, list it and say what came."""
        path = await self.push_screen_wait(PathScreen(self.words))
        if not path or self._services.add is None:
            return
        made = await self.push_screen_wait(AddingScreen(self.words, plain(path), partial(self._services.add, path)))
        if self._source:  # what came in before it was left is there too
            await self._read_again(self._source)
        if isinstance(made, TakenIn):
            say = self.words.adding
            told = [say.done.format(added=made.added, known=made.known)]
            told += [say.skipped.format(count=made.skipped, path=path)] if made.skipped else []
            self.notify("\n".join(told), markup=False, timeout=8)

    @on(EventsScreen.Flagged)
    def _flagged(self, message: EventsScreen.Flagged) -> None:
        self._kept = self._kept.flagged(message.flag, message.articles, is_on=message.is_on)
        self.run_worker(self._keep_flag(message), group="flags", exit_on_error=False)

    async def _keep_flag(self, message: EventsScreen.Flagged) -> None:
        """Keep a flag beside the screen, and say where it could not be kept."""
        try:
            await self._flags.keep(message.flag, message.articles, is_on=message.is_on)
        except EncuadreError as error:
            self.notify(self.words.say(error.message), severity="error", markup=False)

    def _read_ahead(self) -> None:
        listing, is_waiting = self.screen_stack[0], any(isinstance(one, WaitingScreen) for one in self.screen_stack)
        if self._ahead is None or not isinstance(listing, EventsScreen) or not listing.is_mounted:
            return
        if self._ahead.go_on(listing.comparable, listing.here, may_ask=not is_waiting):
            listing.show_ready(self._ahead.ready)

    def _look(self) -> None:
        if monotonic() < self._next_look:
            return
        if self._source and isinstance(self.screen, EventsScreen) and self._source.has_changed():
            self.run_worker(self._read_again(self._source), group="contents", exclusive=True, exit_on_error=False)

    async def _read_again(self, source: Source) -> None:
        began = monotonic()
        try:
            contents, is_same = await asyncio.to_thread(self._again_from, source)
        except EncuadreError as error:
            self.notify(self.words.say(error.message), severity="error", markup=False)
            return
        ended = monotonic()
        self._next_look = ended + (ended - began) / SHARE_OF_READING
        self._corrections.take_over(contents)
        await self._notes.read()
        if is_same:
            return
        if self._ahead:
            before = {event.id: event for event in self._events}
            self._ahead.changed(event.id for event in contents.events if before.get(event.id) != event)
        self._events, self._articles, self._kept = contents.events, contents.articles, contents.kept
        for screen in self.screen_stack:
            if isinstance(screen, EventsScreen):
                screen.renew(self._events, self._articles, kept=self._kept)

    def _again_from(self, source: Source) -> tuple[Contents, bool]:
        """Return what a source holds now, and whether it is listed already: a star of one's own makes no new list."""
        contents, here = source.read(), (self._events, self._articles, self._kept)
        return contents, (contents.events, contents.articles, contents.kept) == here

    def _open(self, event: Event, at: Evidence | None = None, turn: Turn | None = None) -> None:
        self.push_screen(self._comparing(event), partial(self._show, at=at, turn=turn))

    def _comparing(self, event: Event, by: Grouping | None = None) -> WaitingScreen:
        given: dict[str, object] = {} if by is None else {"by": by}
        if event.events:
            given["events"] = tuple(one.id for one in event.events)
        compare = partial(self._services.compare, event.id, **given)
        return WaitingScreen(self.words, event_title(event, self.words), compare, is_read=False)

    def _show(self, made: Made | None, at: Evidence | None = None, turn: Turn | None = None) -> None:
        screen: ArticleScreen | ComparisonScreen
        if isinstance(made, OneSide):
            story = made.event.story if made.elsewhere else ""
            page, ids, said = one_side_page(made, self.words), made.event.articles, quotable_in(made.articles)
            screen = ArticleScreen(self.words, page, articles=ids, quotable=said, event=made.event, at=at, story=story)
        elif isinstance(made, ReadArticle):
            page, ids = read_page(made, self.words), (made.annotated.article.id,)
            screen = ArticleScreen(self.words, page, articles=ids, quotable=quotable_in((made,)), at=at)
        elif isinstance(made, Comparison):
            # A comparison is some 100,000 objects that live as long as its screen: looked through again and again for
            # garbage, they make one key in a few wait a tenth of a second.
            if self._ahead and not made.is_asked:
                self._ahead.opened(made.event.id)
            gc.freeze()
            at = at or self.places.get(made.event.id)
            compared = ComparisonScreen(
                self.words, made, self._services.versions, at=at, wording=self._wording, turn=turn
            )
            screen = compared
        else:
            return
        screen.mark(noted_among(self._notes.all, screen.quotable))
        self.push_screen(screen, (lambda _: self._leave(compared)) if isinstance(screen, ComparisonScreen) else None)

    @on(ComparisonScreen.SidesWanted)
    def _sides_wanted(self, message: ComparisonScreen.SidesWanted) -> None:
        async def show(made: Made | None) -> None:
            if made is not None:  # else the reader goes back to what is compared now
                await self.pop_screen()
                self._show(made)

        self.push_screen(self._comparing(message.event, message.by), show)

    @on(ArticleWanted)
    def _article_wanted(self, message: ArticleWanted) -> None:
        # A worker, for it may wait for a choice.
        self.run_worker(self._choose_and_read(message), group="article", exclusive=True, exit_on_error=False)

    async def _choose_and_read(self, wanted: ArticleWanted) -> None:
        if id_ := wanted.article or await self._corrections.article_of(wanted.event):
            self._read_article(id_)

    def _read_article(self, id_: str, at: Evidence | None = None) -> None:
        article = self._articles.get(id_)
        if self._services.read is not None and article is not None:
            title = plain(article.title or self.words.terms.no_headline)
            work = partial(self._services.read, id_)
            self.push_screen(WaitingScreen(self.words, title, work, is_read=True), partial(self._show, at=at))

    @on(VersionsWanted)
    def _versions_wanted(self, message: VersionsWanted) -> None:
        self._run(self._show_versions(message.article), "versions")

    async def _show_versions(self, article: str) -> None:
        """Show what an article said before; that it never said anything else is said in a line."""
        found = (await asyncio.to_thread(self._services.versions, (article,))).get(article, ())
        if len(found) < 2:
            self.notify(self.words.versions.only_one.format(article=self._named(article)), markup=False)
        else:
            self.push_screen(ArticleScreen(self.words, versions_page(found, self.words), articles=(article,)))

    def _named(self, article: str) -> str:
        known = self._articles.get(article)
        return self.words.terms.quoted.format(text=known.title) if known and known.title else article

    @on(ComparisonScreen.WhyAsked)
    def _why_asked(self, message: ComparisonScreen.WhyAsked) -> None:
        events = {event.id: event for event in self._events}
        event = message.comparison.event
        page = why_page(event, self._articles, self.words, events=events, line=self._services.line())
        self.push_screen(WhyScreen(self.words, page), message.answer)

    def _open_if_there(self, event_id: str, at: Evidence | None = None, turn: Turn | None = None) -> bool:
        """Open an event or a story, and tell whether there is one."""
        event = told_under(self._events, event_id, self._chosen)
        if event:
            self._open(event, at, turn)
        return event is not None

    def go_to(self, event_id: str, place: Evidence) -> None:
        """Open a sentence in its event, or where that is no more in its article."""
        if not self._open_if_there(event_id, place):
            self._read_article(place.article_id, place)

    async def action_next_language(self) -> None:
        """Speak the other language; what is being read is opened again in it."""
        above = self.screen_stack[1:]
        if not all(isinstance(screen, ComparisonScreen | ArticleScreen | HelpScreen) for screen in above):
            self.bell()  # a question is asked, something is waited for, or a page of a comparison is open
            return
        if isinstance(self.screen, HelpScreen):
            await self.pop_screen()
        again = self._again()
        self.words = self._corrections.words = words_in(other_language(self.words.language))
        self._citations.words = self._notes.words = self.words
        while len(self.screen_stack) > 1:
            await self.pop_screen()
        if isinstance(self.screen, EventsScreen):
            self.screen.speak(self.words)
        if again:
            again()
