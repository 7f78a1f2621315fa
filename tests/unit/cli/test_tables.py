"""Tables: the same columns for every reader, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.tables import EVENT_COLUMNS, HIT_COLUMNS
from encuadre.export.ledger import CLAIM_COLUMNS, claim_rows
from golden import shelf
from unit.cli.conftest import Answer, Command


def table(answer: Answer) -> list[dict[str, str]]:
    assert answer.code == ExitCode.FINE
    return list(csv.DictReader(io.StringIO(answer.data)))


def test_the_list_of_events_is_a_table(command: Command, ids: dict[str, str]) -> None:
    rows = table(command("events", "--csv", "-"))
    listed = [line for line in command("events").lines[1:] if line.strip()]
    assert list(rows[0]) == list(EVENT_COLUMNS)
    assert [row["id"] for row in rows] == [line.split()[1] for line in listed]
    assert [row["number"] for row in rows] == [str(number) for number in range(1, len(rows) + 1)]


def test_what_a_search_found_is_a_table(command: Command, ids: dict[str, str]) -> None:
    rows = table(command("search", "stuffed", "owls", "--csv", "-"))
    assert list(rows[0]) == list(HIT_COLUMNS)
    assert rows[0]["article"] == ids["owl"]


def test_the_ledger_is_a_table_with_a_row_for_each_sentence() -> None:
    comparison = shelf.comparison("amendment")
    rows = [dict(zip(CLAIM_COLUMNS, row, strict=True)) for row in claim_rows(comparison)]
    assert [row["sentence"] for row in rows] == [
        id_ for claim in comparison.claims for id_ in (*claim.left, *claim.left_part, *claim.right, *claim.right_part)
    ]
    assert sum(int(row["part"]) for row in rows) == sum(
        len(claim.left_part + claim.right_part) for claim in comparison.claims
    )
    assert {row["side"] for row in rows} == {"US", "MX"}
    assert sum(bool(row["first"]) for row in rows) > 0


def test_a_table_in_a_file_stands_beside_the_printed_list(
    command: Command, ids: dict[str, str], tmp_path: Path
) -> None:
    printed = command("events", "--csv", tmp_path / "events.csv")
    assert printed.data == command("events").data
    assert (tmp_path / "events.csv").read_text("utf-8") == command("events", "--csv", "-").data


def test_a_headline_that_begins_like_a_formula_is_text(command: Command, folder: Path) -> None:
    story = "title: =cmd|' /C calc'!A0\nlanguage: en\ncountry: US\n\nThe owls were stuffed by a lawyer in Ohio.\n"
    (folder / "formula.txt").write_text(story, "utf-8")
    command("add", folder)
    titles = [row["title_en"] for row in table(command("events", "--csv", "-"))]
    assert "'=cmd|' /C calc'!A0" in titles


def test_a_table_of_a_whole_comparison_is_refused(command: Command, ids: dict[str, str]) -> None:
    assert command("compare", "1", "--csv", "-").code == ExitCode.USAGE


def test_a_table_where_no_file_can_be_written_is_said(command: Command, ids: dict[str, str], tmp_path: Path) -> None:
    answer = command("events", "--csv", tmp_path / "nowhere" / "events.csv")
    assert answer.code == ExitCode.USAGE
    assert "nowhere" in answer.talk


@pytest.mark.parametrize("arguments", [["events"], ["search", "owls"]])
def test_json_is_not_paged_nor_mixed_with_talk(arguments: list[str], command: Command, ids: dict[str, str]) -> None:
    assert command(*arguments, "--json").talk == ""
