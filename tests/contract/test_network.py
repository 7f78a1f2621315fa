"""The default program opens no connection: only `fetch`, `watch` and `add ADDRESS` load the room that can."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import encuadre
from contract.test_import_hygiene import loaded_by

ROOT = Path(encuadre.__file__).parent
WEB = {"httpx", "httpcore"}


@pytest.mark.parametrize(
    "arguments",
    [["events"], ["add", "nowhere.txt"], ["search", "dam"], ["feeds", "list"], ["doctor"]],
    ids=" ".join,
)
def test_a_command_without_an_address_to_visit_loads_no_client(arguments: list[str]) -> None:
    call = f"from encuadre.cli.app import run\nrun(['--workspace', ':memory:', *{arguments!r}])"
    assert not loaded_by(call) & WEB


def test_only_the_commands_that_say_so_make_a_visitor() -> None:
    makers = {
        path.relative_to(ROOT).as_posix()
        for path in ROOT.rglob("*.py")
        if path.parent.name != "web"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Visitor"
    }
    assert makers == {"cli/commands/add.py", "cli/commands/fetch.py", "cli/commands/watch.py"}


def test_no_room_opens_addresses_by_the_standard_library() -> None:
    # The contract between the rooms sees top-level packages only, and `urllib.parse` is everybody's.
    used = [path.name for path in ROOT.rglob("*.py") if "urllib.request" in path.read_text("utf-8")]
    assert used == []


def test_private_addresses_can_be_allowed_by_no_option() -> None:
    words = [path.name for path in (ROOT / "cli").rglob("*.py") if "allows_private" in path.read_text("utf-8")]
    assert words == []
