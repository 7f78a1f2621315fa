"""Events of the workspace as a project: their articles, what people decided of them, and their comparisons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from encuadre.errors import EncuadreError, OneSideError
from encuadre.model import Article, Bundle, Comparison, Decision, Event, MadeBy, Note, Progress, Result, other_language
from encuadre.pipeline.add import ShouldStop
from encuadre.pipeline.compare import compare_event
from encuadre.pipeline.decided import LEARNED
from encuadre.pipeline.find import find_event
from encuadre.pipeline.kept import Keeper

if TYPE_CHECKING:
    from encuadre.model import Language, Translation
    from encuadre.pipeline.tools import Tools
    from encuadre.store import KeptComparison, Workspace


def save_project(
    workspace: Workspace,
    names: Sequence[str],
    *,
    tools: Tools,
    with_notes: bool = False,
    should_stop: ShouldStop = lambda: False,
) -> Iterator[Progress | Bundle]:
    """Gather all that a project file of some events holds; what was not compared yet is compared.

    An event that one side alone tells goes along without a result. Paths of this machine stay here.

    Args:
        workspace: Where the events are.
        names: The events, as `find_event` understands them.
        tools: The models; loaded only if an event was not compared yet.
        with_notes: Whether notes on the events' articles go along.
        should_stop: Asked between batches; no bundle is yielded.

    Raises:
        NotFoundError: one of them is no event.
        EncuadreError: a comparison would come out otherwise the next time, since a sentence waits for its translation.
    """
    events = {event.id: event for event in (find_event(workspace, name) for name in names)}
    results: list[tuple[KeptComparison, MadeBy]] = []
    for event in events.values():
        keeper = Keeper(workspace, event, tools=tools, by=None, models=None)
        try:
            for step in compare_event(workspace, event, tools=tools, should_stop=should_stop):
                if not isinstance(step, Comparison):
                    yield step
        except OneSideError:
            continue
        if should_stop():
            return
        results.append(_result(event, keeper))
    yield _bundle(workspace, tuple(events.values()), results, with_notes=with_notes)


def _result(event: Event, keeper: Keeper) -> tuple[KeptComparison, MadeBy]:
    opened, made_by = keeper.opened(), keeper.opened_made_by()
    if opened and made_by:
        return opened, made_by
    kept = keeper.made_here()
    if kept is None:
        raise EncuadreError(
            "event {event} cannot be saved: some of its sentences wait for their translation",
            event=event.id,
            hint="`encuadre doctor` says what is missing; then save it again",
        )
    return kept, keeper.made_by()


def _bundle(
    workspace: Workspace, events: Sequence[Event], results: Sequence[tuple[KeptComparison, MadeBy]], *, with_notes: bool
) -> Bundle:
    from encuadre.store.comparison_bytes import to_named

    shown = {id_ for event in events for id_ in event.articles}
    superseded = {old: new for old, new in sorted(workspace.articles.superseded().items()) if new in shown}
    ids = [id_ for id_ in workspace.articles.arrivals() if id_ in shown or id_ in superseded]
    learned = workspace.facts.get(LEARNED)
    articles = workspace.articles.as_read(ids)
    return Bundle(
        tuple(events),
        tuple(map(without_path, articles)),
        superseded,
        tuple(one for one in workspace.decisions.all() if _speaks_of(one, articles)),
        None if learned is None else float(learned),
        _translations(workspace, [kept for kept, _ in results]),
        tuple(
            Result(
                kept.comparison.event.id,
                made_by,
                to_named(replace(kept, comparison=_portable(kept.comparison), translations=b"")),
            )
            for kept, made_by in results
        ),
        tuple(_cleaned(note) for note in workspace.notes.all() if note.article_id in ids) if with_notes else (),
    )


def _cleaned(note: Note) -> Note:
    from encuadre.ingest import clean

    return replace(note, text=clean(note.text))


def _speaks_of(decision: Decision, articles: Sequence[Article]) -> bool:
    ids = {article.id for article in articles}
    outlets = {article.outlet.id for article in articles if article.outlet}
    said = {*decision.together, *decision.apart, *decision.joined, *decision.articles}
    said.update(one.article for one in decision.sentences)
    return bool(said & ids) or bool(outlets & {*decision.outlets})


def _translations(workspace: Workspace, kept: Sequence[KeptComparison]) -> dict[Language, tuple[Translation, ...]]:
    hashes: dict[Language, set[bytes]] = {}
    for one in kept:
        for language, texts in one.texts.items():
            hashes.setdefault(language, set()).update(texts)
    known = workspace.translations.of_hashes
    return {one: known(sorted(hashes[one]), one, other_language(one)) for one in sorted(hashes)}


def without_path(article: Article) -> Article:
    """Return an article whose source names the file alone: where it lay is nobody else's business."""
    return replace(article, source=PurePath(article.source.replace("\\", "/")).name) if article.source else article


def _portable(comparison: Comparison) -> Comparison:
    left, right = (
        replace(side, articles=tuple(map(without_path, side.articles))) for side in (comparison.left, comparison.right)
    )
    left_out = tuple(replace(one, article=without_path(one.article)) for one in comparison.left_out)
    return replace(comparison, left=left, right=right, left_out=left_out)
