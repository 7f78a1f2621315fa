"""Correcting events as a reporter does it: merge, split, move, pin, undo, learn; each command prints what changed."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from e2e.conftest import SAMPLE, Run

pytestmark = [pytest.mark.e2e, pytest.mark.models, pytest.mark.xdist_group("corrections")]


DECIDED = re.compile(r" [◆*] ")
"""The sign of a decision, also in a place without UTF-8."""


@pytest.fixture(scope="module")
def added(run: Run) -> None:
    """Take in two events of the sample."""
    assert run("add", SAMPLE / "water-treaty", SAMPLE / "tomato-duties").returncode == 0


def events_of(run: Run) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = json.loads(run("events", "--json").stdout)["events"]
    return events


def articles_of(event: dict[str, Any]) -> set[str]:
    return {article["id"] for article in event["articles"]}


def test_a_split_a_merge_a_move_and_a_pin_change_the_list_and_undo_brings_it_back(added: None, run: Run) -> None:
    before = events_of(run)
    first, second = before[0], before[1]
    article = first["articles"][-1]["id"]

    done = run("split", first["id"], article, "--json")
    assert done.returncode == 0, done.stderr
    shape = json.loads(done.stdout)
    assert shape["decision"]["kind"] == "split"
    assert shape["dissolved"] == [first["id"]]
    [alone] = [event for event in shape["formed"] if articles_of(event) == {article}]
    assert alone["decided"] == [article]

    done = run("move", article[:8], second["id"], "--json")
    [formed] = [event for event in json.loads(done.stdout)["formed"] if article in articles_of(event)]
    assert articles_of(formed) == articles_of(second) | {article}

    assert run("pin", formed["id"]).returncode == 0
    listed = run("undo", "--list").stdout.splitlines()
    assert len(listed) == 3

    rest = next(event for event in events_of(run) if articles_of(event) < articles_of(first))
    done = run("merge", formed["id"], rest["id"])
    assert done.returncode == 0, done.stderr
    assert len(DECIDED.findall(done.stdout)) == len(articles_of(formed) | articles_of(rest))
    assert "merged" in done.stderr
    assert DECIDED.search(run("events").stdout)

    for _ in range(4):
        assert run("undo", "--quiet").returncode == 0
    assert events_of(run) == before
    assert run("undo").returncode == 1


def test_a_decision_survives_new_articles(added: None, run: Run) -> None:
    first = events_of(run)[0]
    article = first["articles"][-1]["id"]
    run("split", first["id"], article)

    assert run("add", SAMPLE / "world-cup-visas").returncode == 0

    [alone] = [event for event in events_of(run) if article in articles_of(event)]
    assert articles_of(alone) == {article}
    run("undo")


def test_what_cannot_be_done_is_said_with_a_next_step(added: None, run: Run) -> None:
    first, second = events_of(run)[:2]
    foreign = second["articles"][0]["id"]
    for arguments, code in (
        (["merge", "1", "1"], 2),
        (["merge", "1"], 2),
        (["split", first["id"], foreign], 2),
        (["split", first["id"], "zzzz"], 1),
        (["move", foreign, second["id"]], 2),
        (["pin", "zzzz"], 1),
        (["events", "--reset"], 2),
        (["events", "--learn"], 1),
    ):
        done = run(*arguments)
        assert done.returncode == code, (arguments, done.stderr)
        assert done.stdout == ""
        assert "next: " in done.stderr or "Usage: " in done.stderr


def test_decisions_are_learnt_from_and_what_was_learnt_is_forgotten(added: None, run: Run) -> None:
    first, second = events_of(run)[:2]
    assert run("merge", first["id"], second["id"]).returncode == 0

    learnt = json.loads(run("events", "--learn", "--json").stdout)["threshold"]

    assert learnt["before"] == 0.5
    assert learnt["together"] == len(first["articles"]) * len(second["articles"])
    assert learnt["violated_after"] <= learnt["violated_before"]
    assert "0.500 now" in run("events", "--learn", "--reset").stdout
    assert "antes 0.500" in run("events", "--learn", "--lang", "es").stdout
    run("undo")
