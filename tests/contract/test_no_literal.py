"""What the fronts say stands in `words`: their own files hold no sentence a reader could meet."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import encuadre

ROOT = Path(encuadre.__file__).parent
FILES = sorted(path for room in ("cli", "tui", "present") for path in (ROOT / room).rglob("*.py"))

SENTENCE = re.compile(r"[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}")
"""Two words with a space between them; ids, keys and patterns have none."""

COMMANDS = ("pip install", "sudo apt-get", "encuadre setup")
"""What is copied into a shell is the same in every language."""

STYLE = re.compile(r"(\$[\w-]+|bold|italic|underline| )+")
"""How Textual names the look of a text."""


def spoken(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield every text of a module that is neither a docstring nor a comment below a constant."""
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield node.lineno, node.value


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_file_of_a_front_holds_no_sentence(path: Path) -> None:
    found = [
        f"{line}: {text}"
        for line, text in spoken(ast.parse(path.read_text("utf-8")))
        if SENTENCE.search(text) and not text.startswith(COMMANDS) and not STYLE.fullmatch(text)
    ]
    assert found == []
