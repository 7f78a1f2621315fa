"""A question in one language, sentences in both, each with what stands around it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from encuadre.model import HUMAN, Translation
from encuadre.pipeline import add, find_sentences, read_missing, search
from encuadre.store import Workspace
from fakes import FakeAnnotator
from unit.pipeline.stories import STORIES, event_of, fake_tools, write

CHESS = STORIES["chess"][2]


def test_an_answer_comes_with_its_neighbours_its_event_and_what_is_remembered_of_its_translation(
    ids: Mapping[str, str], workspace: Workspace
) -> None:
    with workspace.transaction():
        workspace.translations.record([Translation(CHESS, "Nopaltzin wins.", "en", HUMAN)], "es")

    best, *_ = find_sentences(workspace, CHESS, tools=fake_tools(workspace))

    assert (best.quoted.text, best.quoted.article.id) == (CHESS, ids["chess"])
    assert best.quoted.span.of(best.quoted.article.text) == CHESS
    assert isinstance(best.quoted.rendering, Translation)
    assert best.quoted.rendering.text == "Nopaltzin wins."
    assert (best.before, best.after) == (STORIES["chess"][1], "")
    assert (best.event, best.title) == (event_of(workspace, ids["chess"]).id, {"es": STORIES["chess"][1]})


def test_the_answers_are_those_of_the_command_in_its_order(ids: Mapping[str, str], workspace: Workspace) -> None:
    tools = fake_tools(workspace)

    told = find_sentences(workspace, "Corvina dam reopens", tools=tools, most=3)

    assert [one.quoted.sentence for one in told] == [
        hit.sentence for hit in search(workspace, "Corvina dam reopens", tools=tools, most=3)
    ]
    assert told
    assert {one.quoted.rendering for one in told} == {None}


def test_what_has_every_word_comes_first_the_languages_by_turns(tmp_path: Path, workspace: Workspace) -> None:
    for name, language, body in (
        ("one", "en", "Water is short. Water came late to the farms. No rain."),
        ("two", "es", "Falta el agua. El agua llegó tarde a las parcelas. Sin lluvia."),
    ):
        write(tmp_path, name, language, f"Report {name}", body)
    list(add(workspace, [tmp_path], tools=fake_tools(workspace)))

    hits = search(workspace, "agua", tools=fake_tools(workspace))

    assert [hit.article.language for hit in hits] in (["es", "en", "es", "en"], ["en", "es", "en", "es"])
    assert {hit.text[one.start : one.end].lower() for hit in hits for one in hit.words} == {"agua", "water"}


def test_what_an_older_version_read_is_found_once_it_is_read_anew(
    ids: Mapping[str, str], workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeAnnotator, "version", "fake-2")
    tools = fake_tools(workspace)
    assert not search(workspace, CHESS, tools=tools)

    list(read_missing(workspace, tools=tools))

    assert search(workspace, CHESS, tools=tools)[0].article.id == ids["chess"]
    assert not list(read_missing(workspace, tools=tools))
