"""One event in, a lesson out: compare, then make of it what a class takes away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from encuadre.errors import OneSideError
from encuadre.model import (
    AnnotatedArticle,
    Comparison,
    Event,
    ExerciseKind,
    Grouping,
    Language,
    Lesson,
    Level,
    PartOfSpeech,
    Progress,
    TextReadability,
    VerbForm,
)
from encuadre.pipeline.compare import compare_event
from encuadre.pipeline.one_side import compare_one_side
from encuadre.pipeline.vocabulary import event_vocabulary

if TYPE_CHECKING:
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a class asks for."""

    learnt: Language
    level: Level = Level.B1
    seed: int = 1
    kinds: Sequence[ExerciseKind] = tuple(ExerciseKind)
    parts: frozenset[PartOfSpeech] = frozenset(PartOfSpeech)
    """Parts of speech that gaps are cut out of."""

    forms: frozenset[VerbForm] = frozenset(VerbForm)
    """Forms of verbs that are."""

    words: int = 12
    """Of the vocabulary: what a class learns before it reads."""

    known: frozenset[str] = frozenset()
    """Ids of vocabulary items that are not learnt again."""


def study_event(
    workspace: Workspace,
    event: Event,
    wishes: Wishes,
    *,
    tools: Tools,
    by: Grouping | None = None,
) -> Iterator[Progress | Lesson]:
    """Make a lesson of an event; one that a single side tells gives what needs no other side.

    Args:
        workspace: Where the articles are and results are kept.
        event: One of its events.
        wishes: What the class asks for.
        tools: The models.
        by: What makes a side; `None`: the country where both tell it, else the language, else the outlet.

    Yields:
        What happens, and last the lesson.
    """
    for step in _compared(workspace, event, tools, by):
        if isinstance(step, Comparison):
            yield lesson_of(workspace, step, wishes, tools=tools)
        else:
            yield step


def _compared(workspace: Workspace, event: Event, tools: Tools, by: Grouping | None) -> Iterator[Progress | Comparison]:
    try:
        yield from compare_event(workspace, event, tools=tools, by=by)
    except OneSideError:
        yield from compare_one_side(workspace, event, tools=tools)


def lesson_of(workspace: Workspace, comparison: Comparison, wishes: Wishes, *, tools: Tools) -> Lesson:
    """Return the lesson of a comparison that was made before.

    Args:
        workspace: Where its articles are.
        comparison: Of an event.
        wishes: What the class asks for.
        tools: The models.
    """
    from encuadre.study import exercises, material_of, parallel_reading

    words = event_vocabulary(
        workspace,
        comparison,
        wishes.learnt,
        tools=tools,
        level=wishes.level,
        known=wishes.known,
        count=wishes.words,
    )
    articles = comparison.event.articles
    annotated = tuple(workspace.annotations.get(articles, tools.annotator.version, with_words=True))
    material = material_of(comparison, annotated)
    return Lesson(
        comparison,
        wishes.learnt,
        wishes.level,
        wishes.seed,
        parallel_reading(material, learnt=wishes.learnt, level=wishes.level),
        exercises(
            material,
            learnt=wishes.learnt,
            level=wishes.level,
            seed=wishes.seed,
            kinds=wishes.kinds,
            parts=wishes.parts,
            forms=wishes.forms,
        ),
        words,
        tuple(_readable(comparison, {one.article.id: one for one in annotated}, wishes.learnt)),
    )


def _readable(
    comparison: Comparison, annotated: Mapping[str, AnnotatedArticle], learnt: Language
) -> Iterator[TextReadability]:
    """Yield how hard each article is, those in the language that is learnt first.

    Args:
        comparison: The event.
        annotated: Its articles, by id.
        learnt: The language.
    """
    from encuadre.study.readability import read_article

    told = [(side.side, one) for side in (comparison.left, comparison.right) for one in side.articles]
    for side, article in sorted(told, key=lambda one: one[1].language != learnt):
        if article.id in annotated:
            yield read_article(annotated[article.id], side)
