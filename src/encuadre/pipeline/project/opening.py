"""A project that somebody saved, put into a workspace: what is there already stays as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from encuadre.model import Bundle, Decision, Event, Language, Opened, Translation, other_language
from encuadre.pipeline.add import EVENTS_MADE_OF, events_made_of, place_of
from encuadre.pipeline.attribute import read_anew
from encuadre.pipeline.decided import LEARNED
from encuadre.pipeline.kept import Keeper
from encuadre.pipeline.project.fitting import results_of
from encuadre.pipeline.versions import keep

if TYPE_CHECKING:
    from encuadre.pipeline.tools import Tools
    from encuadre.store import KeptComparison, Workspace


def open_project(
    workspace: Workspace, bundle: Bundle, *, tools: Tools, results: Mapping[str, KeptComparison] | None = None
) -> Opened:
    """Put a project into a workspace, whole or not at all; no model is loaded.

    Whatever is there already stays: an article is known, a translation of the same engine and a person's are kept, an
    event whose articles stand in other events here is left out, and a result is not taken where one was made here.

    Args:
        workspace: Where it goes.
        bundle: The project.
        tools: Whose versions tell whether the events are up to date.
        results: Its comparisons, where they were read already, or fewer; `None`: all there are.

    Raises:
        EncuadreError: a result cannot be read, or does not fit its articles.
    """
    results = results_of(bundle) if results is None else results
    before = workspace.articles.ids()
    was_current = not before or events_made_of(workspace, before, tools) == workspace.facts.get(EVENTS_MADE_OF)
    with workspace.transaction():
        added, known = _take_articles(workspace, bundle, is_new=not before)
        with read_anew(workspace):
            decisions = _take_decisions(workspace, bundle.decisions, is_new=not before)
        if not before and bundle.threshold is not None:
            workspace.facts.put(LEARNED, str(bundle.threshold))
        stands, otherwise = _take_events(workspace, bundle.events)
        translations = sum(_take_translations(workspace, *one) for one in bundle.translations.items())
        opened = _take_results(workspace, bundle, results, stands, tools)
        notes = _take_notes(workspace, bundle)
        if was_current:
            workspace.facts.put(EVENTS_MADE_OF, events_made_of(workspace, workspace.articles.ids(), tools))
    return Opened(added, known, stands, otherwise, opened, decisions, translations, notes)


def put_inputs(workspace: Workspace, bundle: Bundle) -> None:
    """Put into an empty workspace what people gave: articles, decisions, settings, and their own translations."""
    with workspace.transaction():
        _take_articles(workspace, bundle, is_new=True)
        _take_decisions(workspace, bundle.decisions, is_new=True)
        if bundle.threshold is not None:
            workspace.facts.put(LEARNED, str(bundle.threshold))
        for language, translations in bundle.translations.items():
            _take_translations(workspace, language, [one for one in translations if one.is_human])


def _take_articles(workspace: Workspace, bundle: Bundle, *, is_new: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ids of those that were new, and of those that were there."""
    there = set(workspace.articles.arrivals())
    for article in bundle.articles:
        if is_new:
            workspace.articles.add(article)
        elif article.id not in there:
            keep(workspace.articles, article)
    if is_new:
        for old, new in bundle.superseded.items():
            workspace.articles.supersede(old, new)
    now = set(workspace.articles.arrivals())
    ids = [article.id for article in bundle.articles]
    return tuple(one for one in ids if one in now - there), tuple(one for one in ids if one in there)


def _take_decisions(workspace: Workspace, decisions: Sequence[Decision], *, is_new: bool) -> int:
    """Keep those that nobody made here yet, after those of here; return how many."""
    known = [replace(one, id=0) for one in workspace.decisions.all()]
    taken = [one for one in decisions if replace(one, id=0) not in known]
    for one in taken:
        workspace.decisions.record(one if is_new else replace(one, id=workspace.decisions.next_id()))
    return len(taken)


def _take_events(workspace: Workspace, events: Sequence[Event]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ids of the events that stand here as they were saved, and of those that were left out."""
    here = {event.id: event for event in workspace.events.all()}
    placed = {id_ for event in here.values() for id_ in event.articles}
    shown = set(workspace.articles.ids())
    fitting = [one for one in events if one.id in here or ({*one.articles} <= shown and not placed & {*one.articles})]
    articles = {one.id: one for one in workspace.articles.get(tuple(shown))}
    together = {**{one.id: one for one in fitting}, **here}.values()
    workspace.events.replace(sorted(together, key=lambda event: place_of(event, articles)))
    stands = tuple(one.id for one in fitting)
    return stands, tuple(one.id for one in events if one.id not in stands)


def _take_translations(workspace: Workspace, source: Language, translations: Sequence[Translation]) -> int:
    """Keep those of which the memory holds none by the same engine; return how many."""
    target = other_language(source)
    known = workspace.translations.lookup([one.original for one in translations], source, target)
    new = [
        one
        for one in translations
        if one.language == target and one.engine not in {other.engine for other in known.get(one.original, ())}
    ]
    workspace.translations.record(new, source)
    return len(new)


def _take_results(
    workspace: Workspace,
    bundle: Bundle,
    results: Mapping[str, KeptComparison],
    stands: Sequence[str],
    tools: Tools,
) -> tuple[str, ...]:
    """Keep the results of events that stand here and were not compared here; return the ids of those events."""
    made_by = {result.event: result.made_by for result in bundle.results}
    events = {event.id: event for event in workspace.events.all()}
    counted = workspace.comparisons.conflicts()
    taken = []
    for id_ in stands:
        if id_ in results and id_ not in counted and events[id_] == results[id_].comparison.event:
            keeper = Keeper(workspace, events[id_], tools=tools, by=None, models=None)
            keeper.keep_opened(results[id_], made_by[id_])
            taken.append(id_)
    return tuple(taken)


def _take_notes(workspace: Workspace, bundle: Bundle) -> int:
    """Keep the notes that nobody wrote here yet; return how many."""
    known = [replace(note, id=0) for note in workspace.notes.all()]
    here = set(workspace.articles.arrivals())
    new = [note for note in bundle.notes if note.article_id in here and replace(note, id=0) not in known]
    for note in new:
        workspace.notes.record(replace(note, id=0))
    return len(new)
