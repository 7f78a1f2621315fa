"""`merge`, `split`, `move`, `pin` and `undo`: what was decided is talk, the events that have changed are data."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from decisions import a_decision
from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.lists import DECIDED
from encuadre.model import DecisionKind
from encuadre.present.decisions import decision_line
from encuadre.words import words_in
from unit.cli.conftest import Command

WORDS = words_in("en")


def groups(command: Command) -> set[frozenset[str]]:
    """Return which articles stand together."""
    events = json.loads(command("events", "--json").data)["events"]
    return {frozenset(article["id"] for article in event["articles"]) for event in events}


def test_a_merge_is_said_and_its_event_printed_with_its_articles(command: Command, ids: dict[str, str]) -> None:
    answer = command("merge", ids_of(command, ids["owl"]), ids_of(command, ids["chess"]))

    assert answer.code == ExitCode.FINE
    assert "merged" in answer.talk
    assert len(answer.lines) == 3
    assert all(DECIDED in line for line in answer.lines[1:])
    assert frozenset({ids["owl"], ids["chess"]}) in groups(command)


def ids_of(command: Command, article: str) -> str:
    """Return the id of the event an article stands in."""
    for event in json.loads(command("events", "--json").data)["events"]:
        if article in {one["id"] for one in event["articles"]}:
            return str(event["id"])
    raise AssertionError(article)


def test_a_split_takes_an_article_out_and_undo_puts_it_back(command: Command, ids: dict[str, str]) -> None:
    before = groups(command)

    split = json.loads(command("split", ids_of(command, ids["dam-1"]), ids["dam-1"], "--json").data)
    assert (split["decision"]["kind"], split["undone"], len(split["formed"])) == ("split", False, 2)
    assert groups(command) != before

    undone = json.loads(command("undo", "--json").data)
    assert (undone["decision"]["kind"], undone["undone"], len(undone["dissolved"])) == ("split", True, 2)
    assert groups(command) == before


def test_an_article_moves_to_another_event(command: Command, ids: dict[str, str]) -> None:
    command("move", ids["dam-2"][:8], ids_of(command, ids["owl"]))

    assert frozenset({ids["dam-2"], ids["owl"]}) in groups(command)


def test_a_pinned_event_stays_as_it_is_and_only_its_mark_changes(command: Command, ids: dict[str, str]) -> None:
    before = groups(command)
    answer = command("pin", ids_of(command, ids["dam-1"]))

    assert sum(DECIDED in line for line in answer.lines) == 2
    assert groups(command) == before


def test_quiet_corrections_print_their_events_and_say_nothing(command: Command, ids: dict[str, str]) -> None:
    answer = command("merge", "1", "2", "--quiet")

    assert answer.talk == ""
    assert answer.data


def test_decisions_are_listed_the_oldest_first(command: Command, ids: dict[str, str]) -> None:
    assert command("undo", "--list").code == ExitCode.NOTHING_FOUND
    assert WORDS.corrections.no_decision in command("undo", "--list").talk
    command("pin", ids_of(command, ids["owl"]))
    command("merge", ids_of(command, ids["owl"]), ids_of(command, ids["chess"]))

    answer = command("undo", "--list")
    assert [line.split()[0] for line in answer.lines] == ["1", "2"]
    kinds = [one["kind"] for one in json.loads(command("undo", "--list", "--json").data)["decisions"]]
    assert kinds == ["pin", "merge"]


def test_nothing_can_be_undone_where_nothing_was_decided(command: Command, ids: dict[str, str]) -> None:
    answer = command("undo")

    assert answer.code != ExitCode.FINE
    assert answer.data == ""


@pytest.mark.parametrize(
    "arguments", [["merge", "1"], ["merge", "1", "1"], ["split", "1", "nobody"], ["move", "x", "1"]]
)
def test_what_cannot_be_decided_changes_nothing(arguments: list[str], command: Command, ids: dict[str, str]) -> None:
    before = groups(command)
    command("events")

    answer = command(*arguments)
    assert answer.code != ExitCode.FINE
    assert answer.data == ""
    assert groups(command) == before


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (DecisionKind.MERGE, ("merged", "A second headline", "The bridge reopens")),
        (DecisionKind.SPLIT, ("out of", "A second headline", "The bridge reopens")),
        (DecisionKind.MOVE, ("moved", "A second headline", "The bridge reopens")),
        (DecisionKind.PIN, ("pinned", "The bridge reopens")),
    ],
)
def test_a_decision_is_told_in_one_line(kind: DecisionKind, words: tuple[str, ...]) -> None:
    line = decision_line(a_decision(1, kind, "ab"), WORDS)

    assert all(word in line for word in words)
    assert "\n" not in line


def test_sentences_are_told_apart_and_that_is_listed_and_taken_back(command: Command, ids: dict[str, str]) -> None:
    one, other = f"{ids['dam-1']}-1", f"{ids['dam-2']}-1"

    answer = command("unlink", one, other)
    decision = json.loads(command("undo", "--list", "--json").data)["decisions"][-1]

    assert (answer.code, answer.data) == (ExitCode.FINE, "")
    assert WORDS.corrections.unlinked.split("{", maxsplit=1)[0] in answer.talk
    assert decision["kind"] == "unlink"
    assert [told["article"] for told in decision["sentences"]] == [ids["dam-1"], ids["dam-2"]]
    assert json.loads(command("undo", "--json").data)["undone"]
    assert command("undo", "--list").code == ExitCode.NOTHING_FOUND


def test_a_sentence_that_quotes_nothing_has_no_speaker(command: Command, ids: dict[str, str]) -> None:
    answer = command("speaker", f"{ids['owl']}-1", "Quillon")

    assert answer.code == ExitCode.USAGE
    assert "quotes nothing" in answer.talk


@pytest.mark.parametrize("speaker", ["Vega", ""])
def test_who_said_it_is_told_in_one_line(speaker: str) -> None:
    decision = replace(a_decision(1, DecisionKind.SPEAKER, ()), speaker=speaker)

    assert decision_line(decision, WORDS).startswith(f"{speaker or WORDS.corrections.nobody} said it: ")
