"""Corrections of translations from a file: read whole, or refused with the line that is wrong."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace

import pytest

from encuadre.errors import InputError
from encuadre.ingest import TranslationPair, read_pairs

RAIN = TranslationPair("Llovió, y mucho.", "It rained, and hard.")
DAY = TranslationPair("Amaneció.", "Day broke.", "es")


def written(folder: Path, text: str) -> Path:
    path = folder / "corrections"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    "text",
    [
        'text,translation,language\n"Llovió, y mucho.","It rained, and hard.",\nAmaneció.,Day broke.,es\n',
        "\ufefftranslation\ttext\tlanguage\r\nIt rained, and hard.\tLlovió, y mucho.\t\r\n\r\n"
        "Day broke.\tAmaneció.\tes\r\n",
        "Text;Translation;Language\nLlovió, y mucho.;It rained, and hard.;\nAmaneció.;Day broke.;es",
        '{"text": "Llovió, y mucho.", "translation": "It rained, and hard.", "engine": "pivot"}\n'
        '{"text": "Amaneció.", "translation": "Day broke.", "language": "es"}\n',
    ],
)
def test_tables_and_json_lines_say_the_same(tmp_path: Path, text: str) -> None:
    assert read_pairs(written(tmp_path, text)) == (RAIN, DAY)


def test_standard_input_is_read_as_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "text,translation\nAmaneció.,Day broke.\n"
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(text.encode())))

    assert read_pairs(Path("-")) == (TranslationPair("Amaneció.", "Day broke."),)


def test_what_acts_on_a_terminal_is_taken_out(tmp_path: Path) -> None:
    path = written(tmp_path, "text,translation\nAmaneció.,\x1b]52;c;aG9sYQ==\x07Day broke.\n")

    assert read_pairs(path) == (TranslationPair("Amaneció.", "Day broke."),)


def test_one_sentence_twice_with_one_translation_is_read_once(tmp_path: Path) -> None:
    assert len(read_pairs(written(tmp_path, "text,translation\nHola.,Hello.\nHola.,Hello.\n"))) == 1


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("text,meaning\na,b\n", 1, "no column `translation`"),
        ("text,translation\nHola.,Hello.\nLlovió, y mucho.,It rained.\n", 3, "3 cells where the first line names 2"),
        ('text,translation\nHola.,"Hello.\n', 2, "no line of a table"),
        ("text,translation\nHola.,\n", 2, "`translation` is empty"),
        ('{"text": "Hola.", "translation": null}\n', 1, "`translation` is empty"),
        ('{"text": "Hola.", "translation": "Hello."}\n[]\n', 2, "not an object"),
        ("text,translation,language\nOlá.,Hello.,pt\n", 2, "'pt' is not a language of encuadre"),
        ("text,translation\nHola.,Hello.\nHola.,Hi.\n", 3, "the sentence of line 2 again, with another translation"),
    ],
)
def test_one_line_that_is_wrong_is_named_and_nothing_is_read(tmp_path: Path, text: str, line: int, said: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(InputError) as caught:
        read_pairs(path)

    assert caught.value.line == line
    assert said in str(caught.value.reason)
    assert caught.value.hint


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\x03" * 50, None])
def test_no_file_an_empty_one_and_one_that_is_no_text_are_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "corrections.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match=r"corrections\.csv"):
        read_pairs(path)
