"""click's own sentences in Spanish: all of them, and the compiled catalogue is the one that can be read."""

from __future__ import annotations

import ast
import io
from collections.abc import Iterator
from gettext import GNUTranslations
from pathlib import Path

import click
import pytest
from babel.messages.pofile import read_po

from encuadre import words

FOLDER = Path(words.__file__).parent / "es" / "LC_MESSAGES"
CATALOGUE = read_po(io.BytesIO((FOLDER / "click.po").read_bytes()))

MODULES = ("core", "exceptions", "formatting", "parser", "types")
"""Those that say something to a user of a command; the prompts of the others are not used here."""

FOR_PROGRAMMERS = (
    "Arguments take exactly",
    "Boolean option",
    "Choice(",
    "Could not determine name",
    "DeprecationWarning",
    "Name '",
    "No options defined",
)
"""How sentences begin that only the author of a command can meet."""


def sentences() -> Iterator[str]:
    """Yield what click hands to gettext."""
    for module in MODULES:
        tree = ast.parse((Path(click.__file__).parent / f"{module}.py").read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "ngettext"):
                first = node.args[0]
                if isinstance(first, ast.Constant) and not str(first.value).startswith(FOR_PROGRAMMERS):
                    yield str(first.value)


@pytest.mark.parametrize("sentence", sorted(set(sentences())))
def test_click_has_a_spanish_sentence(sentence: str) -> None:
    found = CATALOGUE.get(sentence)
    assert found is not None
    assert found.string
    assert not list(found.check(CATALOGUE))


def test_the_compiled_catalogue_is_that_of_the_text() -> None:
    compiled = GNUTranslations(io.BytesIO((FOLDER / "click.mo").read_bytes()))
    for message in CATALOGUE:
        ids, strings = ((one,) if isinstance(one, str) else one or () for one in (message.id, message.string))
        if "" not in ids:
            said = compiled.gettext(ids[0]) if len(ids) == 1 else compiled.ngettext(ids[0], ids[1], 1)
            assert said == strings[0], "`make words` compiles it anew"
