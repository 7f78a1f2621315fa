"""No test reaches the network or the developer's own files."""

from __future__ import annotations

import os
import random
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# No test is timed: these machines are shared. The same examples every run, so that a red run can be run again.
settings.register_profile(
    "steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=False
)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let goldens be written anew (look at the difference before keeping it), and tests run in another order."""
    parser.addoption("--rewrite-goldens", action="store_true", help="Write tests/golden/expected anew.")
    parser.addoption("--shuffle", type=int, metavar="SEED", help="Shuffle files, and the tests inside each.")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Shuffle files, and tests inside their file, so that models are still loaded once a file."""
    seed = config.getoption("--shuffle")
    if seed is not None:
        chance = random.Random(seed)
        files = [list(tests) for _, tests in groupby(items, key=lambda item: item.path)]
        chance.shuffle(files)
        for tests in files:
            chance.shuffle(tests)
        items[:] = [test for tests in files for test in tests]


@pytest.fixture(autouse=True)
def no_discovered_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Hide the developer's home, configuration and workspaces, and speak English; the letters of the place stay."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    if letters := os.environ.get("LC_ALL"):
        monkeypatch.setenv("LC_CTYPE", letters)
    monkeypatch.setenv("LANG", "C.UTF-8")
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    for name in (
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "XDG_STATE_HOME",
        "ENCUADRE_WORKSPACE",
        "ENCUADRE_CONFIG",
    ):
        monkeypatch.delenv(name, raising=False)
    return home
