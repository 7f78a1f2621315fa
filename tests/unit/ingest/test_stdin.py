"""`-` is standard input, read as what it looks like."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from encuadre.ingest import read
from encuadre.model import Article, ArticleSkipped

STORY = "The dam was opened on Monday, and the river rose four meters before night fell on the town."


def given(monkeypatch: pytest.MonkeyPatch, content: str) -> list[Article | ArticleSkipped]:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(content.encode())))
    return list(read([Path("-")]))


RECORDS = [json.dumps({"title": f"Dam {number}", "language": "en", "text": STORY}) for number in (1, 2)]


@pytest.mark.parametrize(
    ("content", "titles"),
    [
        (f"title: A dam\nlanguage: en\n\n{STORY}\n", ["A dam"]),
        (RECORDS[0], ["Dam 1"]),
        ("\n".join(RECORDS), ["Dam 1", "Dam 2"]),
        (f"[{', '.join(RECORDS)}]", ["Dam 1", "Dam 2"]),
        (f"<html><head><title>A dam</title></head><body><article><p>{STORY} {STORY}</p></article></body>", ["A dam"]),
    ],
)
def test_what_comes_in_is_read_as_what_it_looks_like(
    content: str, titles: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = given(monkeypatch, content)
    assert [article.title for article in found if isinstance(article, Article)] == titles


def test_what_is_wrong_with_it_is_said_of_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    (skipped,) = given(monkeypatch, "")
    assert isinstance(skipped, ArticleSkipped)
    assert (skipped.place, skipped.reason) == ("-", "the file is empty")


def test_a_bad_line_of_it_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    found = given(monkeypatch, f"{RECORDS[0]}\n{{}}\n")
    assert [one.place for one in found if isinstance(one, ArticleSkipped)] == ["-:2"]


def test_it_is_read_beside_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"title: A file\nlanguage: en\n\n{STORY}\n")
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(RECORDS[0].encode())))
    titles = [one.title for one in read([tmp_path / "a.txt", Path("-")]) if isinstance(one, Article)]
    assert titles == ["A file", "Dam 1"]
