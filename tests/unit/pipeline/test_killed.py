"""`kill -9` in the middle of a large `add`: the same command again ends in the same workspace."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from encuadre.store import Workspace

RECORDS = 200
"""Three batches: one is finished when the second moment comes, and two are not."""
ROOT = Path(__file__).parents[3]

ADD = """
import sys
from pathlib import Path
from encuadre import embed
from encuadre.pipeline import add
from encuadre.store import Workspace
from unit.pipeline.stories import fake_tools

embed.load_paraphrase_encoder = lambda: None
with Workspace(Path(sys.argv[1])) as workspace:
    for progress in add(workspace, [Path(sys.argv[2])], tools=fake_tools(workspace)):
        if type(progress).__name__ != "ArticleAdded":
            print(type(progress).__name__, getattr(progress, "stage", ""), flush=True)
"""


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return records of which every tenth is none."""
    path = tmp_path_factory.mktemp("records") / "many.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        for number in range(RECORDS):
            place = f"Tecoluta{number // 4}"
            text = "" if number % 10 == 9 else f"Alarcón opened the dam of {place} before {number} guests on Tuesday."
            record = {"title": f"{place} opens its dam {number}", "text": text, "lang": "en", "date": "2025-03-04"}
            stream.write(json.dumps(record) + "\n")
    return path


@pytest.fixture(scope="module")
def uninterrupted(records: Path, tmp_path_factory: pytest.TempPathFactory) -> object:
    workspace = tmp_path_factory.mktemp("whole") / "workspace.sqlite"
    run = started(workspace, records)
    run.communicate(timeout=120)
    assert run.returncode == 0
    return held(workspace)


def started(workspace: Path, records: Path) -> subprocess.Popen[str]:
    paths = os.pathsep.join(map(str, (ROOT / "src", ROOT / "tests", ROOT)))
    return subprocess.Popen(
        [sys.executable, "-c", ADD, str(workspace), str(records)],
        env=os.environ | {"PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        text=True,
    )


def held(path: Path) -> object:
    with Workspace(path) as workspace:
        ids = sorted(workspace.articles.ids())
        articles = [(one.id, one.title, one.body, one.source) for one in workspace.articles.get(ids)]
        events = sorted((event.id, tuple(sorted(event.articles))) for event in workspace.events.all())
        return articles, events


@pytest.mark.parametrize("moment", ["StageStarted read", "ArticleSkipped", "StageAdvanced read", "StageStarted embed"])
def test_the_same_command_ends_in_the_same_workspace(
    tmp_path: Path, records: Path, uninterrupted: object, moment: str
) -> None:
    workspace = tmp_path / "workspace.sqlite"
    killed = started(workspace, records)
    assert killed.stdout is not None
    assert any(line.startswith(moment) for line in killed.stdout)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert killed.returncode == -signal.SIGKILL

    again = started(workspace, records)
    again.communicate(timeout=120)

    assert again.returncode == 0
    assert held(workspace) == uninterrupted
