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


PASSED_ON = ("TZ", "PYTHONHASHSEED", "PYTHONCOERCECLOCALE", "PYTHONUTF8", "PYTHONDONTWRITEBYTECODE")
"""What the command has of the place the tests run in (`make everywhere`)."""


def environment(home: Path) -> dict[str, str]:
    """Return an environment with its own home and a `sitecustomize` that forbids the network.

    The place's letters, zone and hashing are the command's too; its language is English.
    """
    letters = os.environ.get("LC_ALL") or os.environ.get("LC_CTYPE") or "C.UTF-8"
    return {name: os.environ[name] for name in PASSED_ON if name in os.environ} | {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "LC_CTYPE": letters,
        "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent / "no_network"), str(ROOT / "src")]),
        "NETWORK_TRACE": str(home / "network-trace"),
        "TERM": "xterm-256color",
    }


def in_letters(written: bytes) -> str:
    """Return output as text: JSON is UTF-8 everywhere, talk is in the letters of the place."""
    try:
        return written.decode("utf-8")
    except UnicodeDecodeError:
        return written.decode("iso-8859-1")


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
            env=environment(home),
            timeout=300,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        trace = home / "network-trace"
        assert not trace.exists(), trace.read_text()
        said = subprocess.CompletedProcess(done.args, done.returncode, in_letters(done.stdout), in_letters(done.stderr))
        assert "Traceback" not in said.stderr, said.stderr
        return said

    return run_command
