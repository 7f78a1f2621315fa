"""The door to the screen: the only place of the command line that knows there is one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from encuadre.errors import EncuadreError

if TYPE_CHECKING:
    from encuadre.cli.options import Context
    from encuadre.model import Comparison, Corrected, Grouping, OneSide, Progress
    from encuadre.pipeline import Tools
    from encuadre.store import Workspace
    from encuadre.tui import Contents, Wish


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
        from encuadre.tui import Contents

        with self._open() as workspace:
            articles = {article.id: article for article in workspace.articles.get(workspace.articles.ids())}
            return Contents(workspace.events.all(), articles, workspace.decisions.all())


def open_screen(context: Context) -> None:
    """Open the terminal UI on the workspace.

    Raises:
        EncuadreError: there is no terminal to draw on.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") == "dumb":
        talk = context.words.talk
        raise EncuadreError(talk.no_screen, hint=talk.no_screen_hint)
    from encuadre.tui import EncuadreApp

    def compare(
        event_id: str, should_stop: Callable[[], bool], *, by: Grouping | None = None
    ) -> Iterator[Progress | Comparison | OneSide]:
        from encuadre.errors import OneSideError
        from encuadre.pipeline import compare_event, find_event, read_event

        # Runs in a worker thread; a workspace belongs to the thread that opened it, the models to all in turn.
        with context.models.alone(should_stop) as is_my_turn, context.open_workspace() as workspace:
            if is_my_turn:
                event = find_event(workspace, event_id)
                tools = context.tools(workspace)
                try:
                    yield from compare_event(workspace, event, tools=tools, by=by, should_stop=should_stop)
                except OneSideError:
                    yield from read_event(workspace, event, tools=tools, should_stop=should_stop)

    def correct(wish: Wish, should_stop: Callable[[], bool]) -> Iterator[Progress | Corrected]:
        with context.models.alone(should_stop) as is_my_turn, context.open_workspace() as workspace:
            if is_my_turn:
                yield from correction(wish, workspace, context.tools(workspace), should_stop)

    def line() -> float:
        from encuadre.pipeline import threshold

        with context.open_workspace() as workspace:
            return threshold(workspace)

    with context.open_workspace() as watched:
        source = WorkspaceSource(context.open_workspace, watched)
        contents = source.read()
        EncuadreApp(
            contents.events,
            contents.articles,
            compare,
            language=context.language,
            correct=correct,
            decisions=contents.decisions,
            line=line,
            source=source,
        ).run()


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
    from encuadre.pipeline import merge, move, pin, split, undo

    events = [event.id for event in wish.events]
    if wish.kind is DecisionKind.MERGE:
        return merge(workspace, events, tools=tools, should_stop=should_stop)
    if wish.kind is DecisionKind.SPLIT:
        return split(workspace, events[0], wish.articles, tools=tools, should_stop=should_stop)
    if wish.kind is DecisionKind.MOVE:
        return move(workspace, wish.articles[0], events[0], tools=tools, should_stop=should_stop)
    if wish.kind is DecisionKind.PIN:
        return pin(workspace, events[0], tools=tools, should_stop=should_stop)
    return undo(workspace, tools=tools, should_stop=should_stop)
