"""An event that one side alone tells, made ready to be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from encuadre.model import Event, OneSide, Progress, ReadArticle
from encuadre.pipeline.add import ShouldStop, annotate_missing
from encuadre.pipeline.translating import Translated, translate_articles

if TYPE_CHECKING:
    from encuadre.frame import FrameModel
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace


def read_event(
    workspace: Workspace,
    event: Event,
    *,
    tools: Tools,
    models: Sequence[FrameModel] | None = None,
    should_stop: ShouldStop = lambda: False,
) -> Iterator[Progress | OneSide]:
    """Translate and frame every article of an event by itself.

    Args:
        workspace: Where the articles are.
        event: One of its events.
        tools: The models.
        models: The frame models that are asked; `None`: the authored ones.
        should_stop: Asked between batches; nothing is yielded last then.

    Yields:
        What happens, and last the articles.
    """
    from encuadre.frame import AUTHORED, frame_article

    yield from annotate_missing(workspace, event.articles, tools, should_stop)
    found = workspace.annotations.get(event.articles, tools.annotator.version, with_words=True)
    by_id = {annotated.article.id: annotated for annotated in found}
    articles = [by_id[id_] for id_ in event.articles if id_ in by_id]
    translated = Translated()
    yield from translate_articles(articles, tools, translated, should_stop)
    if should_stop():
        return
    renderings, vectors = translated.by_text, tools.vectors(articles)
    asked = tuple(AUTHORED.values()) if models is None else models
    yield OneSide(
        event,
        tuple(
            ReadArticle(
                annotated,
                tuple(renderings[text] for text in annotated.sentence_texts),
                frame_article(annotated, vectors[annotated.article.id], tools.encoder.encode, models=asked),
            )
            for annotated in articles
        ),
    )
