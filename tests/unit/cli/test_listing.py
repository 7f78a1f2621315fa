"""`events`: the list, its numbers, one event explained, and nothing found."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.lists import event_lines
from encuadre.model import Country, Event
from encuadre.present.events import listed as in_list
from encuadre.words import words_in
from strategies import an_article
from unit.cli.conftest import Command

WORDS = words_in("en")


def test_an_empty_workspace_has_no_events_and_says_what_to_do(command: Command) -> None:
    answer = command("events")

    assert (answer.code, answer.data) == (ExitCode.NOTHING_FOUND, "")
    assert WORDS.talk.no_events in answer.talk
    assert WORDS.talk.add_first in answer.talk
    assert command("events", "--quiet").talk == ""


def test_a_number_means_the_event_of_the_last_list(command: Command, ids: dict[str, str]) -> None:
    heading, *listed = command("events").lines
    numbers = [line.split()[0] for line in listed]
    assert heading == WORDS.events.heading
    assert numbers == ["1", "2", "3"]

    for line in listed:
        number, id_, *_ = line.split()
        assert id_ in command("events", number).lines[0]
        assert id_ in command("events", id_[:6]).lines[0]


def test_both_leaves_out_what_one_country_tells(command: Command, ids: dict[str, str]) -> None:
    answer = command("events", "--both")

    assert answer.code == ExitCode.NOTHING_FOUND
    assert WORDS.talk.no_event_of_both in answer.talk

    for _ in range(2):
        command("events")
        command("merge", "1", "2")
    assert len(command("events", "--both").lines) == 2


def test_a_filter_keeps_what_it_asks_for_and_numbers_that(command: Command, ids: dict[str, str]) -> None:
    _heading, *every = command("events").lines
    word = every[0].split()[-1]
    kept = [line for line in every if word in line]

    assert len(command("events", "--filter", word).lines) == 1 + len(kept)
    assert command("events", "--filter", "both-sides").talk == WORDS.events.no_match.format(query="both-sides") + "\n"
    assert command("events", "--filter", "both-sides").code == ExitCode.NOTHING_FOUND


def test_a_filter_that_cannot_be_read_is_named(command: Command, ids: dict[str, str]) -> None:
    answer = command("events", "--filter", "since:yesterday")

    assert answer.code == ExitCode.USAGE
    assert WORDS.filters.no_date.format(value="yesterday") in answer.talk
    assert WORDS.filters.date_hint in answer.talk


def test_one_event_is_explained_in_print_and_in_data(command: Command, ids: dict[str, str]) -> None:
    [event] = json.loads(command("events", "1", "--json").data)["events"]

    assert {one["article"] for one in event["membership"]} == {article["id"] for article in event["articles"]}
    printed = command("events", "1").data
    assert all(article["id"] in printed for article in event["articles"])


@pytest.mark.parametrize("name", ["77", "zzzz", ""])
def test_an_event_that_is_not_there_is_nothing_found(name: str, command: Command, ids: dict[str, str]) -> None:
    answer = command("compare", name)

    assert (answer.code, answer.data) == (ExitCode.NOTHING_FOUND, "")
    assert "`encuadre events`" in answer.talk


def test_reset_without_learn_is_a_wrong_command_line(command: Command) -> None:
    answer = command("events", "--reset")

    assert answer.code == ExitCode.USAGE
    assert WORDS.talk.reset_goes_with_learn in answer.talk


def test_what_is_learnt_is_printed_and_forgotten_again(command: Command, ids: dict[str, str]) -> None:
    command("merge", "1", "2", "3")
    few = command("events", "--learn")
    assert (few.code, few.data) == (ExitCode.NOTHING_FOUND, "")
    command("events")
    command("pin", "1")  # every two of its four articles

    learnt = json.loads(command("events", "--learn", "--json").data)["threshold"]
    assert (learnt["together"], learnt["apart"]) == (6, 0)
    assert learnt["violated_after"] <= learnt["violated_before"]
    forgotten = json.loads(command("events", "--learn", "--reset", "--json").data)["threshold"]
    assert (forgotten["before"], forgotten["after"]) == (learnt["after"], learnt["before"])
    assert len(command("events", "--learn").lines) == 2
    assert len(command("events", "--learn", "--reset").lines) == 1


def listed(monkeypatch: pytest.MonkeyPatch, *, columns: int | None, **event: Any) -> str:
    """Return the line of one event; `columns` is the width of the terminal, `None` where there is none."""
    article = an_article(country=None)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: columns is not None)
    monkeypatch.setenv("COLUMNS", str(columns or 80))
    shown = Event("e1e1e1e1", (article.id,), {"es": "Reabren el puente tras la crecida"}, **event)
    [_, line] = event_lines(in_list([shown], {article.id: article}), WORDS)
    return line


def test_a_line_is_cut_to_the_terminal_and_to_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    assert listed(monkeypatch, columns=None).endswith("(es) Reabren el puente tras la crecida")
    cut = listed(monkeypatch, columns=50)
    assert len(cut) == 50
    assert cut.endswith("…")


def test_an_article_of_unknown_country_is_counted_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    line = listed(monkeypatch, columns=None)

    assert line.split()[2:6] == ["-" * 10, "-", "-", "1"]


def test_events_with_decided_articles_are_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "◆" in listed(monkeypatch, columns=None, decided=(an_article(country=None).id,))
    assert "◆" not in listed(monkeypatch, columns=None)


def test_samples_are_marked() -> None:
    from dataclasses import replace

    article = replace(an_article(country=Country.MX), is_sample=True)
    [_, line] = event_lines(in_list([Event("e", (article.id,), {"en": "Rain"})], {article.id: article}), WORDS)

    assert f"[{WORDS.terms.sample}] Rain" in line
