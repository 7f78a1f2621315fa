"""Gold files are read as they are, or refused with their line."""

from __future__ import annotations

from pathlib import Path

import pytest

from encuadre.errors import InputError
from encuadre.evaluate.records import article_of, given_sentences, read_records
from encuadre.model import (
    Country,
)


def test_a_gold_file_of_another_task_is_refused_by_line(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "a"}\n\n{"other": 1}\n', "utf-8")

    with pytest.raises(InputError, match="'id' is missing") as raised:
        read_records(path, needs=("id",))
    assert raised.value.line == 3

    path.write_text("{", "utf-8")
    with pytest.raises(InputError, match="not JSON"):
        read_records(path)
    with pytest.raises(InputError):
        read_records(tmp_path / "nowhere.jsonl")


def test_a_record_becomes_an_article_without_a_character_changed(tmp_path: Path) -> None:
    record = {
        "id": "a",
        "title": "T",
        "text": "x\u200b y",
        "lang": "es",
        "outlet": "Diario",
        "country": "MX",
        "date": "2025-02-04",
    }

    article = article_of(record, tmp_path / "gold.jsonl")

    assert (article.body, article.language, article.country) == ("x\u200b y", "es", Country.MX)
    assert article.outlet is not None
    assert article.outlet.name == "Diario"
    assert article.published is not None
    assert article.published.isoformat() == "2025-02-04T00:00:00+00:00"
    assert article_of({"id": "b", "text": "y", "date": "soon"}, tmp_path).published is None


def test_given_sentences_are_found_again_in_the_text_made_of_them() -> None:
    article, sentences = given_sentences("a", ["One.", "Two, too."], "en")

    assert [sentence.span.of(article.text) for sentence in sentences] == ["One.", "Two, too."]
