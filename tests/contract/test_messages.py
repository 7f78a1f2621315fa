"""Every sentence that a room below says of what went wrong has its Spanish, and no Spanish one is left over."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import encuadre
from encuadre import errors
from encuadre.words.es.messages import MESSAGES

ROOT = Path(encuadre.__file__).parent

ERRORS = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, Exception) and kind is not errors.LexiconError
}
"""A list that is wrong is met by whoever edits the program's own lists, and they are commented in English."""

SAYING = {
    **dict.fromkeys((*ERRORS, "Message"), (0,)),
    "Unreadable": (0, 1),
    "ArticleSkipped": (2, 3),
    "Candidate": (3,),
}
"""Which arguments of a call are sentences; a `hint` always is one."""

COMMANDS = ("pip ", "encuadre ")
"""How a hint begins that is a command to copy: it is the same in every language."""

OF_THE_FRONTS = ("cli", "tui", "words")
"""They speak the reader's language already."""


def sentences() -> Iterator[tuple[str, ast.expr]]:
    """Yield every sentence as it stands in the source, with its place."""
    for path in sorted(ROOT.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(OF_THE_FRONTS):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if name == "errors.py" and isinstance(node, ast.Dict):
                yield from ((f"{name}:{value.lineno}", value) for value in node.values)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAYING:
                said = [node.args[place] for place in SAYING[node.func.id] if place < len(node.args)]
                said += [keyword.value for keyword in node.keywords if keyword.arg == "hint"]
                yield from ((f"{name}:{one.lineno}", part) for one in said for part in _parts(one))


def _parts(node: ast.expr) -> Iterator[ast.expr]:
    """Yield both ends of a condition; anything else itself."""
    if isinstance(node, ast.IfExp):
        yield from (*_parts(node.body), *_parts(node.orelse))
    else:
        yield node


SENTENCES = {
    node.value: place
    for place, node in sentences()
    if isinstance(node, ast.Constant) and node.value and not str(node.value).startswith(COMMANDS)
}


def test_there_are_sentences() -> None:
    assert len(SENTENCES) > 150


def test_every_sentence_has_its_spanish() -> None:
    assert {place: sentence for sentence, place in SENTENCES.items() if sentence not in MESSAGES} == {}


def test_no_spanish_sentence_is_left_over() -> None:
    assert set(MESSAGES) - set(SENTENCES) == set()


def test_no_sentence_is_filled_in_where_it_is_said() -> None:
    filled = [
        place
        for place, node in sentences()
        if isinstance(node, ast.JoinedStr) and not str(getattr(node.values[0], "value", "")).startswith(COMMANDS)
    ]
    assert filled == [], "give the values beside the sentence, so that it can be said in another language"


@pytest.mark.parametrize("sentence", [one for one in MESSAGES if '"' not in one])
def test_both_sentences_are_filled_with_the_same_values(sentence: str) -> None:
    english, spanish = (sorted(_fields(one)) for one in (sentence, MESSAGES[sentence]))
    assert english == spanish


def _fields(template: str) -> Iterator[tuple[str, str, str]]:
    for _, name, width, conversion in Formatter().parse(template):
        if name is not None:
            yield name, width or "", conversion or ""
