"""The installed command in a process of its own, with the network forbidden."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

COMMAND = Path(sys.executable).parent / "encuadre"
ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "corpora" / "sample" / "articles"

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def environment(home: Path) -> dict[str, str]:
    """Return an environment with its own home and a `sitecustomize` that forbids the network."""
    return {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent / "no_network"), str(ROOT / "src")]),
        "NETWORK_TRACE": str(home / "network-trace"),
        "TERM": "xterm-256color",
    }


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a home shared by the tests of a module, so that they share a workspace."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def run(home: Path) -> Run:
    """Return a function that runs the command and checks that nothing reached for the network."""

    def run_command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [COMMAND, *map(str, arguments)],
            capture_output=True,
            text=True,
            env=environment(home),
            timeout=300,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        trace = home / "network-trace"
        assert not trace.exists(), trace.read_text()
        assert "Traceback" not in done.stderr, done.stderr
        return done

    return run_command
