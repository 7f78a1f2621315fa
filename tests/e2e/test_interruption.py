"""Ctrl-C and `kill -9` at any moment: the workspace stays sound, and the same command goes on from there."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

from e2e.conftest import COMMAND, SAMPLE, Run, environment

pytestmark = [pytest.mark.e2e, pytest.mark.models, pytest.mark.xdist_group("interruption")]


@pytest.mark.parametrize("wait", [0.5, 4.0])
@pytest.mark.parametrize("kill", [signal.SIGINT, signal.SIGKILL])
def test_a_stopped_run_is_finished_by_the_next(run: Run, home: Path, kill: signal.Signals, wait: float) -> None:
    workspace = home / f"{kill.name}-{wait}.sqlite"
    arguments = ["--workspace", str(workspace), "add", str(SAMPLE / "border-troops")]
    first = subprocess.Popen(
        [str(COMMAND), *arguments], env=environment(home), stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    )
    time.sleep(wait)
    first.send_signal(kill)
    _, talk = first.communicate(timeout=120)
    # Minus the signal: it came before the interpreter was up.
    assert first.returncode in (0, 130, -2) if kill is signal.SIGINT else first.returncode in (0, -9)
    if first.returncode == 130:
        assert "Traceback" not in talk

    done = run(*arguments)

    assert done.returncode == 0, done.stderr
    events = json.loads(run("--workspace", str(workspace), "events", "--json").stdout)["events"]
    assert sum(len(event["articles"]) for event in events) == 4
