"""Bad input gets a clear reason each and loses nothing of the rest."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from e2e.conftest import Run

pytestmark = [pytest.mark.e2e, pytest.mark.models, pytest.mark.xdist_group("bad-input")]

GOOD = "title: Rain in Sonora\nlanguage: en\n\nIt rained in Sonora for three days. The river rose by two metres.\n"
HOSTILE = "\x1b]52;c;aGVsbG8=\x07[/b] [@click=app.quit]Lluvia\x1b[31m en Sonora\u202e <script>x</script>"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with one good article and one of each kind of bad input."""
    folder = tmp_path_factory.mktemp("bad")
    (folder / "good.txt").write_text(GOOD, "utf-8")
    (folder / "empty.txt").write_text("")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 64)
    with (folder / "long-line.jsonl").open("w") as file:
        file.write('{"title": "long", "text": "' + "a" * 50_000_000 + '"}\n')
        file.write(json.dumps({"title": "After the long line", "text": "This record is read. It is short."}) + "\n")
    (folder / "broken.jsonl").write_text(
        json.dumps({"title": "First", "text": "The first record is sound. It has two sentences."})
        + '\n{"title": "Broken", "text": \n'
        + json.dumps({"title": "No text here", "url": "https://example.org/"})
        + "\n"
    )
    (folder / "latin.txt").write_bytes("El niño llegó mañana a la estación. Así lo señaló el señor.".encode("cp1252"))
    (folder / "one-sentence.txt").write_text(
        "title: Una sola frase\n\nEl río Bravo creció dos metros este lunes.\n", "utf-8"
    )
    (folder / "portuguese.txt").write_text(
        "title: O governo não falou\n\nO governo não quis comentar a decisão. Os ministros estão reunidos em "
        "Brasília desde ontem, e todos aguardam uma solução. As negociações começaram na segunda-feira.\n",
        "utf-8",
    )
    (folder / "hostile.txt").write_text(
        f"title: {HOSTILE}\nlanguage: es\n\nLlovió tres días en Sonora. El río creció.\n", "utf-8"
    )
    return folder


def test_each_bad_input_is_named_and_the_rest_is_done(run: Run, folder: Path) -> None:
    done = run("add", folder, "--json")

    assert done.returncode == 3
    report = json.loads(done.stdout)
    skipped = {Path(one["path"]).name: one for one in report["skipped"]}
    assert {"empty.txt", "binary.txt", "long-line.jsonl", "broken.jsonl", "portuguese.txt"} <= set(skipped)
    assert all(one["reason"] for one in report["skipped"])
    lines = {one["line"] for one in report["skipped"] if Path(one["path"]).name == "broken.jsonl"}
    assert lines == {2, 3}
    assert "ortugu" in skipped["portuguese.txt"]["reason"]

    articles = [
        article for event in json.loads(run("events", "--json").stdout)["events"] for article in event["articles"]
    ]
    titles = {article["title"] for article in articles}
    assert {"Rain in Sonora", "After the long line", "First", "Una sola frase"} <= titles
    assert len(articles) == len(report["added"]) == 6


def test_a_hostile_headline_is_shown_as_text(run: Run, folder: Path) -> None:
    run("add", folder)
    for arguments in (["events"], ["events", "--json"], ["search", "lluvia en Sonora"]):
        shown = run(*arguments).stdout
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        assert "\x07" not in shown
    assert "[/b] [@click=app.quit]Lluvia en Sonora" in run("events", "--json").stdout


def test_a_path_that_is_not_there_is_said(run: Run) -> None:
    done = run("add", "/nowhere/at/all")
    assert done.returncode == 3
    assert "/nowhere/at/all" in done.stderr
