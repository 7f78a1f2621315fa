"""A workspace in memory, and four reports to put into it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from encuadre.pipeline import add
from encuadre.store import Workspace
from unit.pipeline.stories import STORIES, fake_tools, names, write


@pytest.fixture(autouse=True)
def no_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the encoder of English wording out, as where it is not installed."""
    monkeypatch.setattr("encuadre.embed.load_paraphrase_encoder", lambda: None)


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace(":memory:") as workspace:
        yield workspace


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    for name, story in STORIES.items():
        write(tmp_path, name, *story)
    return tmp_path


@pytest.fixture
def ids(stories: Path, workspace: Workspace) -> Mapping[str, str]:
    """Return the ids of the stories, which are in the workspace."""
    list(add(workspace, [stories], tools=fake_tools(workspace)))
    return names(workspace)
