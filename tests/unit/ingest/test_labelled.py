"""A file of labelled articles is read whole, or the line that is wrong is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from encuadre.errors import InputError
from encuadre.ingest import read_labelled

TEXT = "The ferry sank in the bay on Friday. Divers looked for the crew until the evening came."


def write(path: Path, *records: object) -> Path:
    path.write_text("\n".join(one if isinstance(one, str) else json.dumps(one) for one in records), "utf-8")
    return path


def test_text_labels_and_outlet_are_read(tmp_path: Path) -> None:
    path = write(tmp_path / "l.jsonl", {"title": "Ferry", "text": TEXT, "frames": ["Blame"], "outlet": "Bay Post"}, "")

    [found] = read_labelled(path)

    assert (found.article.title, found.article.body) == ("Ferry", TEXT)
    assert (found.labels, found.outlet, found.line) == (frozenset({"Blame"}), "Bay Post", 1)


def test_an_article_may_stand_in_a_file_beside(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(f"title: Ferry\nlanguage: en\n\n{TEXT}\n", "utf-8")

    [found] = read_labelled(write(tmp_path / "l.jsonl", {"path": "ferry.txt", "frames": []}))

    assert found.article.body == TEXT
    assert found.labels == frozenset()


def test_outside_text_is_cleaned(tmp_path: Path) -> None:
    path = write(tmp_path / "l.jsonl", {"text": f"\u001b]52;c;x\u0007{TEXT}", "frames": ["A\u001b[31m"]})

    [found] = read_labelled(path)

    assert "\u001b" not in found.article.body + "".join(found.labels)


@pytest.mark.parametrize(
    "bad",
    [
        "{",
        "[1]",
        {"text": TEXT},
        {"text": TEXT, "frames": "Blame"},
        {"text": TEXT, "frames": [1]},
        {"frames": ["Blame"]},
        {"text": "   ", "frames": ["Blame"]},
        {"path": "missing.txt", "frames": ["Blame"]},
        "[" * 100_000,
    ],
)
def test_a_bad_line_is_named(bad: object, tmp_path: Path) -> None:
    path = write(tmp_path / "l.jsonl", {"text": TEXT, "frames": ["Blame"]}, bad)

    with pytest.raises(InputError, match=r"l\.jsonl:2: "):
        list(read_labelled(path))


def test_an_empty_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"l\.jsonl"):
        list(read_labelled(write(tmp_path / "l.jsonl")))
