"""Articles in, events out: read, annotate, embed, cluster."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from encuadre.errors import ModelMissingError
from encuadre.model import (
    Article,
    ArticleKnown,
    ArticleSkipped,
    Country,
    CountrySet,
    Event,
    Progress,
    Stage,
    StageAdvanced,
    StageFinished,
    StageStarted,
    grouping_of,
    rank_of,
)
from encuadre.pipeline.annotating import ANNOTATE_BATCH, annotate_missing, readable
from encuadre.pipeline.attribute import country_of_known, read_anew
from encuadre.pipeline.decided import decided, marked, threshold
from encuadre.pipeline.growing import Stored, StoredVectors, grow, known_index
from encuadre.pipeline.versions import keep

if TYPE_CHECKING:
    from encuadre.ingest import ReadOptions
    from encuadre.model import Article
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace

READ_BATCH = 50
"""Articles kept per transaction: a kill loses at most these, and a commit is paid once for all of them."""

EVENTS_MADE_OF = "events:made-of"

ShouldStop = Callable[[], bool]


def add(
    workspace: Workspace,
    paths: Sequence[Path],
    *,
    tools: Tools,
    options: ReadOptions | None = None,
    should_stop: ShouldStop = lambda: False,
) -> Iterator[Progress]:
    """Take articles in and bring the events up to date.

    Each stage finds out by itself what is missing, so a run that was stopped or killed at any point is finished by the
    next one, and adding one article to a thousand annotates and encodes only that one.

    Args:
        workspace: Where everything is kept.
        paths: Files and folders.
        tools: The models; loaded only if there is something to do.
        options: How to read; `None`: the defaults.
        should_stop: Asked between batches; what was finished stays.

    Yields:
        What happens, as it happens.

    Raises:
        ModelMissingError: articles of a language that no pipeline reads wait for one; everything else was done.
    """
    known: list[str] = []
    for step in _read(workspace, paths, options, should_stop):
        if isinstance(step, ArticleKnown):
            known.append(step.article_id)
        yield step
    if options and options.country:
        yield from _set_country(workspace, known, options.country)
    yield from up_to_date(workspace, tools=tools, should_stop=should_stop)


def up_to_date(workspace: Workspace, *, tools: Tools, should_stop: ShouldStop = lambda: False) -> Iterator[Progress]:
    """Bring the events up to date with the articles, and say which of them wait for a pipeline.

    Args:
        workspace: Where the articles are.
        tools: The models; loaded only if there is something to do.
        should_stop: Asked between batches; what was finished stays.

    Raises:
        ModelMissingError: as of `add`.
    """
    yield from update(workspace, tools=tools, should_stop=should_stop)
    waiting = len(workspace.articles.ids()) - len(readable(workspace, tools))
    if waiting:
        raise ModelMissingError(
            "{count} articles wait, because no spaCy pipeline reads {languages}",
            count=waiting,
            languages=", ".join(sorted(tools.annotator.lacking)),
            hint="`encuadre setup` brings it; then add them again",
        )


def update(workspace: Workspace, *, tools: Tools, should_stop: ShouldStop = lambda: False) -> Iterator[Progress]:
    """Annotate, embed and cluster whatever is not yet.

    Args:
        workspace: Where the articles are.
        tools: The models; loaded only if there is something to do.
        should_stop: Asked between batches; what was finished stays.
    """
    ids = workspace.articles.ids()
    if not ids or events_made_of(workspace, ids, tools) == workspace.facts.get(EVENTS_MADE_OF):
        return
    if ready := readable(workspace, tools):
        yield from annotate_missing(workspace, ready, tools, should_stop)
        yield from _embed_and_cluster(workspace, ready, tools, should_stop)


def _read(
    workspace: Workspace, paths: Sequence[Path], options: ReadOptions | None, should_stop: ShouldStop
) -> Iterator[Progress]:
    from encuadre.ingest import ReadOptions, read

    yield StageStarted(Stage.READ)
    batch: list[Article] = []
    done = 0
    for outcome in read(paths, options=options or ReadOptions()):
        if should_stop():
            break
        done += 1
        if isinstance(outcome, ArticleSkipped):
            yield outcome
        else:
            batch.append(outcome)
        if len(batch) >= READ_BATCH:
            yield from _keep(workspace, batch)
            batch = []
            yield StageAdvanced(Stage.READ, done)
    yield from _keep(workspace, batch)
    yield StageFinished(Stage.READ, done)


def _keep(workspace: Workspace, batch: Sequence[Article]) -> Iterator[Progress]:
    with workspace.transaction():
        arrived = [keep(workspace.articles, article) for article in batch]
    yield from arrived


def _set_country(workspace: Workspace, known: Sequence[str], country: Country) -> Iterator[Progress]:
    """Give articles that were there already the country that is named now, where none was known."""
    decision = country_of_known(workspace, known, country)
    if decision is None:
        return
    with workspace.transaction(), read_anew(workspace):
        workspace.decisions.record(decision)
    yield CountrySet(decision.articles, country)


def _embed_and_cluster(
    workspace: Workspace, ids: Sequence[str], tools: Tools, should_stop: ShouldStop
) -> Iterator[Progress]:
    from encuadre.cluster import ClusterOptions, index_to_bytes

    articles = Stored(workspace, tools.annotator.version, ids)
    vectors = StoredVectors(articles, tools)
    made_by, decisions = _made_by(workspace, tools), decided(workspace, ids)
    options = ClusterOptions(threshold=threshold(workspace))
    index = known_index(workspace, made_by, vectors, options=options)
    known = set(index.ids) if index else set()
    new = list(workspace.annotations.get([id_ for id_ in ids if id_ not in known], tools.annotator.version))
    yield StageStarted(Stage.EMBED, len(new))
    for start in range(0, len(new), ANNOTATE_BATCH):
        if should_stop():
            return
        batch = new[start : start + ANNOTATE_BATCH]
        vectors.hold(tools.vectors(batch))
        for annotated in batch:
            articles.hold(annotated)
        yield StageAdvanced(Stage.EMBED, start + len(batch), len(new))
    yield StageFinished(Stage.EMBED, len(new))
    if should_stop() or len(new) + len(known) < len(ids):
        return
    yield StageStarted(Stage.CLUSTER, len(ids))
    known_articles = {article.id: article for article in workspace.articles.get(ids)}
    index, found = grow(workspace, index, new, articles, vectors, options=options, constraints=decisions.constraints)
    events = sorted(marked(found, decisions), key=lambda event: place_of(event, known_articles))
    with workspace.transaction():
        workspace.events.replace(events)
        workspace.events.keep_index(made_by, index_to_bytes(index))
        workspace.facts.put(EVENTS_MADE_OF, events_made_of(workspace, workspace.articles.ids(), tools))
    yield StageFinished(Stage.CLUSTER, len(events))


_OLDEST = datetime.min.replace(tzinfo=UTC)


def place_of(event: Event, articles: Mapping[str, Article]) -> tuple[int, float, str]:
    """Order events as a reporter wants them: of both countries, of both languages, the rest; the newest first."""
    newest = event.start or _OLDEST
    by = grouping_of([articles[id_] for id_ in event.articles])
    return (rank_of(by), -(newest - _OLDEST).total_seconds(), event.id)


def events_made_of(workspace: Workspace, ids: Sequence[str], tools: Tools) -> str:
    """Return a digest of what forms the events, as it is now.

    Args:
        workspace: Where the decisions are.
        ids: The articles.
        tools: The models.
    """
    from encuadre.version import __version__

    decisions = [one for one in workspace.decisions.all() if not one.sentences]  # these move no article
    made = [f"{decision.id} {decision.when.isoformat()}" for decision in decisions]
    parts = (__version__, tools.annotator.version, f"{threshold(workspace)}", *made, *sorted(ids))
    return hashlib.blake2b("\n".join(parts).encode(), digest_size=16).hexdigest()


def _made_by(workspace: Workspace, tools: Tools) -> str:
    from encuadre.version import __version__

    encoder = f"{tools.encoder.name} {tools.encoder.version}"
    # The index holds dates and words: where a reader set either, it is made anew.
    said = [one.id for one in workspace.decisions.all() if one.stated and (one.stated.published or one.stated.language)]
    return " ".join(map(str, (__version__, tools.annotator.version, encoder, threshold(workspace), *said)))
