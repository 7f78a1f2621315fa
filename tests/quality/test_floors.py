"""No figure falls below its floor."""

from __future__ import annotations

from pathlib import Path

import pytest

from quality.gate import below, read_floors
from quality.measuring import MEASURED, QUICK, ROOT, fingerprint, measure

pytestmark = [pytest.mark.quality, pytest.mark.models]


@pytest.fixture(scope="session")
def workspace_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return one workspace for all files: a sentence in two of them is translated once."""
    return tmp_path_factory.mktemp("gate") / "gate.sqlite"


SHARED_WORK = {"claims": "align"}
"""Tasks that read the same articles run in one process, where the second finds them in the workspace."""

CASES = [
    pytest.param(
        *case,
        id=f"{case[0]}:{case[1]}",
        marks=[pytest.mark.xdist_group(SHARED_WORK.get(case[0], case[0]))]
        + ([] if case[1].startswith(QUICK) else [pytest.mark.slow]),
    )
    for case in MEASURED
]


@pytest.mark.parametrize(("task", "file", "figures"), CASES)
def test_no_figure_falls_below_its_floor(task: str, file: str, figures: tuple[str, ...], workspace_path: Path) -> None:
    if not (ROOT / file).exists():
        pytest.skip(f"{file} is not on this machine")
    known = read_floors()[file]
    assert fingerprint(file) == known["sha256"], "the gold labels changed: measure again and say why in the commit"

    measured = measure(task, file, workspace_path).figures

    assert below(measured, figures, known["floors"]) == {}, "figure, floor"
