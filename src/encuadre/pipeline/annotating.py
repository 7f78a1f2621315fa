"""What has been read of the articles, and what has not yet: an annotator of another version reads anew."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from encuadre.model import AnnotatedArticle, Progress, Stage, StageAdvanced, StageFinished, StageStarted

if TYPE_CHECKING:
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace

ANNOTATE_BATCH = 64
"""Articles read per transaction: enough to fill a batch of each language, few enough to bound memory."""


def read_missing(
    workspace: Workspace, *, tools: Tools, should_stop: Callable[[], bool] = lambda: False
) -> Iterator[Progress]:
    """Annotate what this version of the annotator has not read; after an upgrade a search would find nothing there.

    Args:
        workspace: Where the articles are.
        tools: The models; loaded only if there is something to do.
        should_stop: Asked between batches; what was finished stays.
    """
    yield from annotate_missing(workspace, readable(workspace, tools), tools, should_stop)


def readable(workspace: Workspace, tools: Tools) -> Sequence[str]:
    """Return the articles a pipeline reads: all of them, unless `encuadre setup` was not run."""
    ids = workspace.articles.ids()
    lacking = tools.annotator.lacking
    return [one.id for one in workspace.articles.get(ids) if one.language not in lacking] if lacking else ids


def annotate_missing(
    workspace: Workspace, ids: Sequence[str], tools: Tools, should_stop: Callable[[], bool] = lambda: False
) -> Iterator[Progress]:
    """Annotate those of `ids` that this version of the annotator has not read.

    Args:
        workspace: Where the articles are.
        ids: Of articles.
        tools: The models; loaded only if there is something to do.
        should_stop: Asked between batches; what was finished stays.
    """
    version = tools.annotator.version
    missing = workspace.annotations.missing(ids, version)
    if not missing:
        return
    yield StageStarted(Stage.ANNOTATE, len(missing))
    for start in range(0, len(missing), ANNOTATE_BATCH):
        if should_stop():
            return
        articles = workspace.articles.get(missing[start : start + ANNOTATE_BATCH])
        tools.encoder.prepare([text for article in articles for text in tools.annotator.sentence_texts(article)])
        annotated = list(tools.annotator.annotate(articles, should_stop=should_stop))
        with workspace.transaction():
            for reading in annotated:
                workspace.annotations.record(reading, version)
        yield StageAdvanced(Stage.ANNOTATE, start + len(annotated), len(missing))
    yield StageFinished(Stage.ANNOTATE, len(missing))


def reading_of(workspace: Workspace, id_: str, *, tools: Tools, with_words: bool = False) -> AnnotatedArticle:
    """Return one article as it is read, and read it now if this version of the annotator has not.

    Args:
        workspace: Where the article is.
        id_: Its id in full.
        tools: The models; loaded only if there is something to do.
        with_words: Whether words and acts are wanted, which are large.

    Raises:
        ModelMissingError: no pipeline reads its language.
    """
    deque(annotate_missing(workspace, [id_], tools, lambda: False), maxlen=0)
    return next(workspace.annotations.get([id_], tools.annotator.version, with_words=with_words))
