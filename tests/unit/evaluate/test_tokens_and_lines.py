"""Names on given tokens and translations of given lines, from the file to the figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from encuadre.errors import InputError
from encuadre.model import (
    EntityKind,
)
from unit.evaluate.planted import PlantedAnnotator, measured


def test_names_are_mapped_to_the_tokens_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "names.conll"
    path.write_text("Ana\tB-PER\nRíos\tI-PER\nllegó\tO\n\nA\tO\nPuebla\tB-GPE\nMorena\tB-PEX\nlunes\tO\n", "utf-8")
    finder = PlantedAnnotator(
        **{
            "Ana Ríos": EntityKind.PERSON,
            "Puebla": EntityKind.PLACE,
            "Morena": EntityKind.ORGANISATION,
            "llegó\n\nA": EntityKind.PLACE,  # over the end of a sentence: no name of the file
            "lunes": EntityKind.OTHER,
        }
    )

    report = measured("entities", path, finder)

    assert report.predictions["entities"] == [[0, 0, 2, "PER"], [1, 1, 2, "LOC"], [1, 2, 3, "ORG"]]
    assert (report.figures["F1"], report.figures["sentences"]) == (1.0, 2)


def test_a_file_without_tabs_is_no_list_of_tokens(tmp_path: Path) -> None:
    path = tmp_path / "names.conll"
    path.write_text("Ana\tB-PER\nRíos I-PER\n", "utf-8")

    with pytest.raises(InputError, match="not a token, a tab and a tag") as raised:
        measured("entities", path)
    assert raised.value.line == 2


def test_lines_are_translated_and_held_against_those_beside_them(tmp_path: Path) -> None:
    (tmp_path / "news.en").write_text("abc\nuntranslatable\n", "utf-8")
    (tmp_path / "news.es").write_text("cba\nxy\n", "utf-8")

    report = measured("translate", tmp_path / "news.en")

    assert report.predictions == {"lines": ["cba", ""], "engines": {"fake": 1, "untranslated": 1}}
    assert report.figures["lines"] == 2


@pytest.mark.parametrize(
    ("name", "beside", "reason"),
    [("news.en", None, "reference is not there"), ("news.en", "a\nb\n", "1 lines"), ("news.txt", "a\n", "end in")],
)
def test_lines_without_their_reference_are_refused(tmp_path: Path, name: str, beside: str | None, reason: str) -> None:
    (tmp_path / name).write_text("a\n", "utf-8")
    if beside is not None:
        (tmp_path / "news.es").write_text(beside, "utf-8")

    with pytest.raises(InputError, match=reason):
        measured("translate", tmp_path / name)
