"""The main job as a reporter does it: articles in, events listed, two sides compared, without a network."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from e2e.conftest import SAMPLE, Run

pytestmark = [pytest.mark.e2e, pytest.mark.models, pytest.mark.xdist_group("main-job")]

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@pytest.fixture(scope="module")
def added(run: Run) -> subprocess.CompletedProcess[str]:
    """Return what adding two events said."""
    return run("add", SAMPLE / "water-treaty", SAMPLE / "tomato-duties")


def test_adding_says_what_was_added(added: subprocess.CompletedProcess[str]) -> None:
    assert added.returncode == 0, added.stderr
    assert added.stdout == ""
    assert "9 added, 0 known already, 0 skipped" in added.stderr


def test_adding_again_changes_nothing(added: object, run: Run) -> None:
    assert "0 added, 9 known already" in run("add", SAMPLE / "water-treaty", SAMPLE / "tomato-duties").stderr


def test_the_list_has_the_promised_shape(added: object, run: Run) -> None:
    listing = json.loads(run("events", "--json").stdout)
    event = listing["events"][0]
    assert {"id", "title", "start", "end", "countries", "articles", "why"} <= set(event)
    assert event["countries"] == ["US", "MX"]
    assert {"id", "title", "outlet", "country", "language", "published"} <= set(event["articles"][0])
    assert sum(len(event["articles"]) for event in listing["events"]) == 9
    assert event["why"][0]["score"] > 0


def test_one_event_is_explained_in_print_and_in_json(added: object, run: Run) -> None:
    listed = json.loads(run("events", "--json").stdout)["events"][0]["id"]
    [event] = json.loads(run("events", listed, "--json").stdout)["events"]
    printed = run("events", "1").stdout
    assert event["id"] in printed
    for membership in event["membership"]:
        assert f"  {membership['article']}  " in printed
        assert membership["nearest"] in {article["id"] for article in event["articles"]}


def says_nothing(sentence: dict[str, object]) -> bool:
    return sentence["status"] == "no_statement"


def test_the_comparison_has_the_promised_shape_and_knows_all_its_ids(added: object, run: Run) -> None:
    run("events")
    done = run("compare", "1", "--json")
    assert done.returncode == 0, done.stderr
    comparison = json.loads(done.stdout)
    left = {sentence["id"] for sentence in comparison["left"]["sentences"]}
    right = {sentence["id"] for sentence in comparison["right"]["sentences"]}
    linked_left = {id_ for link in comparison["links"] for id_ in link["left"]}
    linked_right = {id_ for link in comparison["links"] for id_ in link["right"]}
    assert comparison["left"]["side"] == "US"
    assert comparison["links"]
    silent = {one["id"] for side in ("left", "right") for one in comparison[side]["sentences"] if says_nothing(one)}
    assert linked_left | {*comparison["only_left"], *comparison["perhaps_left"]} == left - silent
    assert not linked_left & {*comparison["only_left"], *comparison["perhaps_left"]}
    assert linked_right | {*comparison["only_right"], *comparison["perhaps_right"]} == right - silent
    for conflict in comparison["conflicts"]:
        assert conflict["left"] in left
        assert conflict["right"] in right
        assert conflict["rule"]
    assert comparison["left"]["framing"]["frames"]
    assert all(frame["evidence"] for frame in comparison["left"]["framing"]["frames"])
    assert comparison["quotations"]


def test_the_printed_comparison_says_the_same_without_control_characters(added: object, run: Run) -> None:
    run("events")
    text = run("compare", "1", "--lang", "es").stdout
    assert "LO CUENTAN AMBOS" in text
    assert "texto de muestra" in text
    assert not CONTROL.search(text)


def test_an_unknown_event_is_nothing_found_with_a_next_step(added: object, run: Run) -> None:
    done = run("compare", "zzzz")
    assert done.returncode == 1
    assert "encuadre events" in done.stderr


def test_a_question_in_spanish_finds_english_sentences(added: object, run: Run) -> None:
    hits = json.loads(run("search", "arancel al tomate mexicano", "-n", "10", "--json").stdout)["hits"]
    assert {hit["article"]["language"] for hit in hits} == {"en", "es"}
    assert "tomato" in " ".join(hit["text"].lower() for hit in hits)


def test_two_files_align(run: Run) -> None:
    done = run(
        "align",
        SAMPLE / "water-treaty/us1-the-brazos-ledger.txt",
        next((SAMPLE / "water-treaty").glob("mx1-*")),
        "--json",
    )
    assert done.returncode == 0, done.stderr
    shape = json.loads(done.stdout)
    linked = {number for link in shape["links"] for number in link["left"]}
    assert shape["links"]
    unlinked = {*shape["only_left"], *shape["perhaps_left"]}
    telling = [one["id"] for one in shape["left"]["sentences"] if not says_nothing(one)]
    assert sorted(linked | unlinked) == telling


def test_a_file_is_framed_and_translated(run: Run) -> None:
    path = next((SAMPLE / "tomato-duties").glob("mx1-*"))
    framing = json.loads(run("frame", path, "--json").stdout)["framing"]
    assert framing["frames"]
    translated = run("translate", path, "--json")
    assert translated.returncode in (0, 4)
    assert json.loads(translated.stdout)["language"] == "es"


def test_doctor_names_a_command_for_whatever_is_missing(run: Run) -> None:
    done = run("doctor", "--json")
    report = json.loads(done.stdout)
    assert all(part["found"] for part in report["parts"])
    for direction in report["directions"]:
        for candidate in direction["candidates"]:
            assert candidate["standing"] != "missing" or candidate["install"]
    assert done.returncode == (0 if all(direction["engine"] for direction in report["directions"]) else 4)


def test_eval_measures_with_the_defaults(run: Run, tmp_path: Path) -> None:
    gold = tmp_path / "events.jsonl"
    articles = [
        (path, event) for event in ("water-treaty", "tomato-duties") for path in sorted((SAMPLE / event).iterdir())
    ]
    gold.write_text(
        "".join(
            json.dumps({"id": f"{event}/{path.name}", "lang": _language(path), "path": str(path), "event": event})
            + "\n"
            for path, event in articles
        )
    )
    predictions = tmp_path / "predictions.json"

    done = run("eval", "events", gold, "--json", "--predictions", predictions)

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["figures"]["articles"] == 9
    assert set(json.loads(predictions.read_text())["clusters"]) == {f"{event}/{path.name}" for path, event in articles}


def _language(path: Path) -> str:
    return "es" if "language: es" in path.read_text("utf-8") else "en"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["frobnicate"], 2), (["compare"], 2), (["events", "--lang", "fr"], 2), (["eval", "nonsense", __file__], 2)],
)
def test_a_wrong_command_line_is_usage(run: Run, arguments: list[str], code: int) -> None:
    done = run(*arguments)
    assert done.returncode == code
    assert done.stderr


def test_the_screen_without_a_terminal_names_the_printed_way(run: Run) -> None:
    done = run()
    assert done.returncode == 2
    assert "encuadre events" in done.stderr


def test_a_missing_workspace_folder_that_cannot_be_made_is_said(run: Run, home: Path) -> None:
    (home / "file").write_text("")
    done = run("--workspace", home / "file" / "work.sqlite", "add", SAMPLE / "border-troops")
    assert done.returncode == 2
    assert "--workspace" in done.stderr
