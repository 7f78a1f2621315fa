"""A search after an upgrade, when nothing was read by the annotator of now, at every door there is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from encuadre import api
from encuadre.cli.open import ScreenWork
from encuadre.cli.options import Context
from fakes import FakeAnnotator
from unit.cli.conftest import Command
from unit.pipeline.stories import STORIES

CHESS = STORIES["chess"][2]


@pytest.fixture(autouse=True)
def upgraded(ids: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Read what there is by the annotator of before."""
    assert ids
    monkeypatch.setattr(FakeAnnotator, "version", "fake-2")


def test_the_command_reads_anew_and_finds(command: Command) -> None:
    answer = command("search", CHESS)

    assert answer.code == 0
    assert CHESS in answer.data


def test_the_screen_reads_anew_and_finds(ids: Mapping[str, str], tmp_path: Path) -> None:
    work = ScreenWork(Context(workspace_path=tmp_path / "w.sqlite"))

    assert work.search(CHESS, lambda: False)[0].quoted.article.id == ids["chess"]


def test_a_program_reads_anew_and_finds(ids: Mapping[str, str], tmp_path: Path) -> None:
    with api.open_workspace(tmp_path / "w.sqlite") as session:
        assert api.search(session, CHESS)[0].article.id == ids["chess"]
