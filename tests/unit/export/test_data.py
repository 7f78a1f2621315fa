"""Data sets: every table twice with the same rows, every column explained, nothing told that may not be quoted."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

import pytest

from encuadre.export.data import data_files
from encuadre.export.data.rows import ROWS, column
from encuadre.model import ComparedSentence, Document, Extent, Untranslated
from encuadre.model.document import CUT
from golden.documents import document

EVENTS = (document("edges"), document("amendment"))
FILES = data_files(EVENTS)


def read(files: Mapping[str, bytes], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[f"{name}.csv"].decode(), newline="")))


def test_the_same_events_are_the_same_bytes() -> None:
    assert data_files(EVENTS) == FILES


@pytest.mark.parametrize("name", ROWS)
def test_both_forms_of_a_table_have_the_same_rows(name: str) -> None:
    lines = [json.loads(line) for line in FILES[f"{name}.jsonl"].splitlines()]
    rows = read(FILES, name)

    assert len(rows) == len(lines) > 0
    for row, line in zip(rows, lines, strict=True):
        assert list(row) == list(line) == list(ROWS[name].__struct_fields__)
        told = {field: "" if value is None else str(value) for field, value in line.items()}
        assert {field: cell.removeprefix("'") for field, cell in row.items()} == told


@pytest.mark.parametrize("name", ROWS)
def test_every_column_stands_in_the_dictionary(name: str) -> None:
    section = FILES["README.md"].decode().split(f"\n## {name} (")[1].split("\n## ")[0]

    told = [line.split("|")[1].strip().strip("`") for line in section.splitlines() if line.startswith("| `")]

    assert told == list(ROWS[name].__struct_fields__)
    for kind in ROWS[name].__annotations__.values():
        assert kind


def test_every_figure_lies_in_the_range_the_dictionary_tells() -> None:
    import msgspec

    for name, kind in ROWS.items():
        for field in msgspec.structs.fields(kind):
            told = (column(field.type).extra or {})["range"]
            cells = [float(row[field.name]) for row in read(FILES, name) if row[field.name] and told]
            assert all(0.0 <= cell <= (1.0 if told == "0 to 1" else cell) for cell in cells), (name, field.name)
            if float in get_args(get_args(field.type)[0]) or get_args(field.type)[0] is float:
                assert told, f"{name}.{field.name} has no range"


def with_first(told: Document, sentence: ComparedSentence) -> Document:
    left = told.comparison.left
    sentences = (sentence, *left.sentences[1:])
    return replace(told, comparison=replace(told.comparison, left=replace(left, sentences=sentences)))


def test_no_cell_is_run_by_a_spreadsheet() -> None:
    told = document("edges")
    first = replace(told.comparison.left.sentences[0], text='=HYPERLINK("http://x.example")')
    files = data_files((with_first(told, first),))

    assert read(files, "sentences")[0]["text"] == "'" + first.text
    assert json.loads(files["sentences.jsonl"].splitlines()[0])["text"] == first.text


def test_what_is_not_quoted_is_an_empty_cell() -> None:
    told = document("edges")
    first = replace(told.comparison.left.sentences[0], text=CUT, rendering=Untranslated(CUT, "es", CUT))
    row = read(data_files((with_first(told, first),)), "sentences")[0]

    assert (row["text"], row["translation"], row["engine"]) == ("", "", "")
    assert row["sentence"] == first.id


def test_who_else_tells_one_of_two_in_conflict_stands_with_the_words_as_printed() -> None:
    told = document("edges").comparison
    texts = {one.id: one.text for side in (told.left, told.right) for one in side.sentences}
    rows = read(FILES, "tellers")

    wanted = [(one.left, one.right, teller.sentence) for one in told.conflicts for teller in one.tellers]
    assert [(row["left"], row["right"], row["sentence"]) for row in rows] == wanted
    assert all(row["words"] and row["words"] in texts[row["sentence"]] for row in rows)


def test_figures_of_one_kind_stand_with_their_side_and_the_words_as_printed() -> None:
    told = document("edges").comparison
    texts = {one.id: one.text for side in (told.left, told.right) for one in side.sentences}
    rows = read(FILES, "tallies")

    wanted = [
        (side.side, tally.kind, figure.sentence, str(figure.quantity.low))
        for tally in told.tallies
        for side, figures in ((told.left, tally.left), (told.right, tally.right))
        for figure in figures
    ]
    assert [(row["side"], row["kind"], row["sentence"], row["low"]) for row in rows] == wanted
    assert rows
    assert all(row["words"] in texts[row["sentence"]] for row in rows)


def test_the_articles_are_named_with_what_identifies_them() -> None:
    text = FILES["README.md"].decode()

    for told in EVENTS:
        for source in told.provenance.sources:
            assert source.digest in text


def test_a_memo_and_the_whole_have_the_same_tables() -> None:
    assert data_files((document("edges", Extent.MEMO),)) == data_files((document("edges"),))


def test_the_versions_of_a_report_are_told_as_one() -> None:
    told = document("edges")
    made = told.comparison
    left = made.left
    article, first = left.articles[0], left.sentences[0]
    sides = replace(
        left,
        articles=(*left.articles, replace(article, id="later")),
        sentences=(*left.sentences, replace(first, id="later-0", article_id="later")),
    )
    made = replace(made, left=sides, event=replace(made.event, copies=((article.id, "later"),)))
    rows = read(data_files((replace(told, comparison=made),)), "sentences")

    assert {row["report"] for row in rows if row["article"] in (article.id, "later")} == {article.id}
    assert {row["report"] for row in rows} == {article.id, *(one.id for one in made.right.articles)}
