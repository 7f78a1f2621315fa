"""Newsroom text is data: it is never markup, an action or a terminal command."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

import encuadre.tui
from encuadre.tui.text import Emphasis, emphasised, fitted, harmless, plain, searchable
from tui.builders import a_comparison, an_app, settled

HOSTILE = [
    "[/",
    "[VIDEO] AMLO responde",
    "texto [/b] suelto",
    "[@click=app.quit]Lea más[/]",
    "[type=x, v={'a[0]'}]",
    "$country-us [red]$t[/red]",
]
ROOM = Path(encuadre.tui.__file__).parent
DRAWING = {"Static", "Label", "Option", "Button", "notify", "update", "add_option", "Entry", "Line", "FactLabel"}
"""Calls that would parse a `str` as markup, or that hand a text on to one that would."""


@pytest.mark.parametrize(
    ("headline", "size"), list(zip(HOSTILE, [(80, 24), (160, 48)] * 3, strict=True)), ids=range(len(HOSTILE))
)
async def test_a_headline_is_shown_as_it_was_published(headline: str, size: tuple[int, int]) -> None:
    app = an_app(a_comparison(us_headline=headline, mx_headline=headline), is_open=False)
    async with app.run_test(size=size, notifications=True) as pilot:
        assert headline in await settled(pilot)
        opened = await settled(pilot, "enter")
        assert opened.count(headline) >= 3
        assert headline in await settled(pilot, "t", "t", "n")
        explained = " ".join((await settled(pilot, "w")).translate(str.maketrans("┃║", "  ")).split())
        assert explained.count(headline) == 3  # the event above its tabs, and an article of each side
        await settled(pilot, "escape", "f", "e")
        assert (await settled(pilot, "tab")).count(headline) >= 2


@pytest.mark.parametrize("query", HOSTILE)
async def test_what_a_reader_types_is_not_markup_either(query: str) -> None:
    async with an_app(is_open=False).run_test(size=(80, 24)) as pilot:
        await settled(pilot, "slash")
        pilot.app.screen.query_one("#filter").value = query  # type: ignore[attr-defined]
        assert f"“{query}”" in await settled(pilot)


@given(st.text())
def test_harmless_text_keeps_its_length_and_loses_all_commands(text: str) -> None:
    shown = harmless(text)

    assert len(shown) == len(text)
    assert not any(ord(character) < 32 or 127 <= ord(character) < 160 for character in shown)
    assert not any("\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069" for character in shown)
    assert harmless(shown) == shown


@given(st.text())
def test_plain_content_says_what_the_text_says(text: str) -> None:
    assert plain(text).plain == harmless(text)


@given(st.text(max_size=30), st.integers(-5, 40), st.integers(-5, 40))
def test_emphasis_never_changes_a_word(text: str, start: int, end: int) -> None:
    content = emphasised(text, [Emphasis(start, end, "italic")])

    assert content.plain == harmless(text)
    assert all(span.start >= 0 and span.end <= len(text) for span in content.spans)


@given(st.text(alphabet="añ漢🙂 x[/]", max_size=30), st.integers(2, 30))
def test_fitted_content_has_exactly_its_width(text: str, width: int) -> None:
    assert fitted(plain(text), width).cell_length == width


@given(st.text())
def test_search_ignores_case_and_accents(text: str) -> None:
    assert searchable(searchable(text)) == searchable(text)


def test_search_folds_spanish() -> None:
    assert searchable("PESQUERÍA Ñandú") == "pesqueria nandu"


def modules() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(ROOM.rglob("*.py")):
        if path.parent.name == "words":  # words are given to others to draw; nothing is drawn there
            continue
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def content_makers() -> set[str]:
    """Return the functions of this room that are annotated to return `Content`, and what Textual's own return it."""
    return {
        node.name
        for _, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.returns is not None and "Content" in ast.unparse(node.returns)
    }


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)


def test_only_one_file_makes_content() -> None:
    makers = {
        path.name
        for path, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"Content", "Content.assemble", "Content.from_markup", "Text", "Text.from_markup"}
    }
    assert makers == {"text.py"}


def content_names(tree: ast.Module, makers: set[str]) -> set[str]:
    """Return the names of a module that hold `Content`: by their annotation, or because a maker filled them."""
    names = set()
    for node in ast.walk(tree):
        match node:
            case ast.arg(arg=name, annotation=ast.expr() as kind) if "Content" in ast.unparse(kind):
                names.add(name)
            case ast.AnnAssign(target=target, annotation=kind) if "Content" in ast.unparse(kind):
                names.add(ast.unparse(target))
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call) if called(call) in makers:
                names.add(name)
            case ast.comprehension(target=ast.Name(id=name), iter=ast.Call() as call) if called(call) in makers:
                names.add(name)
    return names


def is_content(text: ast.expr, makers: set[str], names: set[str]) -> bool:
    match text:
        case ast.Call():
            return called(text) in makers
        case ast.Subscript(value=holder):
            return is_content(holder, makers, names)
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name.removeprefix("_") in {known.removeprefix("_") for known in names}
    return False


def test_no_bare_text_reaches_a_widget() -> None:
    """A text goes in as `plain(...)` or as the result of a function that returns `Content`."""
    makers = content_makers()
    bare = []
    for path, tree in modules():
        names = content_names(tree, makers)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or called(node) not in DRAWING or not node.args:
                continue
            text = node.args[1] if called(node) in {"Line", "FactLabel"} else node.args[0]
            is_literal = any(word.arg == "markup" for word in node.keywords)
            if not (is_content(text, makers, names) or (called(node) == "notify" and is_literal)):
                bare.append(f"{path.name}:{node.lineno}: {ast.unparse(node)}")
    assert bare == []


def test_the_makers_of_content_are_found() -> None:
    assert {"plain", "joined", "lines", "fitted", "emphasised", "masthead", "event_title"} <= content_makers()
    assert isinstance(plain("x"), Content)
