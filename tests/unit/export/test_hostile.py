"""Documents of headlines and sentences that were written to command a reader's program."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from functools import cache

import docx
import pytest

from encuadre.export.pens import OURS, pen_for
from encuadre.model import Comparison, Document, Extent
from encuadre.text.links import web_address
from golden import shelf
from golden.documents import document_of_all

HOSTILE = (
    "\x1b[31mred\x1b[0m",
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "]](https://evil.example)[[",
    "safe\u202eexe.txt",
    "# heading",
    "1. item | cell",
    "&lt;b&gt; `code` **bold** ~~gone~~",
    "]]> <!-- \ufffe -->",
    "{braces} %s \\textbf{x} @article{",
)

ADDRESSES = (
    "javascript:alert(1)",
    "https://ok.example/a b",
    'https://ok.example/"><x>',
    "file:///etc/passwd",
    "http://[",
)


def hostile(text: str, address: str = "https://ok.example/1") -> Comparison:
    """Return a comparison whose articles are called `text`, and which say it."""
    comparison = shelf.comparison("edges")
    sides = []
    for side in (comparison.left, comparison.right):
        articles = tuple(replace(one, title=text, author=text, url=address) for one in side.articles)
        sides.append(replace(side, articles=articles, sentences=tuple(replace(s, text=text) for s in side.sentences)))
    event = replace(comparison.event, title={"en": text, "es": text})
    return replace(comparison, event=event, left=sides[0], right=sides[1])


@cache
def document(text: str, address: str = "https://ok.example/1", extent: Extent = Extent.WHOLE) -> Document:
    return document_of_all(hostile(text, address), extent)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("name", OURS)
def test_no_format_fails_for_what_an_article_says(name: str, text: str) -> None:
    assert pen_for(name).write(document(text))


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("name", [name for name in OURS if pen_for(name).is_text])
def test_no_text_holds_what_a_terminal_obeys(name: str, text: str) -> None:
    written = pen_for(name).write(document(text)).decode()

    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", written)


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_shows_a_headline_as_it_is(text: str) -> None:
    title = pen_for("md").write(document(text)).decode().splitlines()[0]

    assert not re.search(r"(?<!\\)[<>`*|~\[\]]", title)


@pytest.mark.parametrize("address", ADDRESSES)
def test_only_addresses_of_the_web_are_linked(address: str) -> None:
    made = docx.Document(io.BytesIO(pen_for("docx").write(document("Calm", address))))
    targets = [one.target_ref for one in made.part.rels.values() if one.is_external]

    assert all(re.fullmatch(r"https?://[^\s<>\"{}|\\^`]+", target) for target in targets)
    assert bool(targets) == (web_address(address) is not None)


@pytest.mark.parametrize(
    "address", ["javascript:x", "file:///x", "ftp://x.example", "http://", "http://[", "https://a b"]
)
def test_what_is_no_address_of_the_web_is_none(address: str) -> None:
    assert web_address(address) is None


def test_an_address_is_spelt_so_that_nothing_in_it_ends_it() -> None:
    assert web_address('https://x.example/ñ"<>{}|') == "https://x.example/%C3%B1%22%3C%3E%7B%7D%7C"
