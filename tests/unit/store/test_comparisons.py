"""Finished comparisons: what is read back is what was kept, and what cannot be read is nothing, never an error."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from encuadre.model import Comparison, Event, Language, Translation
from encuadre.store import KeptComparison, Workspace, text_hash
from encuadre.store.comparisons import AS_OPENED, OPENED
from golden.shelf import comparison
from older_files import drop_flags, drop_versions

TEXTS: dict[Language, tuple[bytes, ...]] = {"en": (text_hash("one"), text_hash("two")), "es": ()}


def kept(noun: Comparison) -> KeptComparison:
    return KeptComparison(noun, TEXTS, b"digest")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "work.sqlite") as workspace:
        yield workspace


def keep(workspace: Workspace, noun: Comparison, asked: str = "country", made_of: bytes = b"all") -> None:
    with workspace.transaction():
        workspace.events.replace([noun.event])
        workspace.comparisons.record(kept(noun), asked, made_of)


@pytest.mark.parametrize("name", ["amendment", "edges"])
def test_a_comparison_comes_back_whole(workspace: Workspace, name: str) -> None:
    noun = comparison(name)
    keep(workspace, noun)

    found = workspace.comparisons.get(noun.event.id, "country", b"all")

    assert found == kept(noun)
    assert repr(found) == repr(kept(noun)), "equal is not enough: a tuple stays a tuple, an enum an enum"


def test_what_was_made_of_something_else_or_for_another_question_is_not_given(workspace: Workspace) -> None:
    noun = comparison("edges")
    keep(workspace, noun)

    assert workspace.comparisons.get(noun.event.id, "country", b"more") is None
    assert workspace.comparisons.get(noun.event.id, "outlet", b"all") is None
    assert workspace.comparisons.get("ffff", "country", b"all") is None


def test_the_newest_of_each_question_is_kept(workspace: Workspace) -> None:
    noun = comparison("edges")
    newer = replace(noun, links=())
    keep(workspace, noun)
    keep(workspace, noun, "outlet")
    keep(workspace, newer, made_of=b"more")

    assert workspace.comparisons.get(noun.event.id, "country", b"all") is None
    assert workspace.comparisons.get(noun.event.id, "country", b"more") == kept(newer)
    assert workspace.comparisons.get(noun.event.id, "outlet", b"all") == kept(noun)


def test_those_of_events_that_are_no_more_make_room(workspace: Workspace) -> None:
    gone, here = comparison("amendment"), comparison("edges")
    keep(workspace, gone)
    keep(workspace, here)

    assert workspace.comparisons.get(gone.event.id, "country", b"all") is None
    assert workspace.comparisons.get(here.event.id, "country", b"all") == kept(here)


@pytest.mark.parametrize("data", ["x''", "x'00ff'", "zeroblob(100)", "substr(data, 1, 200)"])
def test_what_cannot_be_read_is_as_if_it_were_not_there(tmp_path: Path, data: str) -> None:
    path, noun = tmp_path / "work.sqlite", comparison("edges")
    with Workspace(path) as workspace:
        keep(workspace, noun)
    connection = sqlite3.connect(path)
    connection.execute(f"UPDATE comparison SET data = {data}")
    connection.commit()
    connection.close()

    with Workspace(path) as workspace:
        assert workspace.comparisons.get(noun.event.id, "country", b"all") is None


def test_what_another_version_of_the_nouns_wrote_is_as_if_it_were_not_there(workspace: Workspace) -> None:
    noun = comparison("edges")
    keep(workspace, noun)
    with workspace.transaction():
        workspace._connection.execute(
            "UPDATE comparison SET data = ?", (zlib.compress(b'[[{"id": 1}], {}, "", [], []]'),)
        )

    assert workspace.comparisons.get(noun.event.id, "country", b"all") is None


def test_a_file_of_version_2_keeps_its_events_and_takes_comparisons(tmp_path: Path) -> None:
    path, event = tmp_path / "work.sqlite", Event("abcd1234", ("a",), {"en": "Troops"})
    with Workspace(path) as workspace, workspace.transaction():
        workspace.events.replace([event])
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE comparison")
    drop_versions(connection)
    connection.execute("ALTER TABLE translation DROP COLUMN confidence")
    connection.execute("DROP TABLE feed")
    connection.execute("DROP TABLE page")
    connection.execute("PRAGMA user_version = 2")
    connection.commit()
    connection.close()

    with Workspace(path) as workspace:
        assert workspace.events.all() == (event,)
        assert workspace.comparisons.get(event.id, "country", b"all") is None
        keep(workspace, comparison("edges"))
        assert workspace.comparisons.get(comparison("edges").event.id, "country", b"all") is not None


def test_the_digest_of_translations_changes_with_any_of_them(workspace: Workspace) -> None:
    texts = sorted(map(text_hash, ("hola", "adiós")))
    seen = [workspace.translations.digest(texts, "es", "en")]
    for translation in (
        Translation("hola", "hello", "en", "argos", "1"),
        Translation("adiós", "bye", "en", "argos", "1"),
        Translation("hola", "hello", "en", "argos", "2"),
        Translation("hola", "hello", "en", "argos", "2", confidence=0.4),
        Translation("hola", "hi", "en", "human"),
    ):
        with workspace.transaction():
            workspace.translations.record([translation], "es")
        seen.append(workspace.translations.digest(texts, "es", "en"))
    with workspace.transaction():
        workspace.translations.record([Translation("otra", "other", "en", "human")], "es")

    assert len(set(seen)) == len(seen)
    assert workspace.translations.digest(texts, "es", "en") == seen[-1]


def test_a_kept_comparison_keeps_how_sure_each_translation_is(workspace: Workspace) -> None:
    noun = comparison("edges")
    first, *others = noun.left.sentences
    unsure = replace(first, rendering=Translation(first.text, "Otra cosa", "es", "pivot", "1", confidence=0.25))
    noun = replace(noun, left=replace(noun.left, sentences=(unsure, *others)))
    keep(workspace, noun)

    assert workspace.comparisons.get(noun.event.id, "country", b"all") == kept(noun)


def test_conflicts_are_counted_for_the_sides_an_event_opens_with(workspace: Workspace) -> None:
    noun = comparison("edges")
    keep(workspace, noun, "country authored")
    assert workspace.comparisons.conflicts() == {}

    keep(workspace, noun, AS_OPENED)
    assert workspace.comparisons.conflicts() == {noun.event.id: noun.disputed}


def test_a_conflict_that_several_pairs_of_sentences_tell_is_counted_once_as_in_the_event(workspace: Workspace) -> None:
    noun = comparison("edges")
    told_twice = tuple(replace(one, disagreement="one") for one in noun.conflicts[:1] * 2)
    keep(workspace, replace(noun, conflicts=told_twice), AS_OPENED)

    assert workspace.comparisons.conflicts() == {noun.event.id: 1}


def test_a_file_of_version_6_keeps_its_comparisons_and_counts_them_once_made_anew(tmp_path: Path) -> None:
    path, noun = tmp_path / "work.sqlite", comparison("edges")
    with Workspace(path) as workspace:
        keep(workspace, noun, AS_OPENED)
    connection = sqlite3.connect(path)
    drop_flags(connection)
    connection.execute("PRAGMA user_version = 6")
    connection.commit()
    connection.close()

    with Workspace(path) as workspace:
        assert workspace.comparisons.get(noun.event.id, AS_OPENED, b"all") == kept(noun)
        assert workspace.comparisons.conflicts() == {}
        assert set(workspace.flags.all().values()) == {frozenset()}
        keep(workspace, noun, AS_OPENED)
        assert workspace.comparisons.conflicts() == {noun.event.id: noun.disputed}


def test_conflicts_that_another_version_counted_are_not_known_until_it_is_compared_anew(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = comparison("edges"), comparison("amendment")
    with workspace.transaction():
        workspace.events.replace([first.event, second.event])
        for noun in (first, second):
            workspace.comparisons.record(kept(noun), AS_OPENED, b"all")
    monkeypatch.setattr("encuadre.store.comparisons.__version__", "99")
    assert workspace.comparisons.conflicts() == {}

    with workspace.transaction():
        workspace.comparisons.record(kept(second), AS_OPENED, b"new")
    assert workspace.comparisons.conflicts() == {second.event.id: second.disputed}


def test_conflicts_of_what_a_project_file_brought_are_known_whichever_version_counted_them(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    noun = comparison("edges")
    keep(workspace, noun, OPENED + AS_OPENED)
    monkeypatch.setattr("encuadre.store.comparisons.__version__", "99")

    assert workspace.comparisons.conflicts() == {noun.event.id: noun.disputed}
