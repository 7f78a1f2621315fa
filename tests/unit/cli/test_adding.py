"""`add`: what went in is talk, the ids are data, what could not be read is said and the rest is done."""

from __future__ import annotations

import json
from pathlib import Path

from encuadre.cli.exit_codes import ExitCode
from encuadre.words import words_in
from unit.cli.conftest import Command

TALK = words_in("en").talk


def test_what_was_added_is_counted_on_stderr_alone(command: Command, folder: Path) -> None:
    answer = command("add", folder)

    assert (answer.code, answer.data) == (ExitCode.FINE, "")
    assert TALK.summary.format(added=4, known=0, skipped=0) in answer.talk
    assert "4 articles in 3 events" in answer.talk


def test_adding_the_same_again_adds_nothing(command: Command, folder: Path) -> None:
    command("add", folder)

    assert TALK.summary.format(added=0, known=4, skipped=0) in command("add", folder).talk


def test_quiet_says_nothing_and_json_is_all_data(command: Command, folder: Path) -> None:
    assert command("add", folder, "--quiet").talk == ""

    answer = command("add", folder, "--json")
    told = json.loads(answer.data)
    assert (len(told["known"]), told["added"], told["articles"], told["events"]) == (4, [], 4, 3)
    assert answer.talk == ""


def test_what_cannot_be_read_is_named_and_the_rest_is_done(command: Command, folder: Path) -> None:
    (folder / "broken.jsonl").write_text('{"title": "T", "text": "It rained."}\nno JSON\n', "utf-8")

    answer = command("add", folder)

    assert answer.code == ExitCode.UNREADABLE
    assert "broken.jsonl:2" in answer.talk
    assert TALK.summary.format(added=5, known=0, skipped=1) in answer.talk
    [skipped] = json.loads(command("add", folder, "--json").data)["skipped"]
    assert skipped["line"] == 2


def test_a_skipped_input_is_in_the_data_even_if_nothing_is_said(command: Command, tmp_path: Path) -> None:
    answer = command("add", tmp_path / "nowhere.txt", "--quiet", "--json")

    assert (answer.code, answer.talk) == (ExitCode.UNREADABLE, "")
    assert json.loads(answer.data)["skipped"][0]["path"].endswith("nowhere.txt")


def test_the_country_named_holds_where_nothing_else_says_it(command: Command, tmp_path: Path) -> None:
    (tmp_path / "bare.txt").write_text("title: Lluvia\nlanguage: es\n\nLlovió.\n", "utf-8")
    (tmp_path / "told.txt").write_text("title: Rain\nlanguage: en\ncountry: US\n\nIt rained.\n", "utf-8")
    command("add", tmp_path / "bare.txt", tmp_path / "told.txt", "--country", "MX")

    events = json.loads(command("events", "--json").data)["events"]
    assert {article["title"]: article["country"] for event in events for article in event["articles"]} == {
        "Lluvia": "MX",
        "Rain": "US",
    }
