"""One event in, its two sides next to each other out: translate, align, frame, compare."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from encuadre.errors import Message, NotFoundError, OneSideError
from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    Comparison,
    Event,
    Grouping,
    Progress,
    Stage,
    StageAdvanced,
    StageFinished,
    StageStarted,
)
from encuadre.pipeline.add import ShouldStop
from encuadre.pipeline.aligning import align_articles, grouped, tallied, told_by_all
from encuadre.pipeline.annotating import annotate_missing
from encuadre.pipeline.blas import one_blas_thread
from encuadre.pipeline.border import match_event_quotations
from encuadre.pipeline.kept import Keeper
from encuadre.pipeline.sentence_decisions import SentencePair, apart, judged, spoken, unlinked
from encuadre.pipeline.sides import Side, Sides, choose_sides
from encuadre.pipeline.story import check_size, within_events
from encuadre.pipeline.translating import Translated, translate_articles

if TYPE_CHECKING:
    from encuadre.frame import FrameModel
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace

_LAST_STEPS = 3
"""Of what comes after alignment: quotations, framings, and all of it side by side."""


def compare_event(
    workspace: Workspace,
    event: Event,
    *,
    tools: Tools,
    by: Grouping | None = None,
    models: Sequence[FrameModel] | None = None,
    should_stop: ShouldStop = lambda: False,
) -> Iterator[Progress | Comparison]:
    """Compare the two sides of one event, or of a story.

    A comparison that was made of the same before is read. Else only what the workspace does not hold is computed: a
    sentence is translated once, and a pair of articles is aligned once, so a new article in the event costs its own
    pairs. Of a story, what two of its events tell differently is news and no conflict.

    Args:
        workspace: Where the articles are and results are kept.
        event: One of its events, or a story as `find_told` gives it.
        tools: The models; loaded only if there is something to do.
        by: What makes a side; `None`: the country where both tell it, else the language, else the outlet.
        models: The frame models that are asked; `None`: the authored ones that fit the event.
        should_stop: Asked between batches; what was finished stays, and no comparison is yielded.

    Yields:
        What happens, and last the comparison.

    Raises:
        OneSideError: the event is told by one side only; `read_event` shows it.
        NotFoundError: it has one side by what was asked for; the hint names what has two.
        EncuadreError: it is a story of more articles than are compared at once.
    """
    check_size(event)
    keeper = Keeper(workspace, event, tools=tools, by=by, models=models)
    kept = keeper.find()
    if kept is not None:
        yield kept
        return
    yield from annotate_missing(workspace, event.articles, tools, should_stop)
    if should_stop():
        return
    made_of, decisions = keeper.made_of(), judged(workspace, event.articles)
    order = {id_: place for place, id_ in enumerate(event.articles)}
    found = workspace.annotations.get(event.articles, tools.annotator.version, with_words=True)
    articles = sorted((spoken(one, decisions) for one in found), key=lambda annotated: order[annotated.article.id])
    sides = _two_sides(event, articles, by)
    left, right = sides.left, sides.right
    both = [*left[1], *right[1]]

    translated = Translated()
    yield from translate_articles(both, tools, translated, should_stop)
    if should_stop():
        return
    with one_blas_thread():
        vectors = tools.vectors(both)
        alignments: dict[tuple[str, str], Alignment] = {}
        yield from align_articles(
            left[1],
            right[1],
            vectors,
            translated.by_text,
            workspace=workspace,
            tools=tools,
            alignments=alignments,
            should_stop=should_stop,
        )
        if should_stop():
            return
        not_same = apart(both, decisions)
        linked = within_events(event, unlinked(alignments, not_same))
        read = _Read(event, left, right, vectors, translated, linked, not_same)
        for step in _put_together(read, tools=tools, models=models, should_stop=should_stop):
            if isinstance(step, Comparison):
                made = replace(step, by=sides.by, is_asked=by is not None, left_out=sides.left_out)
                keeper.keep(made, translated, made_of)
                yield made
            else:
                yield step


def _two_sides(event: Event, articles: Sequence[AnnotatedArticle], by: Grouping | None) -> Sides:
    sides = choose_sides(articles, by, event.copies)
    if sides is not None:
        return sides
    if by is None:
        raise OneSideError(
            "event {event} has one side only",
            event=event.id,
            hint=Message("add articles of the other side, then look again"),
        )
    other = choose_sides(articles)
    hint = (
        Message("compare it with --by {by}", by=other.by)
        if other
        else Message("add articles of the other side, then look again")
    )
    raise NotFoundError("event {event} has one side only by {by}", event=event.id, by=by, hint=hint)


@dataclass(frozen=True, slots=True)
class _Read:
    """An event with all that is known of its articles before its sides are framed."""

    event: Event
    left: Side
    """Name and articles."""

    right: Side
    vectors: Mapping[str, NDArray[np.float32]]
    """A row for each sentence of an article, by article id."""

    translated: Translated
    alignments: Mapping[tuple[str, str], Alignment]
    """By the ids of both articles."""

    not_same: frozenset[SentencePair]
    """Pairs of sentences a person has told apart."""


def _put_together(
    read: _Read, *, tools: Tools, models: Sequence[FrameModel] | None, should_stop: ShouldStop
) -> Iterator[Progress | Comparison]:
    """Frame both sides and show them next to each other.

    Args:
        read: What is known of both.
        tools: The models.
        models: The frame models that are asked; `None`: the authored ones that fit the event.
        should_stop: Asked between the steps.
    """
    from encuadre.align import naming_pairs
    from encuadre.compare import SideReading, compare
    from encuadre.frame import frame_sides, models_for

    event, (left_name, left), (right_name, right) = read.event, read.left, read.right
    renderings = read.translated.by_text
    alignments = told_by_all(event, left, right, renderings, read.alignments)
    yield StageStarted(Stage.FRAME, _LAST_STEPS)
    matches = match_event_quotations(left, right, tools, renderings, not_same=read.not_same)
    yield StageAdvanced(Stage.FRAME, 1, _LAST_STEPS)
    if should_stop():
        return
    left_framing, right_framing = frame_sides(
        left,
        right,
        vectors=read.vectors,
        encode=tools.encode_prototypes,
        copies=event.copies,
        glosses=read.translated.glosses,
        renderings=renderings,
        alignments=alignments,
        models=models_for([*left, *right]) if models is None else models,
    )
    yield StageAdvanced(Stage.FRAME, 2, _LAST_STEPS)
    if should_stop():
        return
    comparison = compare(
        event,
        SideReading(left_name, left, left_framing, renderings),
        SideReading(right_name, right, right_framing, renderings),
        alignments,
        grouped(event, left, right, alignments, not_same=read.not_same),
        matches=matches,
        naming=naming_pairs(left, right, alignments, renderings=renderings),
        tallies=tallied(event, left, right, renderings),
    )
    yield StageFinished(Stage.FRAME, _LAST_STEPS)
    yield comparison
