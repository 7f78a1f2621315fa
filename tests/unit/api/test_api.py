"""The front door's functions run the pipeline to its end and hand over what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import encuadre
from encuadre.errors import NotFoundError, StoreError
from encuadre.model import Progress, Stage, StageFinished
from encuadre.pipeline import Tools
from encuadre.store import Workspace
from fakes import FakeAnnotator, FakeEncoder, FakeTranslator
from unit.pipeline.stories import STORIES, write


@pytest.fixture
def session() -> Iterator[encuadre.Session]:
    workspace = Workspace(":memory:")
    tools = Tools(workspace, annotator=FakeAnnotator(), encoder=FakeEncoder(), translator=FakeTranslator())  # type: ignore[arg-type]
    with encuadre.Session(workspace, tools) as session:
        yield session


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    for name, story in STORIES.items():
        write(tmp_path, name, *story)
    (tmp_path / "empty.txt").touch()
    return tmp_path


def test_adding_tells_what_was_new_known_and_skipped(session: encuadre.Session, stories: Path) -> None:
    first = encuadre.add(session, [stories])
    again = encuadre.add(session, [str(stories / "owl.txt")])

    assert (len(first.new), first.known, len(first.skipped)) == (4, (), 1)
    assert again.known[0] in first.new
    assert (again.new, again.skipped) == ((), ())


def test_each_step_is_heard(session: encuadre.Session, stories: Path) -> None:
    heard: list[Progress] = []

    encuadre.add(session, [stories], progress=heard.append)

    assert StageFinished(Stage.ANNOTATE, 4) in heard


def test_events_hold_every_article(session: encuadre.Session, stories: Path) -> None:
    added = encuadre.add(session, [stories])

    assert sorted(id_ for event in encuadre.events(session) for id_ in event.articles) == sorted(added.new)


def test_an_event_of_one_side_is_not_compared(session: encuadre.Session, stories: Path) -> None:
    encuadre.add(session, [stories])

    with pytest.raises(NotFoundError):
        encuadre.compare_event(session, encuadre.events(session)[0])
    with pytest.raises(NotFoundError, match="no event 'zzz'"):
        encuadre.compare_event(session, "zzz")


def test_a_file_is_translated_sentence_by_sentence(session: encuadre.Session, stories: Path) -> None:
    [headline, sentence] = encuadre.translate_file(session, stories / "chess.txt")

    assert headline.original == "Gana el ajedrez Nopaltzin"
    assert sentence.original == "Yadira Nopaltzin de Zapoyo gana entre 512 jugadores."


def test_an_article_of_the_workspace_is_framed_by_its_id(session: encuadre.Session, stories: Path) -> None:
    added = encuadre.add(session, [stories])
    article = session.workspace.articles.get(added.new[:1])[0]

    assert encuadre.frame_article(session, article) == encuadre.frame_article(session, article.id[:8])


def test_a_session_that_is_closed_answers_no_more(session: encuadre.Session) -> None:
    session.close()

    with pytest.raises(Exception, match="closed"):
        encuadre.events(session)


def test_a_workspace_is_opened_where_it_is_asked_for(tmp_path: Path) -> None:
    with encuadre.open_workspace(tmp_path / "new" / "w.sqlite") as session:
        assert encuadre.events(session) == ()
    assert (tmp_path / "new" / "w.sqlite").exists()
    with pytest.raises(StoreError):
        encuadre.open_workspace(tmp_path)


def test_without_a_path_it_is_the_workspace_of_the_command_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ENCUADRE_WORKSPACE", str(tmp_path / "mine.sqlite"))

    with encuadre.open_workspace():
        assert (tmp_path / "mine.sqlite").exists()
