"""What the command line says stands in `words`: its own files hold no sentence a reader could meet."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from encuadre import cli

ROOT = Path(cli.__file__).parent

SENTENCE = re.compile(r"[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}")
"""Two words with a space between them; ids, keys and patterns have none."""

COMMANDS = ("pip install", "sudo apt-get", "encuadre setup")
"""What is copied into a shell is the same in every language."""


def spoken(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield every text of a module that is neither a docstring nor a comment below a constant."""
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield node.lineno, node.value


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_file_of_the_command_line_holds_no_sentence(path: Path) -> None:
    found = [
        f"{line}: {text}"
        for line, text in spoken(ast.parse(path.read_text("utf-8")))
        if SENTENCE.search(text) and not text.startswith(COMMANDS)
    ]
    assert found == []
