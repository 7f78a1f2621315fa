"""Commands on texts and models: what is data, what is talk, and how each ends."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from encuadre.cli.exit_codes import ExitCode
from encuadre.pipeline import models_folder
from encuadre.words import words_in
from unit.cli.conftest import Command

WORDS = words_in("en")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "rain.txt"
    path.write_text("title: Rain\nlanguage: en\ncountry: US\n\nIt rained. Nobody was hurt.\n", "utf-8")
    return path


def test_a_text_is_translated_line_by_line(command: Command, text: Path) -> None:
    answer = command("translate", text)

    assert (answer.code, answer.talk) == (ExitCode.FINE, "")
    assert answer.lines[0] == "niaR"


def test_what_no_engine_can_translate_stays_as_it_is_and_is_counted(command: Command, text: Path) -> None:
    text.write_text(text.read_text("utf-8") + "\nThis is untranslatable.\n", "utf-8")

    answer = command("translate", text)
    assert answer.code == ExitCode.MODEL_MISSING
    assert "This is untranslatable." in answer.data
    assert WORDS.talk.ask_doctor in answer.talk
    assert command("translate", text, "--quiet").talk == ""
    sentences = json.loads(command("translate", text, "--json").data)["sentences"]
    assert [one["translation"] is None for one in sentences].count(True) == 1


def test_two_texts_are_aligned_by_number(command: Command, text: Path) -> None:
    told = json.loads(command("align", text, text, "--json").data)

    assert [one["id"] for one in told["left"]["sentences"]] == [0, 1, 2]
    numbers = {link["left"][0] for link in told["links"]} | set(told["only_left"])
    assert numbers == {0, 1, 2}
    assert command("align", text, text).code == ExitCode.FINE


def test_a_file_and_an_article_of_the_workspace_are_framed(command: Command, text: Path, ids: dict[str, str]) -> None:
    of_file = json.loads(command("frame", text, "--json").data)
    assert of_file["framing"]["abstention"]["reason"] == "too few words"
    assert command("frame", text).lines[0] == "Rain"

    of_article = json.loads(command("frame", ids["owl"][:8], "--json").data)
    assert of_article["article"]["id"] == ids["owl"]
    assert command("frame", "neither").code == ExitCode.NOTHING_FOUND


def test_a_question_finds_sentences_or_says_that_it_found_none(
    command: Command, ids: dict[str, str], tmp_path: Path
) -> None:
    found = command("search", "stuffed", "owls", "-n", "1")
    assert found.code == ExitCode.FINE
    assert "owls" in found.lines[1]
    assert len(json.loads(command("search", "Corvina dam", "--json").data)["hits"]) > 1

    empty = ["--workspace", ":memory:"]
    nothing = command("search", "owls", *empty)
    assert (nothing.code, nothing.data) == (ExitCode.NOTHING_FOUND, "")
    assert WORDS.talk.nothing_found in nothing.talk
    assert json.loads(command("search", "owls", "--json", *empty).data) == {"hits": []}


def test_frames_are_counted_by_what_is_named(command: Command, folder: Path, tmp_path: Path) -> None:
    assert command("frames").code == ExitCode.USAGE
    for number in range(4):
        long = " ".join(f"Police arrested {number} men after the trial and the court jailed them." for _ in range(8))
        (folder / f"long-{number}.txt").write_text(f"title: T{number}\nlanguage: en\ncountry: US\n\n{long}\n", "utf-8")
    command("add", folder)
    table = tmp_path / "shares.csv"

    told = json.loads(command("frames", "--by", "country", "--csv", table, "--json").data)

    rows = list(csv.DictReader(io.StringIO(table.read_text("utf-8"))))
    assert (told["by"], told["groups"]) == ("country", ["US"])
    assert told["left_out"]["too_short"] == 4
    assert [(row["model"], row["frame"], int(row["using"])) for row in rows] == [
        (one["model"], one["frame"], one["using"]) for one in told["shares"]
    ]


def test_authored_frame_models_are_named_with_their_frames(command: Command) -> None:
    models = {one["name"]: one for one in json.loads(command("frames", "list", "--json").data)["models"]}

    assert set(models) == {"codebook", "border"}
    assert "Trade_interdependence" in models["border"]["frames"]
    assert command("frames", "remove", "mine").code != ExitCode.FINE


def test_a_frame_model_that_is_damaged_is_said_and_the_others_are_named(command: Command) -> None:
    models_folder().mkdir(parents=True)
    (models_folder() / "mine.json").write_text("{", "utf-8")

    answer = command("frames", "list", "--json")
    assert answer.code == ExitCode.FINE
    assert {one["name"] for one in json.loads(answer.data)["models"]} == {"codebook", "border"}
    assert "`encuadre frames remove mine`" in answer.talk


def test_a_package_that_is_not_there_is_neither_installed_nor_removed(command: Command, tmp_path: Path) -> None:
    assert command("models", "install", tmp_path / "none.argosmodel").code != ExitCode.FINE
    assert command("models", "remove", "en_es").code != ExitCode.FINE
    assert json.loads(command("models", "verify", "--json").data) == {"packages": []}


def test_predictions_are_written_in_the_ids_of_the_gold(command: Command, tmp_path: Path) -> None:
    gold, said = tmp_path / "frames.jsonl", tmp_path / "said.json"
    gold.write_text(json.dumps({"id": "a", "text": "It rained.", "frames": ["Economic"]}), "utf-8")

    answer = command("eval", "frames", gold, "--predictions", said)

    assert answer.code == ExitCode.FINE
    assert answer.lines[-1].split() == ["articles", "1"]
    assert json.loads(said.read_text("utf-8")) == {"frames": {"a": []}}
    assert command("eval", "framing", gold).code == ExitCode.USAGE


def test_demo_without_a_terminal_prints_events_and_the_first_comparison(command: Command, tmp_path: Path) -> None:
    made = tmp_path / "event"
    made.mkdir()
    for name, language, country in (("us", "en", "US"), ("mx", "es", "MX")):
        body = "Alarcón opened the Corvina dam of Tecoluta before 4,300 guests."
        head = f"title: Corvina dam {name}\nlanguage: {language}\ncountry: {country}\npublished: 2025-03-04"
        (made / f"{name}.txt").write_text(f"{head}\n\n{body}\n", "utf-8")

    answer = command("demo", made)

    assert answer.code == ExitCode.FINE
    assert WORDS.talk.opens_screen in answer.talk
    assert answer.lines[0] == WORDS.events.heading
    assert "4,300 guests" in answer.data
