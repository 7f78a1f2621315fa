"""What other programs call: the pipeline's own functions over a session, which holds the models they need.

Each function runs its steps to the end; `progress` hears them as they happen. Nothing is loaded before it is needed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal

from encuadre.errors import EncuadreError
from encuadre.model import (
    Article,
    ArticleAdded,
    ArticleKnown,
    ArticleSkipped,
    Comparison,
    Event,
    Framing,
    Progress,
    Rendering,
)

if TYPE_CHECKING:
    from encuadre.pipeline import AlignedTexts, Hit, Tools
    from encuadre.store import Workspace

__all__ = [
    "Added",
    "Article",
    "Comparison",
    "EncuadreError",
    "Event",
    "Session",
    "add",
    "align_files",
    "compare_event",
    "events",
    "frame_article",
    "open_workspace",
    "search",
    "translate_file",
]

Hear = Callable[[Progress], object]
"""What is told of each step."""


class Session:
    """An open workspace with the models that read it; for one thread, closed by `with` or `close`."""

    def __init__(self, workspace: Workspace, tools: Tools) -> None:
        """Hold both; `open_workspace` makes them."""
        self.workspace = workspace
        self.tools = tools

    def close(self) -> None:
        """Let go of the workspace file; closing twice is harmless."""
        self.workspace.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding."""

    new: tuple[str, ...]
    """`Article.id`s."""

    known: tuple[str, ...]
    """`Article.id`s that were in the workspace already."""

    skipped: tuple[ArticleSkipped, ...]
    """What could not be read as an article, with place and reason."""


def open_workspace(path: Path | str | None = None) -> Session:
    """Open a workspace file, making it if need be.

    Args:
        path: The SQLite file, or `":memory:"` for one that vanishes; `None`: the one the command line uses.

    Raises:
        StoreError: the file is no workspace, is damaged, or cannot be written.
        ConfigError: the settings cannot be read.
    """
    from encuadre.config import load_settings
    from encuadre.pipeline import Models, Tools
    from encuadre.store import Workspace

    settings = load_settings(workspace=Path(path) if path is not None else None)
    workspace = Workspace(settings.workspace)
    return Session(workspace, Tools(workspace, Models(settings)))


def add(session: Session, paths: Iterable[Path | str], *, progress: Hear | None = None) -> Added:
    """Take in files and folders, and bring the events up to date.

    Args:
        session: Where the articles are kept.
        paths: Files and folders: text, JSON, JSON Lines, CSV, HTML.
        progress: Hears what happens.

    Raises:
        ModelMissingError: articles of a language that no pipeline reads wait for one; everything else was done.
    """
    from encuadre import pipeline

    new, known, skipped = [], [], []
    for step in pipeline.add(session.workspace, [Path(path) for path in paths], tools=session.tools):
        if isinstance(step, ArticleAdded):
            new.append(step.article_id)
        elif isinstance(step, ArticleKnown):
            known.append(step.article_id)
        elif isinstance(step, ArticleSkipped):
            skipped.append(step)
        if progress:
            progress(step)
    return Added(tuple(new), tuple(known), tuple(skipped))


def events(session: Session) -> tuple[Event, ...]:
    """Return the events, those both countries tell first, the newest first."""
    return session.workspace.events.all()


def compare_event(
    session: Session,
    event: Event | str,
    *,
    by: Literal["country", "language", "outlet"] | None = None,
    progress: Hear | None = None,
) -> Comparison:
    """Return the two sides of an event next to each other.

    Args:
        session: Where the event is.
        event: An event, its id, or a unique beginning of one.
        by: What makes a side; `None`: the country where both tell it, else the language, else the outlet.
        progress: Hears what happens.

    Raises:
        NotFoundError: there is no such event, or only one side tells it.
        ModelMissingError: an article needs a pipeline that is not installed.
    """
    from encuadre import pipeline

    found = pipeline.find_event(session.workspace, event) if isinstance(event, str) else event
    grouping = pipeline.Grouping(by) if by else None
    for step in pipeline.compare_event(session.workspace, found, tools=session.tools, by=grouping):
        if isinstance(step, Comparison):
            return step
        if progress:
            progress(step)
    raise AssertionError("a comparison that nobody stopped ends with its result")


def align_files(session: Session, left: Path | str, right: Path | str) -> AlignedTexts:
    """Return which sentences of two files say the same, which stand alone, and where figures disagree.

    Args:
        session: Its translation memory and models are used.
        left: A file with one article.
        right: Another.

    Raises:
        InputError: one of them holds no article that can be read.
    """
    from encuadre import pipeline

    return pipeline.align_files(Path(left), Path(right), tools=session.tools)


def frame_article(session: Session, article: Article | Path | str) -> Framing:
    """Return frames, loaded words, speakers and acts of one article, each with its evidence.

    Args:
        session: Where the article is.
        article: An article of the workspace, its id or a unique beginning of one, or a file.

    Raises:
        NotFoundError: it is neither.
        InputError: the file holds no article that can be read.
    """
    from encuadre import pipeline

    name = article.id if isinstance(article, Article) else str(article)
    return pipeline.frame_one(session.workspace, name, tools=session.tools)[1]


def search(session: Session, query: str, *, most: int = 20) -> tuple[Hit, ...]:
    """Return the sentences of both languages that speak of a question in either, best first.

    Args:
        session: Where the articles are.
        query: Words in English or Spanish.
        most: How many.
    """
    from encuadre import pipeline

    deque(pipeline.read_missing(session.workspace, tools=session.tools), maxlen=0)
    return pipeline.search(session.workspace, query, tools=session.tools, most=most)


def translate_file(session: Session, file: Path | str) -> tuple[Rendering, ...]:
    """Return the sentences of a file in the other language, each with the engine that made it.

    Args:
        session: Its translation memory and engines are used.
        file: A file with one article.

    Raises:
        InputError: it holds no article that can be read.
    """
    from encuadre import pipeline

    return pipeline.translate_file(Path(file), tools=session.tools)[1]
