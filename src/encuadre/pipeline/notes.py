"""Notes of the workspace with the sentences they are about, wherever these stand by now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from encuadre.model import Article, Comparison, Note, Noted, Quoted, Span, other_language

if TYPE_CHECKING:
    from encuadre.store import Workspace


def notes(workspace: Workspace, tag: str = "") -> tuple[Noted, ...]:
    """Return every note with its sentence, oldest first.

    A note is kept by its article and the place of its words there. Where another version of the article is shown
    instead, it goes along as far as the words do; else it stays with the version it was written about.

    Args:
        workspace: Where they are.
        tag: Only those filed under it; with or without `#`, whatever the case.
    """
    found = [note for note in workspace.notes.all() if not tag or tag.removeprefix("#").lower() in note.tags]
    shown = workspace.articles.superseded()
    ids = dict.fromkeys(id_ for note in found for id_ in (note.article_id, shown.get(note.article_id, "")))
    articles = {article.id: article for article in workspace.articles.get(tuple(ids))}
    events = {id_: event.id for event in workspace.events.all() for id_ in event.articles}
    return tuple(
        _noted(workspace, moved, articles[moved.article_id], events.get(moved.article_id, ""))
        for note in found
        if note.article_id in articles
        for moved in (_moved(note, articles.get(shown.get(note.article_id, ""))),)
    )


def notes_of(workspace: Workspace, comparison: Comparison) -> tuple[Noted, ...]:
    """Return the notes on sentences of an event's articles, oldest first."""
    sides = (comparison.left, comparison.right)
    articles = {article.id for side in sides for article in side.articles}
    return tuple(one for one in notes(workspace) if one.note.article_id in articles)


def _moved(note: Note, newer: Article | None) -> Note:
    """Return a note at its words in the version that is shown now, where they stand there."""
    start = newer.text.find(note.quoted) if newer else -1
    if newer is None or start < 0:
        return note
    return replace(note, article_id=newer.id, span=Span(start, start + len(note.quoted)))


def _noted(workspace: Workspace, note: Note, article: Article, event: str) -> Noted:
    """Return a note with its sentence, and the translation of that which is remembered, the best one first."""
    language = other_language(article.language)
    known = workspace.translations.lookup([note.quoted], article.language, language).get(note.quoted, ())
    quoted = Quoted(note.sentence, note.quoted, note.span, article, next(iter(known), None))
    return Noted(note, quoted, event)
