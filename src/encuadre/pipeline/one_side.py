"""An event that one side alone tells, made ready to be read: article by article, or in the shape of a comparison."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from encuadre.model import (
    Alignment,
    Alone,
    AnnotatedArticle,
    Column,
    Comparison,
    Country,
    Event,
    Grouping,
    OneSide,
    Progress,
    ReadArticle,
    other_language,
    reports_of,
)
from encuadre.pipeline.add import ShouldStop
from encuadre.pipeline.aligning import align_articles, grouped
from encuadre.pipeline.annotating import annotate_missing
from encuadre.pipeline.blas import one_blas_thread
from encuadre.pipeline.border import quoted_texts
from encuadre.pipeline.sentence_decisions import apart, judged, spoken, unlinked
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
        models: The frame models that are asked; `None`: the authored ones that fit the event.
        should_stop: Asked between batches; nothing is yielded last then.

    Yields:
        What happens, and last the articles.
    """
    for step in read_articles(workspace, event.articles, tools=tools, models=models, should_stop=should_stop):
        yield OneSide(event, step, told_elsewhere(workspace, event)) if isinstance(step, tuple) else step


def told_elsewhere(workspace: Workspace, event: Event) -> tuple[Event, ...]:
    """Return other events of the story told by another country than this one's, or in another language, nearest first.

    There is nothing to hold the event against, but perhaps a neighbour of it.
    """
    here = _sides(workspace, event)
    story = (found for id_ in event.related for found in workspace.events.starting_with(id_))
    return tuple(other for other in story if _sides(workspace, other) - here)


def _sides(workspace: Workspace, event: Event) -> set[str]:
    """Return the countries of an event's articles, and their languages where no country is known."""
    return {str(article.country or article.language) for article in workspace.articles.get(event.articles)}


def read_articles(
    workspace: Workspace,
    ids: Sequence[str],
    *,
    tools: Tools,
    models: Sequence[FrameModel] | None = None,
    should_stop: ShouldStop = lambda: False,
) -> Iterator[Progress | tuple[ReadArticle, ...]]:
    """Translate and frame articles of the workspace, each by itself.

    Args:
        workspace: Where they are.
        ids: Theirs.
        tools: The models.
        models: The frame models that are asked; `None`: the authored ones that fit the event.
        should_stop: Asked between batches; nothing is yielded last then.

    Yields:
        What happens, and last the articles, in the order of `ids`.
    """
    from encuadre.frame import frame_article, models_for

    translated = Translated()
    articles: list[AnnotatedArticle] = []
    yield from _made_ready(workspace, ids, tools, articles, translated, should_stop)
    if should_stop():
        return
    renderings, vectors = translated.by_text, tools.vectors(articles)
    asked = models_for(articles) if models is None else models
    yield tuple(
        ReadArticle(
            annotated,
            tuple(renderings[text] for text in annotated.sentence_texts),
            frame_article(annotated, vectors[annotated.article.id], tools.encoder.encode, models=asked),
            tuple(renderings[text] for text in quoted_texts(annotated)),
        )
        for annotated in articles
    )


def compare_one_side(
    workspace: Workspace,
    event: Event,
    *,
    tools: Tools,
    models: Sequence[FrameModel] | None = None,
    should_stop: ShouldStop = lambda: False,
) -> Iterator[Progress | Comparison]:
    """Put an event that one side alone tells in the shape of a comparison whose other side is empty.

    Args:
        workspace: Where the articles are, and alignments are kept.
        event: One of its events, which `compare_event` refused.
        tools: The models.
        models: The frame models that are asked; `None`: the authored ones that fit the event.
        should_stop: Asked between batches; nothing is yielded last then.

    Yields:
        What happens, and last the comparison: its `alone` says why a side is empty.
    """
    from encuadre.compare import SideReading, compare_alone
    from encuadre.frame import frame_together, models_for

    translated = Translated()
    articles: list[AnnotatedArticle] = []
    yield from _made_ready(workspace, event.articles, tools, articles, translated, should_stop)
    if should_stop():
        return
    renderings = translated.by_text
    with one_blas_thread():
        vectors = tools.vectors(articles)
        alignments: dict[tuple[str, str], Alignment] = {}
        yield from align_articles(
            articles,
            (),
            vectors,
            renderings,
            workspace=workspace,
            tools=tools,
            alignments=alignments,
            should_stop=should_stop,
        )
    if should_stop():
        return
    framing = frame_together(
        articles,
        vectors=vectors,
        encode=tools.encode_prototypes,
        copies=event.copies,
        models=models_for(articles) if models is None else models,
    )
    not_same = apart(articles, judged(workspace, event.articles))
    linked = unlinked(alignments, not_same)
    by, name, other = _named(articles)
    yield compare_alone(
        event,
        SideReading(name, articles, framing, renderings),
        linked,
        grouped(event, (), articles, linked, not_same=not_same),
        by=by,
        column=Column.LEFT if name in (Country.US, "en") else Column.RIGHT,
        other=other,
        why=_why(articles, event.copies),
    )


def _made_ready(
    workspace: Workspace,
    ids: Sequence[str],
    tools: Tools,
    articles: list[AnnotatedArticle],
    translated: Translated,
    should_stop: ShouldStop,
) -> Iterator[Progress]:
    """Read and translate what is not yet; `articles` and `translated` are filled.

    Args:
        workspace: Where the articles are.
        ids: Theirs.
        tools: The models.
        articles: Filled with them in the order of `ids`.
        translated: Filled with their translations.
        should_stop: Asked between batches.
    """
    yield from annotate_missing(workspace, ids, tools, should_stop)
    found = workspace.annotations.get(ids, tools.annotator.version, with_words=True)
    decisions = judged(workspace, ids)
    by_id = {annotated.article.id: spoken(annotated, decisions) for annotated in found}
    articles += [by_id[id_] for id_ in ids if id_ in by_id]
    yield from translate_articles(articles, tools, translated, should_stop)


def _named(articles: Sequence[AnnotatedArticle]) -> tuple[Grouping, str, str]:
    """Return by what the one side is named, its name, and that of the empty one: countries where all are of one."""
    countries = {one.article.country for one in articles}
    [country, *more] = countries
    if country is None or more:
        language = articles[0].article.language
        return Grouping.LANGUAGE, language, other_language(language)
    [other] = set(Country) - {country}
    return Grouping.COUNTRY, country, other


def _why(annotated: Sequence[AnnotatedArticle], copies: Iterable[Sequence[str]]) -> Alone:
    articles = [one.article for one in annotated]
    if len(set(reports_of(articles, copies).values())) == 1:
        return Alone.ARTICLE
    outlets = {one.outlet.id if one.outlet else "" for one in articles}
    return Alone.OUTLET if len(outlets) == 1 and "" not in outlets else Alone.UNKNOWN
