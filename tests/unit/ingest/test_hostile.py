"""Bad input: each bad thing is skipped with a reason and a next step, and the rest goes on."""

from __future__ import annotations

import gzip
import io
import json
import os
import tracemalloc
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from encuadre.ingest import ReadOptions, read
from encuadre.ingest.decode import read_bounded
from encuadre.model import Article, ArticleSkipped

NOW = datetime(2025, 12, 1, tzinfo=UTC)
GOOD = json.dumps({"title": "Troops go north", "text": "Ten thousand arrived.", "lang": "en"})


def outcomes(*paths: Path, **options: Any) -> list[Article | ArticleSkipped]:
    return list(read(paths, options=ReadOptions(now=NOW, **options)))


def reasons(*paths: Path, **options: Any) -> list[str]:
    return [outcome.reason for outcome in outcomes(*paths, **options) if isinstance(outcome, ArticleSkipped)]


def titles(*paths: Path, **options: Any) -> list[str]:
    return [outcome.title for outcome in outcomes(*paths, **options) if isinstance(outcome, Article)]


def file_of(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def zipped() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(zipfile.ZipInfo("../../evil.txt"), "title: evil")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b" \n\t\n", "the file is empty"),
        (b"\x1b[2J\x1b[H", "the file is empty"),
        (zipped(), "this is a zip archive (or an Office document), not text"),
        (gzip.compress(b"hola", mtime=0), "this is a gzip archive, not text"),
        (b"%PDF-1.7\n", "this is a PDF document, not text"),
        (b"\x89PNG\r\n\x1a\n\0\0", "this is a picture, not text"),
        (bytes(range(256)) * 50, "this is a binary file, not text"),
        (b"\0" * 5000, "this is a binary file, not text"),
        (b"title: Only a headline\noutlet: Reforma\n", "there is a header but no text after it"),
        (b"title: T\n\n...!\n", "the article has no words"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",  # archives carry the time they were made
)
@pytest.mark.parametrize("name", ["a.txt", "a.unknown"])
def test_a_file_that_is_no_article_says_what_it_is(tmp_path: Path, content: bytes, reason: str, name: str) -> None:
    assert reasons(file_of(tmp_path / name, content)) == [reason]


def test_the_bad_lines_of_a_file_are_named_and_the_good_ones_read(tmp_path: Path) -> None:
    lines = [
        GOOD,
        '{"title": "cut off',
        "[1, 2]",
        "null",
        '{"title": "no text"}',
        "",
        '{"text": "   "}',
        "[" * 100_000,
        GOOD,
    ]
    path = file_of(tmp_path / "a.jsonl", "\n".join(lines))

    found = outcomes(path)

    assert [outcome.line for outcome in found if isinstance(outcome, ArticleSkipped)] == [2, 3, 4, 5, 7, 8]
    assert [reason.split(":")[0].split(" (")[0] for reason in reasons(path)] == [
        "broken JSON",
        "the record is a list, not an object",
        "the record is null, not an object",
        "the record has no text",
        "the record has no text",
        "the JSON is nested too deeply for articles",
    ]
    assert titles(path) == ["Troops go north"] * 2
    assert all(outcome.hint for outcome in found if isinstance(outcome, ArticleSkipped))


@pytest.mark.parametrize("suffix", [".jsonl", ".csv"])
def test_a_line_of_fifty_megabytes_is_passed_over_without_being_held(tmp_path: Path, suffix: str) -> None:
    first, good = (
        ("", GOOD) if suffix == ".jsonl" else ("title,text,lang\n", "Troops go north,Ten thousand arrived.,en")
    )
    path = tmp_path / f"a{suffix}"
    with path.open("w") as stream:
        stream.write(first)
        for _ in range(50):
            stream.write("x" * 1_000_000)
        stream.write(f"\n{good}\n")
    tracemalloc.start()

    found = outcomes(path)

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [type(outcome) for outcome in found] == [ArticleSkipped, Article]
    assert reasons(path) == ["the line has more than 4,000,000 characters"]
    assert peak < 40_000_000


def test_a_file_too_large_to_hold_is_not_held(tmp_path: Path) -> None:
    path = file_of(tmp_path / "a.txt", "word " * 1000)

    assert reasons(path, max_bytes=4_000) == ["the file is larger than 0.0 MB"]
    assert len(read_bounded(path, 5_000)) == 5_000


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("[" * 100_000 + "]" * 100_000, "the JSON is nested too deeply for articles"),
        ('{"a":' * 100_000 + "1" + "}" * 100_000, "the JSON is nested too deeply for articles"),
        ("[" + "[]," * 2_000_000 + "[]]", "the JSON holds too many values to be articles"),
        ("[]", "the list of articles is empty"),
        ('"hola"', "the file holds no record"),
        ("{}", "the record has no text (its fields: none)"),
        ("[" + "9" * 5000 + "]", "broken JSON: Exceeds the limit (4300 digits)"),
        ('{"text": ', "broken JSON: Expecting value (column 10)"),
    ],
    ids=["lists", "objects", "values", "no-articles", "text", "no-fields", "number", "cut-off"],
)
def test_a_json_bomb_is_refused(tmp_path: Path, content: str, reason: str) -> None:
    (found,) = reasons(file_of(tmp_path / "a.json", content))

    assert found.startswith(reason)


def test_csv_with_an_open_quotation_mark_or_extra_columns_says_where(tmp_path: Path) -> None:
    path = file_of(tmp_path / "a.csv", "title,text,lang\nA,One, two, three.,en\nB,Four.,en\n")
    assert [(o.line, o.reason) for o in outcomes(path) if isinstance(o, ArticleSkipped)] == [
        (2, "the row has 5 columns, the header 3")
    ]
    assert titles(path) == ["B"]

    path = file_of(tmp_path / "b.csv", 'title,text,lang\nA,One.,en\nB,"Two.,en\n' + "C,Three words follow.,en\n" * 500)
    found = outcomes(path, max_article_chars=1_000)
    skipped = [outcome for outcome in found if isinstance(outcome, ArticleSkipped)]
    assert [(outcome.line, outcome.reason) for outcome in skipped] == [
        (3, "broken CSV: field larger than field limit (2000)")
    ]
    assert len(found) > 400  # what the open quotation mark swallowed is bounded


def test_csv_without_a_text_column_names_the_columns(tmp_path: Path) -> None:
    path = file_of(tmp_path / "a.csv", "name,age\nAna,3\n")

    assert reasons(path) == ["no column holds text (columns: name, age)"]


def test_an_article_of_one_sentence_is_read(tmp_path: Path) -> None:
    path = file_of(tmp_path / "a.txt", "title: T\nlanguage: en\n\nTen thousand arrived.")

    assert titles(path) == ["T"]


def test_an_article_without_end_is_skipped(tmp_path: Path) -> None:
    text = file_of(tmp_path / "a.txt", "title: T\nlanguage: en\n\n" + "Ten thousand arrived. " * 20_000)
    endless = file_of(tmp_path / "b.txt", "x" * 5_000_000)

    long, larger = reasons(text, endless)

    assert long.endswith("characters, more than 200,000")
    assert larger == "the file is larger than 1.6 MB"


def test_a_hostile_headline_is_shown_literally_and_acts_on_nothing(tmp_path: Path) -> None:
    hostile = "\x1b]52;c;ZXZpbA==\x07[VIDEO] \u202e[/b] <script>x</script>\x00\r\n[@click=app.quit]Lea"
    path = file_of(tmp_path / "a.json", json.dumps({"title": hostile, "text": "Una frase.", "lang": "es"}))

    assert titles(path) == ["[VIDEO] [/b] [@click=app.quit]Lea"]


def test_a_hostile_field_or_file_name_does_not_reach_the_terminal(tmp_path: Path) -> None:
    path = file_of(tmp_path / "a\x1b]0;evil\x07.json", json.dumps({"\x1b[31mred\u202e": 1}))

    (skipped,) = outcomes(path)

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.path == str(tmp_path / "a.json")
    assert skipped.reason == "the record has no text (its fields: red)"


def test_links_are_not_followed_and_one_that_leads_out_is_said(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    inside = tmp_path / "inside" / "deep"
    outside.mkdir()
    inside.mkdir(parents=True)
    file_of(outside / "secret.json", GOOD)
    file_of(inside / "a.json", GOOD)
    (inside / "loop").symlink_to(tmp_path / "inside", target_is_directory=True)
    (inside / "self").symlink_to(inside / "self")
    (inside / "again.json").symlink_to(inside / "a.json")
    (inside / "out").symlink_to(outside, target_is_directory=True)
    (inside / "out.json").symlink_to(outside / "secret.json")

    found = outcomes(tmp_path / "inside")

    assert [Path(o.source).name for o in found if isinstance(o, Article)] == ["a.json"]
    assert reasons(tmp_path / "inside") == ["this link leads out of the folder"] * 2


def test_companions_hidden_files_and_gold_are_left_alone(tmp_path: Path) -> None:
    for name in ("README.txt", "LICENSE.txt", "notes.md", ".hidden.json", "photo.png", "b.json", "a.json"):
        file_of(tmp_path / name, GOOD)
    for folder in ("gold", ".git", "sub"):
        (tmp_path / folder).mkdir()
        file_of(tmp_path / folder / "c.json", GOOD)

    found = outcomes(tmp_path)

    assert [o.source.removeprefix(f"{tmp_path}/") for o in found if isinstance(o, Article)] == [
        "a.json",
        "b.json",
        "sub/c.json",
    ]
    assert len(found) == 3


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    path = file_of(tmp_path / "a.json", GOOD)

    assert len(outcomes(path, tmp_path, path)) == 1


def test_what_is_named_but_cannot_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    denied = file_of(tmp_path / "denied.json", GOOD)
    opened = Path.open

    def refuse(path: Path, *arguments: Any, **options: Any) -> Any:
        if path == denied:
            raise PermissionError(13, "Permission denied")
        return opened(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", refuse)

    assert reasons(tmp_path / "nowhere", tmp_path / "empty", tmp_path / "pipe.txt", Path(os.devnull), denied) == [
        "there is no such file or folder",
        "the folder holds no file to read",
        "this is a device or pipe, not a file",
        "this is a device or pipe, not a file",
        "you may not read it",
    ]


PIECES = st.sampled_from(
    [
        *(b'{"title": "T", "text": "Una frase.", "lang": "es"}', b"title,text,lang\n", b"title: T\nlanguage: es\n\n"),
        *(b"Una frase.", b"\n", b",", b'"', b"{", b"[", b"\x00", b"\xff\xfe", b"\xf1", b"\\ud800", b"\x1b]0;"),
        *(b"<p>", b"&#0;", b"\r", b"date: "),
    ]
)
SUFFIXES = st.sampled_from([".txt", ".json", ".jsonl", ".csv"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.lists(PIECES | st.binary(max_size=4), max_size=12), suffix=SUFFIXES)
def test_no_file_ends_the_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: list[bytes], suffix: str
) -> None:
    monkeypatch.setattr("encuadre.ingest.article.settle", lambda text, stated: stated or "en")
    bad, good = file_of(tmp_path / f"bad{suffix}", b"".join(content)), file_of(tmp_path / "good.json", GOOD)

    *_, last = outcomes(bad, good)

    assert isinstance(last, Article)
    assert last.title == "Troops go north"
