"""The door to the screen: the only place of the command line that knows there is one."""

from __future__ import annotations

import gc
import os
import sys
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from encuadre.errors import EncuadreError

if TYPE_CHECKING:
    from encuadre.cli.options import Context
    from encuadre.model import (
        Comparison,
        Corrected,
        Flag,
        Found,
        Grouping,
        OneSide,
        Progress,
        Quoted,
        ReadArticle,
        Rendering,
        Version,
    )
    from encuadre.pipeline import ShouldStop, Tools
    from encuadre.store import Workspace
    from encuadre.tui import Contents, EncuadreApp, TakenIn, Wish


MOST_FOUND = 50
"""Sentences that answer a search on the screen: chosen, a few screenfuls; `encuadre search -n` gives more."""


class WorkspaceSource:
    """Reads a workspace again once another connection has written to it."""

    def __init__(self, open_workspace: Callable[[], Workspace], watched: Workspace) -> None:
        """Read through connections of their own, and ask `watched`, which the caller keeps open, for changes."""
        self._open = open_workspace
        self._watched = watched
        self._version = watched.version

    def has_changed(self) -> bool:
        """Say whether anyone has written since this was last asked."""
        before, self._version = self._version, self._watched.version
        return self._version != before

    def read(self) -> Contents:
        """Return what the screen shows."""
        from encuadre.present.events import Kept
        from encuadre.tui import Contents

        with self._open() as workspace, _uncollected():
            articles = workspace.articles.shown()
            kept = Kept(workspace.comparisons.conflicts(), workspace.flags.all())
            return Contents(workspace.events.all(), articles, workspace.decisions.all(), kept)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Look for no garbage meanwhile, nor later in what is there by then: it stays, and a look takes .1 s."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()


class ScreenWork:
    """What the screen has done in threads of its own.

    A workspace belongs to the thread that opened it, the models to all in turn.
    """

    def __init__(self, context: Context) -> None:
        """Work on the workspace of a run."""
        self._context = context

    def compare(
        self, event_id: str, should_stop: ShouldStop, *, by: Grouping | None = None, events: Sequence[str] = ()
    ) -> Iterator[Progress | Comparison | OneSide]:
        """Compare an event or a story, or make it ready to be read where there is nothing to compare.

        Args:
            event_id: The event, or the story.
            should_stop: Asked between batches.
            by: What makes a side.
            events: Ids of those events of a story that are compared.
        """
        from encuadre.errors import OneSideError
        from encuadre.pipeline import compare_event, find_told, read_event

        with self._turn(should_stop) as turn:
            if turn:
                workspace, tools = turn
                event = find_told(workspace, event_id).only(events)
                try:
                    yield from compare_event(workspace, event, tools=tools, by=by, should_stop=should_stop)
                except OneSideError:
                    yield from read_event(workspace, event, tools=tools, should_stop=should_stop)

    def read(self, article_id: str, should_stop: ShouldStop) -> Iterator[Progress | ReadArticle]:
        """Make one article ready to be read."""
        from encuadre.pipeline import read_articles

        with self._turn(should_stop) as turn:
            if turn:
                workspace, tools = turn
                for step in read_articles(workspace, (article_id,), tools=tools, should_stop=should_stop):
                    if isinstance(step, tuple):
                        yield from step
                    else:
                        yield step

    def add(self, path: str, should_stop: ShouldStop) -> Iterator[Progress | TakenIn]:
        """Take in the articles at a path, and tell last what came of it.

        Raises:
            EncuadreError: there is nothing at the path.
        """
        from encuadre.model import ArticleAdded, ArticleKnown, ArticleSkipped
        from encuadre.pipeline import add
        from encuadre.tui import TakenIn

        say, place = self._context.words.adding, Path(path).expanduser()
        if not place.exists():
            raise EncuadreError(say.nothing_there.format(path=path), hint=say.nothing_there_hint)
        kinds: Counter[type[object]] = Counter()
        with self._turn(should_stop, create=True) as turn:
            if turn:
                workspace, tools = turn
                for step in add(workspace, [place], tools=tools, should_stop=should_stop):
                    kinds[type(step)] += 1
                    yield step
                yield TakenIn(kinds[ArticleAdded], kinds[ArticleKnown], kinds[ArticleSkipped])

    def correct(self, wish: Wish, should_stop: ShouldStop) -> Iterator[Progress | Corrected]:
        """Carry out what a reader wants to be corrected."""
        with self._turn(should_stop) as turn:
            if turn:
                yield from correction(wish, *turn, should_stop)

    def speakers(self, article_id: str) -> Sequence[str]:
        """Return whom an article names that may have said something."""
        from encuadre.pipeline import speakers_in

        with self._context.open_workspace() as workspace:
            return speakers_in(workspace, article_id, tools=self._context.tools(workspace))

    def reword(self, quoted: Quoted, text: str) -> Rendering:
        """Keep what a reader says a sentence says, or forget it where they say nothing.

        Args:
            quoted: The sentence.
            text: What it says in the other language.
        """
        from encuadre.pipeline import reword

        with self._context.open_workspace() as workspace:
            return reword(workspace, quoted, text, tools=self._context.tools(workspace))

    def search(self, query: str, should_stop: ShouldStop) -> Sequence[Found]:
        """Return the sentences of all articles that answer a question."""
        from encuadre.pipeline import find_sentences, read_missing

        with self._turn(should_stop) as turn:
            if turn is None:
                return ()
            workspace, tools = turn
            deque(read_missing(workspace, tools=tools, should_stop=should_stop), maxlen=0)
            return find_sentences(workspace, query, tools=tools, most=MOST_FOUND)

    def flag(self, flag: Flag, articles: Sequence[str], is_on: bool) -> None:
        """Keep a flag of articles, or keep it no longer.

        Args:
            flag: What is kept.
            articles: Their ids.
            is_on: Whether they carry it from now on.
        """
        with self._context.open_workspace() as workspace, workspace.transaction():
            (workspace.flags.put if is_on else workspace.flags.take)(flag, articles)

    def versions(self, articles: Sequence[str]) -> Mapping[str, Sequence[Version]]:
        """Return the versions of those articles that have more than one."""
        from encuadre.pipeline import versions_of_articles

        with self._context.open_workspace() as workspace:
            return versions_of_articles(workspace, articles)

    def line(self) -> float:
        """Return the score from which on an article belongs to an event."""
        from encuadre.pipeline import threshold

        with self._context.open_workspace() as workspace:
            return threshold(workspace)

    @contextmanager
    def _turn(self, should_stop: ShouldStop, *, create: bool = False) -> Iterator[tuple[Workspace, Tools] | None]:
        """Wait for the models; nothing is given where the reader left before."""
        with (
            self._context.models.alone(should_stop) as is_my_turn,
            self._context.open_workspace(create=create) as workspace,
        ):
            yield (workspace, self._context.tools(workspace)) if is_my_turn else None


def open_screen(context: Context) -> None:
    """Open the terminal UI on the workspace.

    Raises:
        EncuadreError: there is no terminal to draw on.
    """
    if not _has_screen():
        talk = context.words.talk
        raise EncuadreError(talk.no_screen, hint=talk.no_screen_hint)
    from encuadre.cli.habits import keep_habits, keep_list_filter, keep_places

    with context.open_workspace() as watched:
        app = screen_of(context, watched)
        before, places, line = app.habits, app.places, app.list_filter
        try:
            app.run()
        finally:
            if app.habits != before:
                keep_habits(app.habits)
            if app.places != places:
                keep_places(context.open_workspace, app.places)
            if app.list_filter != line:
                keep_list_filter(context.open_workspace, app.list_filter)


def screen_of(context: Context, watched: Workspace) -> EncuadreApp:
    """Return the terminal UI on the workspace, which it asks `watched`, kept open as long, for changes."""
    with _uncollected():
        from encuadre.cli.ahead import Ahead
        from encuadre.cli.habits import read_habits, read_list_filter, read_places
        from encuadre.cli.noting import WorkspaceNotes
        from encuadre.cli.schooling import WorkspaceSchool
        from encuadre.config import config_path
        from encuadre.tui import EncuadreApp, Habits, Options, Services, checked_keys, named_theme, themes

        settings, work = context.settings, ScreenWork(context)
        file, words = config_path(), context.words
        keys, offered = checked_keys(settings.keys, file, words), themes(settings.theme, file, words)
        source = WorkspaceSource(context.open_workspace, watched)
        contents = source.read()
        services = Services(
            compare=work.compare,
            read=work.read,
            versions=work.versions,
            line=work.line,
            correct=work.correct,
            speakers=work.speakers,
            reword=work.reword,
            flag=work.flag,
            add=work.add,
            search=work.search,
            source=source,
            ahead=Ahead(settings.workspace) if settings.screen_background else None,
            notes=WorkspaceNotes(context.open_workspace),
            school=WorkspaceSchool(context),
        )
        options = Options(
            language=context.language,
            keys=keys,
            offered=offered,
            theme=named_theme(settings.screen_theme, offered, file, words),
            habits=read_habits(Habits),
            places=read_places(watched),
            query=read_list_filter(watched),
        )
        return EncuadreApp(contents, services, options)


def _has_screen() -> bool:
    """Say whether there is something to draw on: a terminal, or the browser of `encuadre serve`."""
    if os.environ.get("TEXTUAL_DRIVER", "").endswith(":WebDriver"):
        return True
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def correction(
    wish: Wish, workspace: Workspace, tools: Tools, should_stop: Callable[[], bool]
) -> Iterator[Progress | Corrected]:
    """Return the steps that carry out what a reader of the screen wants.

    Args:
        wish: What is to be corrected.
        workspace: Where the events are.
        tools: The models.
        should_stop: Asked between batches.
    """
    from encuadre.model import DecisionKind
    from encuadre.pipeline import merge, move, name_speaker, pin, set_facts, split, undo, unlink

    events = [event.id for event in wish.events]
    if wish.kind is DecisionKind.SET:
        names = [wish.outlet.id] if wish.outlet else wish.articles
        return set_facts(workspace, names, wish.fields, tools=tools, should_stop=should_stop)
    if wish.kind is DecisionKind.MERGE:
        return merge(workspace, events, tools=tools, should_stop=should_stop)
    if wish.kind is DecisionKind.SPLIT:
        return split(workspace, events[0], wish.articles, tools=tools, should_stop=should_stop)
    if wish.kind is DecisionKind.MOVE:
        return move(workspace, wish.articles[0], events[0], tools=tools, should_stop=should_stop)
    if wish.kind is DecisionKind.PIN:
        return pin(workspace, events[0], tools=tools, should_stop=should_stop)
    if wish.kind is DecisionKind.UNLINK:
        return iter((unlink(workspace, wish.quoted[0].sentence, wish.quoted[1].sentence, tools=tools),))
    if wish.kind is DecisionKind.SPEAKER:
        return iter((name_speaker(workspace, wish.quoted[0].sentence, wish.speaker, tools=tools),))
    return undo(workspace, tools=tools, should_stop=should_stop)
