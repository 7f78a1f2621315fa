"""Goldens: read, compared, and written anew only when asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

EXPECTED = Path(__file__).parent / "expected"


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Hold a text against the golden of its name, or write it with `--rewrite-goldens`."""
    rewrites = request.config.getoption("--rewrite-goldens")

    def check(name: str, text: str) -> None:
        path = EXPECTED / name
        if rewrites:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert path.exists(), f"no golden {name}; `pytest tests/golden --rewrite-goldens` writes it"
        assert text.splitlines(keepends=True) == path.read_bytes().decode().splitlines(keepends=True)

    return check
