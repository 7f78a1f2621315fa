"""The how-tos for readers and engines are true: a package made of what they say is installed, found and used."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from encuadre.ingest import read, readers
from encuadre.ingest.records import read_json
from encuadre.model import Article, ArticleSkipped
from encuadre.translate import load_translator
from encuadre.translate.loading import installed_engines

DOCS = Path(__file__).parents[2] / "docs"

Install = Callable[[str, str, str], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Return what installs a package of one module with one group of entry points, until the test ends."""
    site = tmp_path / "site"

    def put(module: str, code: str, points: str) -> None:
        info = site / f"{module}-1.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 1\n", "utf-8")
        (info / "entry_points.txt").write_text(points, "utf-8")
        (site / f"{module}.py").write_text(code, "utf-8")
        monkeypatch.syspath_prepend(str(site))
        readers._brought.cache_clear()

    yield put
    readers._brought.cache_clear()


def code_in(name: str) -> str:
    """Return the Python of a how-to."""
    return "\n".join(_blocks(name, "python"))


def points_in(name: str) -> str:
    """Return the entry points of a how-to as an installer writes them."""
    (block,) = _blocks(name, "toml")
    return block.replace('[project.entry-points."', "[").replace('"]', "]").replace('"', "")


def _blocks(name: str, language: str) -> list[str]:
    text = (DOCS / name).read_text("utf-8")
    found = re.findall(rf"^( *)```{language}\n(.*?)^\1```", text, re.MULTILINE | re.DOTALL)
    return [re.sub(rf"^{indent}", "", block, flags=re.MULTILINE) for indent, block in found]


def test_a_reader_made_as_told_reads_its_files_inside_folders(tmp_path: Path, install: Install) -> None:
    install("press_notes", code_in("adding-a-reader.md"), points_in("adding-a-reader.md"))
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "week.notes").write_text(
        "Bridge opens\nThe bridge opened to trucks on Monday, the port said.\n----\n"
        "Puente abre\nEl puente abrió el lunes a los camiones, dijo el puerto.",
        "utf-8",
    )

    articles = list(read([folder]))

    assert [one.title for one in articles if isinstance(one, Article)] == ["Bridge opens", "Puente abre"]


def test_what_such_a_reader_refuses_is_said_and_the_rest_is_read(tmp_path: Path, install: Install) -> None:
    install("press_notes", code_in("adding-a-reader.md"), points_in("adding-a-reader.md"))
    empty, sound = tmp_path / "a.notes", tmp_path / "b.txt"
    empty.write_text("", "utf-8")
    sound.write_text("Bridge opens\n\nThe bridge opened to trucks on Monday, the port said.", "utf-8")

    skipped, article = read([empty, sound])

    assert isinstance(skipped, ArticleSkipped)
    assert (skipped.reason, skipped.hint) == ("the file is empty", "export it again")
    assert isinstance(article, Article)


def test_a_reader_that_breaks_costs_its_own_file_alone(tmp_path: Path, install: Install) -> None:
    code = "def read(path, source, options):\n    raise KeyError('headline')\n"
    install("broken_notes", code, "[encuadre.readers]\nnotes = broken_notes:read\n")
    bad, sound = tmp_path / "a.notes", tmp_path / "b.txt"
    bad.write_text("x", "utf-8")
    sound.write_text("Bridge opens\n\nThe bridge opened to trucks on Monday, the port said.", "utf-8")

    skipped, article = read([bad, sound])

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "the reader of broken_notes failed (KeyError: 'headline')"
    assert isinstance(article, Article)


def test_a_suffix_of_ours_cannot_be_taken_over(tmp_path: Path, install: Install) -> None:
    install(
        "greedy", "def read(path, source, options):\n    yield from ()\n", "[encuadre.readers]\njson = greedy:read\n"
    )

    assert readers.reader_of(tmp_path / "a.json") is read_json


def test_an_engine_made_as_told_is_asked_first_and_refused_for_its_self_test(install: Install) -> None:
    install("loud_engine", code_in("adding-an-engine.md"), points_in("adding-an-engine.md"))

    for status in load_translator().status(test=False):
        assert status.candidates[0].engine == "upper"
    # Only the stand-in is tested here, for the others would load their models.
    brought = next(one for one in installed_engines() if one.name == "upper")
    for status in load_translator(engines=[brought]).status(test=True):
        assert status.engine is None
        assert "self-test failed" in status.candidates[0].reason


def test_an_engine_that_cannot_be_loaded_leaves_the_others(install: Install, caplog: pytest.LogCaptureFixture) -> None:
    install("broken_engine", "raise RuntimeError('no licence')\n", "[encuadre.translators]\nx = broken_engine:Engine\n")

    assert {"pivot", "apertium"} <= {engine.name for engine in installed_engines()}
    assert "the engine of broken_engine cannot be loaded: RuntimeError: no licence" in caplog.text
