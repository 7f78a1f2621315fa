"""After an upgrade, an article that only an older annotator read is read anew by whoever names it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from encuadre.errors import CorrectionError
from encuadre.ingest import TranslationPair
from encuadre.pipeline import (
    Tools,
    frame_one,
    name_speaker,
    quote,
    retranslate,
    speakers_in,
    unlink,
)
from encuadre.store import Workspace
from fakes import FakeAnnotator
from unit.pipeline.stories import STORIES, fake_tools

TOLD = STORIES["chess"][2]


@pytest.fixture
def upgraded(ids: Mapping[str, str], workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Tools:
    """Return tools of a newer annotator over what the older one read."""
    monkeypatch.setattr(FakeAnnotator, "version", "fake-2")
    return fake_tools(workspace)


def test_a_sentence_is_cited(ids: Mapping[str, str], workspace: Workspace, upgraded: Tools) -> None:
    [quoted] = quote(workspace, [f"{ids['chess']}-1"], tools=upgraded)

    assert quoted.text == TOLD


def test_it_alone_is_read(ids: Mapping[str, str], workspace: Workspace, upgraded: Tools) -> None:
    list(quote(workspace, [f"{ids['chess']}-1", f"{ids['chess']}-0"], tools=upgraded))

    assert workspace.annotations.missing(list(ids.values()), "fake-2") == tuple(
        one for name, one in ids.items() if name != "chess"
    )


def test_sentences_are_told_apart(ids: Mapping[str, str], workspace: Workspace, upgraded: Tools) -> None:
    corrected = unlink(workspace, f"{ids['chess']}-1", f"{ids['owl']}-1", tools=upgraded)

    assert [one.text for one in corrected.decision.sentences] == [TOLD, STORIES["owl"][2]]


def test_a_sentence_is_translated_by_a_person(ids: Mapping[str, str], workspace: Workspace, upgraded: Tools) -> None:
    [told] = retranslate(workspace, [TranslationPair(f"{ids['chess']}-1", "Nopaltzin wins.")], tools=upgraded)

    assert told.original == TOLD


def test_who_may_speak_is_looked_for(ids: Mapping[str, str], workspace: Workspace, upgraded: Tools) -> None:
    with pytest.raises(CorrectionError):  # the sentence is there, and quotes nothing
        name_speaker(workspace, f"{ids['chess']}-1", "Nopaltzin", tools=upgraded)

    assert speakers_in(workspace, ids["owl"], tools=upgraded) == ()
    assert ids["owl"] not in workspace.annotations.missing(list(ids.values()), "fake-2")


def test_its_frames_are_read(ids: Mapping[str, str], workspace: Workspace, upgraded: Tools) -> None:
    annotated, _ = frame_one(workspace, ids["chess"], tools=upgraded)

    assert annotated.article.id == ids["chess"]
