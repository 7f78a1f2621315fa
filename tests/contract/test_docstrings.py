"""Every public function with three parameters and more says what each of them means, and none that it does not have."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "encuadre"

FROM = 3
"""Parameters from which a signature alone no longer tells them apart."""

TOLD_ELSEWHERE = ("cli/commands/", "cli/options.py")
"""Whose parameters are options of the command line: `words/` says what they mean, in both languages."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions() -> Iterator[tuple[str, Function]]:
    """Yield the public functions and methods of every module; those inside of functions are nobody's business."""
    for path in sorted(SOURCE.rglob("*.py")):
        place = path.relative_to(SOURCE).as_posix()
        tree = ast.parse(path.read_text("utf-8"))
        classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
        for body in (tree.body, *(one.body for one in classes)):
            for node in body:
                if isinstance(node, Function) and not node.name.startswith("_"):
                    yield f"{place}::{node.name}", node


def parameters(function: Function) -> list[str]:
    """Return the names of the parameters that a caller gives."""
    given = function.args
    names = [one.arg for one in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    return [name for name in names if name not in ("self", "cls")]


def described(function: Function) -> list[str]:
    """Return the names under `Args:`, in their order."""
    text = ast.get_docstring(function) or ""
    section = re.search(r"^Args:\n((?:    .*\n?|\n)+)", text, re.MULTILINE)
    return re.findall(r"^    (\w+): ", section[1], re.MULTILINE) if section else []


def is_override(function: Function) -> bool:
    """Tell whether a framework names the parameters."""
    return function.name in {"get_content_height", "render_line", "get_command"}


WANTED = [
    pytest.param(function, id=place)
    for place, function in functions()
    if len(parameters(function)) >= FROM and not place.startswith(TOLD_ELSEWHERE) and not is_override(function)
]
DESCRIBED = [pytest.param(function, id=place) for place, function in functions() if described(function)]


@pytest.mark.parametrize("function", WANTED)
def test_every_parameter_is_described(function: Function) -> None:
    assert described(function) == parameters(function)


@pytest.mark.parametrize("function", DESCRIBED)
def test_nothing_is_described_that_is_no_parameter(function: Function) -> None:
    assert set(described(function)) <= set(parameters(function))
