"""A server in this process; nothing else is reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from press_server import PressServer, press_server


@pytest.fixture
def server() -> Iterator[PressServer]:
    """Return a running server; the test is marked with `allow_hosts`."""
    with press_server() as running:
        yield running
