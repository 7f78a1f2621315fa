"""The example of docs/api.md runs as it stands there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.models

ROOT = Path(__file__).parents[3]


def test_the_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    [example] = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "api.md").read_text("utf-8"), re.DOTALL)
    (tmp_path / "corpora").symlink_to(ROOT / "corpora")
    monkeypatch.chdir(tmp_path)

    exec(compile(example, "docs/api.md", "exec"), {})

    counts, us, mx, both, frames, *hits = capsys.readouterr().out.splitlines()
    assert counts == "4 articles, 0 skipped"
    assert (us[:4], mx[:4]) == ("US ·", "MX ·")
    assert both.startswith("both say: ")
    assert frames.endswith(" frames")
    assert len(hits) == 2
