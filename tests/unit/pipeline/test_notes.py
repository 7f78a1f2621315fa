"""Notes stay with their words: where the article is read anew, and where another version of it has them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from encuadre.model import Article, Event, Note, Span, Translation
from encuadre.pipeline import notes
from encuadre.store import Workspace
from strategies import an_article

OLD = an_article("Rain", "It rained. Nobody left.")
NEWER = an_article("Rain goes on", "It rained for days. Nobody left. More is to come.")


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace(":memory:") as opened, opened.transaction():
        opened.articles.add(OLD)
        opened.articles.add(NEWER)
        opened.events.replace([Event("abcd1234", (NEWER.id,), {"en": "Rain"})])
        yield opened


def write(workspace: Workspace, quoted: str, text: str = "ask #water", article: Article = OLD) -> Note:
    start = article.text.index(quoted)
    written = datetime(2025, 2, 4, 12, tzinfo=UTC)
    note = Note(0, text, article.id, f"{article.id}-1", Span(start, start + len(quoted)), quoted, written)
    return workspace.notes.record(note)


def test_a_note_stands_at_its_words_with_the_event_of_its_article(workspace: Workspace) -> None:
    note = write(workspace, "Nobody left.", article=NEWER)

    [noted] = notes(workspace)
    assert (noted.note, noted.event, noted.quoted.text) == (note, "abcd1234", "Nobody left.")
    assert noted.quoted.span.of(noted.quoted.article.text) == "Nobody left."


def test_a_note_goes_along_to_the_version_that_has_its_words(workspace: Workspace) -> None:
    write(workspace, "Nobody left.")
    workspace.articles.supersede(OLD.id, NEWER.id)

    [noted] = notes(workspace)
    assert (noted.quoted.article.id, noted.event) == (NEWER.id, "abcd1234")
    assert noted.note.place.span.of(NEWER.text) == "Nobody left."


def test_a_note_stays_with_the_version_whose_words_are_gone(workspace: Workspace) -> None:
    write(workspace, "It rained.")
    workspace.articles.supersede(OLD.id, NEWER.id)

    [noted] = notes(workspace)
    assert (noted.quoted.article.id, noted.event) == (OLD.id, "")


@pytest.mark.parametrize(("tag", "found"), [("", 2), ("water", 1), ("#Water", 1), ("wat", 0)])
def test_notes_are_found_by_their_tag(workspace: Workspace, tag: str, found: int) -> None:
    write(workspace, "Nobody left.")
    write(workspace, "It rained.", "no tag")

    assert len(notes(workspace, tag)) == found


def test_a_sentence_comes_with_the_translation_that_is_remembered(workspace: Workspace) -> None:
    write(workspace, "Nobody left.")
    said = Translation("Nobody left.", "Nadie se fue.", "es", "human")
    workspace.translations.record([said], "en")

    [noted] = notes(workspace)
    assert isinstance(noted.quoted.rendering, Translation)
    assert noted.quoted.rendering.text == "Nadie se fue."
