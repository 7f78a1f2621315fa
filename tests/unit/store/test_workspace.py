"""The workspace: what was kept is there again, whatever happened to the process that kept it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from decisions import a_decision
from encuadre.errors import StoreError
from encuadre.model import (
    CERTAIN,
    Action,
    ActionForm,
    Alignment,
    Country,
    DecisionKind,
    Event,
    Link,
    LinkKind,
    Participant,
    Span,
    Stated,
    Told,
    Translation,
    Word,
)
from encuadre.store import Workspace
from encuadre.store.schema import SCHEMA_VERSION
from older_files import drop_versions
from strategies import an_article, annotated


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "work.sqlite"


def test_an_article_added_twice_is_kept_once(path: Path) -> None:
    with Workspace(path) as workspace, workspace.transaction():
        assert workspace.articles.add(an_article())
        assert not workspace.articles.add(an_article())
    with Workspace(path) as workspace:
        assert workspace.articles.get([an_article().id, "unknown"]) == (an_article(),)


def test_articles_come_back_in_order_of_arrival(path: Path) -> None:
    articles = [an_article(title=f"Headline {number}") for number in range(7)]
    with Workspace(path) as workspace, workspace.transaction():
        for article in articles:
            workspace.articles.add(article)
        assert workspace.articles.ids() == tuple(article.id for article in articles)


def test_all_that_is_shown_comes_by_id_as_get_gives_it(path: Path) -> None:
    articles = [an_article(title=f"Headline {number}") for number in range(3)]
    with Workspace(path) as workspace, workspace.transaction():
        for article in articles:
            workspace.articles.add(article)
        workspace.articles.supersede(articles[0].id, articles[1].id)
        said = replace(
            a_decision(1, DecisionKind.SET, []), articles=(articles[1].id,), stated=Stated(country=Country.MX)
        )
        workspace.decisions.record(said)
        shown = workspace.articles.shown()
        assert shown == {article.id: article for article in workspace.articles.get(workspace.articles.ids())}
        assert set(shown) == {articles[1].id, articles[2].id}
        assert shown[articles[1].id].country is Country.MX


def test_an_annotation_comes_back_whole_for_its_version_only(path: Path) -> None:
    reading = annotated(an_article())
    reading = replace(
        reading,
        words=(Word(Span(0, 6), "mexico", "PROPN"),),
        actions=(Action(Span(7, 12), "send", ActionForm.ACTIVE, (Participant(Span(0, 6), "mexico", "mexico"),)),),
    )
    with Workspace(path) as workspace, workspace.transaction():
        workspace.annotations.record(reading, "v1")
        ids = [reading.article.id]
        assert list(workspace.annotations.get(ids, "v1", with_words=True)) == [reading]
        assert [(found.words, found.actions) for found in workspace.annotations.get(ids, "v1")] == [((), ())]
        assert workspace.annotations.missing(ids, "v2") == tuple(ids)
        assert workspace.annotations.missing(ids, "v1") == ()


def test_vectors_come_back_to_the_bit(path: Path) -> None:
    vectors = np.random.default_rng(7).normal(size=(1200, 8)).astype(np.float32)
    texts = [f"sentence {number}" for number in range(1200)]
    with Workspace(path) as workspace, workspace.transaction():
        workspace.vectors.record(texts, vectors, "use")
        found = workspace.vectors.lookup([*texts, "unknown"], "use")
        assert workspace.vectors.lookup(texts, "other") == {}
    assert len(found) == 1200
    assert np.array_equal(np.stack([found[text] for text in texts]), vectors)


def test_a_human_translation_comes_before_an_engine_s(path: Path) -> None:
    machine = Translation("hola", "hello there", "en", "argos", "1")
    human = Translation("hola", "hello", "en", "human")
    with Workspace(path) as workspace, workspace.transaction():
        workspace.translations.record([machine], "es")
        workspace.translations.record([human], "es")
        found = workspace.translations.lookup(["hola", "adiós"], "es", "en")
    assert [translation.engine for translation in found["hola"]] == ["human", "argos"]
    assert "adiós" not in found


def test_events_and_alignments_come_back(path: Path) -> None:
    event = Event("abcd1234", ("a", "b"), {"en": "Troops", "es": "Tropas"})
    alignment = Alignment((Link(0, 1, LinkKind.SAME, 0.9),), (1,), (0,))
    with Workspace(path) as workspace, workspace.transaction():
        workspace.events.replace([event])
        workspace.events.number([event.id])
        workspace.alignments.record("a|b", alignment)
        assert workspace.events.all() == (event,)
        assert workspace.events.starting_with("abc") == (event,)
        assert workspace.events.starting_with("%") == ()
        assert workspace.events.listed() == (event.id,)
        assert workspace.alignments.get("a|b") == alignment
        assert workspace.alignments.get("b|a") is None


def test_a_failed_block_leaves_nothing_behind(path: Path) -> None:
    with Workspace(path) as workspace:
        with pytest.raises(KeyboardInterrupt), workspace.transaction():
            workspace.articles.add(an_article())
            raise KeyboardInterrupt
        assert workspace.articles.count() == 0


def test_a_file_that_another_is_writing_opens_at_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("encuadre.store.workspace.BUSY_SECONDS", 0.0)
    with Workspace(path) as writing, writing.transaction():
        writing.articles.add(an_article())
        with Workspace(path) as reading:
            assert reading.articles.count() == 0


def test_a_newer_file_is_refused_with_a_next_step(path: Path) -> None:
    Workspace(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    with pytest.raises(StoreError, match="newer") as caught:
        Workspace(path)
    assert "update encuadre" in caught.value.hint


def test_a_file_that_is_no_workspace_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("these are not the tables you are looking for" * 50)
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"notes\.txt"):
        Workspace(path)
    assert path.read_bytes() == before


def _add_forever(path: Path) -> None:
    with Workspace(path) as workspace:
        for number in range(1_000_000):
            with workspace.transaction():
                for part in range(5):
                    workspace.articles.add(an_article(title=f"{number}-{part}"))


def test_a_killed_writer_leaves_whole_batches_and_a_sound_file(path: Path) -> None:
    Workspace(path).close()
    context = multiprocessing.get_context("fork")
    writer = context.Process(target=_add_forever, args=(path,))
    writer.start()
    deadline = time.monotonic() + 20
    with Workspace(path) as workspace:
        while workspace.articles.count() < 25 and time.monotonic() < deadline:
            time.sleep(0.01)
    assert writer.pid is not None
    os.kill(writer.pid, signal.SIGKILL)
    writer.join()

    with Workspace(path) as workspace:
        count = workspace.articles.count()
        assert count >= 25
        assert count % 5 == 0
        with workspace.transaction():
            assert workspace.articles.add(an_article())
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def _add_some(path: Path, name: str) -> None:
    with Workspace(path) as workspace:
        for number in range(40):
            with workspace.transaction():
                workspace.articles.add(an_article(title=f"{name}-{number}"))


def test_two_processes_write_at_once_and_lose_nothing(path: Path) -> None:
    context = multiprocessing.get_context("fork")
    writers = [context.Process(target=_add_some, args=(path, name)) for name in ("first", "second")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0, 0]
    with Workspace(path) as workspace:
        assert workspace.articles.count() == 80


def test_the_index_of_events_is_kept_in_pieces_and_only_for_those_who_made_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("encuadre.store.events._PART", 4)
    with Workspace(path) as workspace:
        assert workspace.events.index("this version") is None
        with workspace.transaction():
            workspace.events.keep_index("another version", b"longer than the next one")
            workspace.events.keep_index("this version", b"0123456789")
    with Workspace(path) as workspace:
        assert workspace.events.index("this version") == b"0123456789"
        assert workspace.events.index("another version") is None


def test_decisions_come_back_in_order_and_only_the_last_is_taken_back(path: Path) -> None:
    first = a_decision(1, DecisionKind.MERGE, "ab", joined="b")
    second = a_decision(2, DecisionKind.PIN, "ab", known=3)
    with Workspace(path) as workspace, workspace.transaction():
        assert workspace.decisions.next_id() == 1
        workspace.decisions.record(first)
        workspace.decisions.record(second)
        assert workspace.decisions.next_id() == 3
    with Workspace(path) as workspace, workspace.transaction():
        assert workspace.decisions.all() == (first, second)
        workspace.decisions.remove_last()
        assert workspace.decisions.all() == (first,)


def test_a_fact_that_is_forgotten_is_gone(path: Path) -> None:
    with Workspace(path) as workspace, workspace.transaction():
        workspace.facts.put("key", "value")
        workspace.facts.forget("key")
        workspace.facts.forget("key")
        assert workspace.facts.get("key") is None


def test_a_file_of_version_1_keeps_its_articles_and_events_and_takes_decisions(path: Path) -> None:
    event = Event("abcd1234", (an_article().id,), {"en": "Troops"})
    with Workspace(path) as workspace, workspace.transaction():
        workspace.articles.add(an_article())
        workspace.events.replace([event])
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE decision")
    connection.execute("DROP TABLE comparison")
    drop_versions(connection)
    connection.execute("ALTER TABLE translation DROP COLUMN confidence")
    connection.execute("DROP TABLE feed")
    connection.execute("DROP TABLE page")
    connection.execute("UPDATE event SET json = json_remove(json, '$.decided')")
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()

    with Workspace(path) as workspace, workspace.transaction():
        assert workspace.articles.get([an_article().id]) == (an_article(),)
        assert workspace.events.all() == (event,)
        assert workspace.decisions.all() == ()
        workspace.decisions.record(a_decision(1, DecisionKind.PIN, "a"))
    Workspace(path).close()


def test_a_file_of_version_3_knows_nothing_of_its_machine_translations_and_trusts_a_person_s(path: Path) -> None:
    machine = Translation("hola", "hello there", "en", "argos", "1", confidence=0.9)
    human = Translation("hola", "hello", "en", "human")
    with Workspace(path) as workspace, workspace.transaction():
        workspace.translations.record([machine, human], "es")
    connection = sqlite3.connect(path)
    drop_versions(connection)
    connection.execute("ALTER TABLE translation DROP COLUMN confidence")
    connection.execute("DROP TABLE feed")
    connection.execute("DROP TABLE page")
    connection.execute("PRAGMA user_version = 3")
    connection.commit()
    connection.close()

    with Workspace(path) as workspace, workspace.transaction():
        found = workspace.translations.lookup(["hola"], "es", "en")["hola"]
        assert [(one.engine, one.text, one.confidence) for one in found] == [
            ("human", "hello", CERTAIN),
            ("argos", "hello there", None),
        ]
        workspace.translations.record([machine], "es")
        assert workspace.translations.lookup(["hola"], "es", "en")["hola"][1].confidence == 0.9


def test_a_file_of_version_4_finds_its_articles_by_address_and_by_words(path: Path) -> None:
    article = replace(an_article(), url="https://www.example.com/a/?utm_source=rss")
    with Workspace(path) as workspace, workspace.transaction():
        workspace.articles.add(article)
    connection = sqlite3.connect(path)
    drop_versions(connection)
    connection.execute("DROP TABLE feed")
    connection.execute("DROP TABLE page")
    connection.execute("PRAGMA user_version = 4")
    connection.commit()
    connection.close()

    with Workspace(path) as workspace:
        assert workspace.articles.ids() == (article.id,)
        assert workspace.articles.at_address("http://example.com/a") == article
        assert workspace.articles.same_words(article) == article.id


def test_a_file_of_version_9_takes_decisions_about_sentences(path: Path) -> None:
    made = a_decision(1, DecisionKind.PIN, ["a"])
    said = replace(a_decision(2, DecisionKind.UNLINK, []), sentences=(Told("a", "One."), Told("b", "Uno.")))
    with Workspace(path) as workspace, workspace.transaction():
        workspace.decisions.record(made)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE decision SET json = json_remove(json, '$.sentences', '$.speaker')")
    connection.execute("PRAGMA user_version = 9")
    connection.commit()
    connection.close()

    with Workspace(path) as workspace, workspace.transaction():
        workspace.decisions.record(said)
        assert workspace.decisions.all() == (made, said)


def test_how_sure_a_translation_is_comes_back_to_the_bit_and_so_does_that_nothing_is_known(path: Path) -> None:
    known = [Translation(f"uno {figure}", "one", "en", "pivot", "1", confidence=figure) for figure in (0.1 + 0.2, 0.0)]
    unknown = Translation("dos", "two", "en", "pivot", "1")
    with Workspace(path) as workspace, workspace.transaction():
        workspace.translations.record([*known, unknown], "es")
        found = workspace.translations.lookup([one.original for one in (*known, unknown)], "es", "en")
    assert [found[one.original] for one in known] == [(replace(one, from_memory=True),) for one in known]
    assert found["dos"][0].confidence is None


def test_what_people_translated_is_listed_and_forgotten_apart_from_what_engines_did(path: Path) -> None:
    machine = Translation("hola", "hello there", "en", "argos", "1")
    human = Translation("hola", "hello", "en", "human", confidence=CERTAIN)
    english = Translation("bye", "adiós", "es", "human", confidence=CERTAIN)
    with Workspace(path) as workspace, workspace.transaction():
        workspace.translations.record([machine, human], "es")
        workspace.translations.record([english], "en")
        assert workspace.translations.by_person() == tuple(replace(one, from_memory=True) for one in (english, human))

        workspace.translations.forget_person(["hola", "unknown"], "es", "en")
        assert workspace.translations.by_person() == (replace(english, from_memory=True),)
        assert workspace.translations.lookup(["hola"], "es", "en")["hola"] == (replace(machine, from_memory=True),)
