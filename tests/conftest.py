"""No test reaches the network or the developer's own files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# No test is timed: these machines are shared. The same examples every run, so that a red run can be run again.
settings.register_profile(
    "steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=False
)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let goldens be written anew; look at the difference before keeping it."""
    parser.addoption("--rewrite-goldens", action="store_true", help="Write tests/golden/expected anew.")


@pytest.fixture(autouse=True)
def no_discovered_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Hide the developer's home, configuration and workspaces."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in (
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "ENCUADRE_WORKSPACE",
        "ENCUADRE_CONFIG",
    ):
        monkeypatch.delenv(name, raising=False)
    return home
