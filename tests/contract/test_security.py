"""What `docs/security.md` promises is held by tests that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import encuadre

ROOT = Path(__file__).parents[2]
SOURCE = Path(encuadre.__file__).parent
TOLD = (ROOT / "docs" / "security.md").read_text("utf-8")
HELD_BY = sorted(set(re.findall(r"`(tests/[\w/]+\.py(?:::\w+)?)` \|", TOLD)))


def test_every_threat_has_a_test() -> None:
    rows = [line for line in TOLD.splitlines() if line.startswith("| ") and not line.startswith(("| threat", "| ---"))]

    assert len(rows) > 30
    assert [row for row in rows if "`tests/" not in row.split("|")[3]] == []


@pytest.mark.parametrize("named", HELD_BY)
def test_every_test_that_is_named_exists(named: str) -> None:
    path, _, name = named.partition("::")
    tests = {
        node.name
        for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }

    assert name in tests or not name


def test_no_path_is_made_of_an_article() -> None:
    """A path made of what an article says would need its title, outlet or author where a path is built."""
    made = [
        f"{path.relative_to(SOURCE)}:{node.lineno}"
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Path"
        for part in ast.walk(node)
        if isinstance(part, ast.Attribute) and part.attr in ("title", "outlet", "author", "headline", "body", "url")
    ]
    assert made == []
