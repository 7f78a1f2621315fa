"""Progress on a terminal is one line that is drawn over; elsewhere nothing but what was skipped is said."""

from __future__ import annotations

import io
import sys

import pytest

from encuadre.cli.talk import Talk, printable
from encuadre.errors import Message
from encuadre.model import ArticleAdded, ArticleSkipped, Stage, StageAdvanced, StageFinished, StageStarted
from encuadre.words import words_in

WORDS = words_in("en")
SKIPPED = ArticleSkipped("a.jsonl", 7, "not JSON", "one article a line")


class Terminal(io.StringIO):
    """A place to write to that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def a_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Return a terminal to talk to, on which a second passes between two looks at the clock."""
    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    seconds = iter(range(1000))
    monkeypatch.setattr("time.monotonic", lambda: next(seconds))
    return shown


def drawn(terminal: Terminal) -> list[str]:
    return [line for line in terminal.getvalue().split("\r") if line.strip()]


def test_a_bar_is_as_full_as_the_stage_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = a_terminal(monkeypatch)
    talk = Talk(WORDS)
    talk.hear(StageStarted(Stage.TRANSLATE, 2000))
    talk.hear(StageAdvanced(Stage.TRANSLATE, 1000, 2000))

    empty, half = drawn(terminal)
    name = WORDS.waiting.stages[Stage.TRANSLATE]
    assert empty == f"{name}  {'░' * 24}  0/2,000"
    assert half.startswith(f"{name}  {'█' * 12}{'░' * 12}  1,000/2,000")


def test_a_stage_of_unknown_length_counts_without_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = a_terminal(monkeypatch)
    talk = Talk(WORDS)
    talk.hear(StageStarted(Stage.READ))
    talk.hear(StageAdvanced(Stage.READ, 1234))

    assert drawn(terminal) == [WORDS.waiting.stages[Stage.READ], f"{WORDS.waiting.stages[Stage.READ]}  1,234"]


def test_a_shorter_line_covers_the_longer_before_it_and_the_end_wipes_all(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = a_terminal(monkeypatch)
    with Talk(WORDS) as talk:
        talk.hear(StageStarted(Stage.CLUSTER, 10))
        talk.hear(StageStarted(Stage.READ))
    before, after, wiped = [line for line in terminal.getvalue().split("\r") if line]

    assert len(after) == len(before)
    assert wiped.strip() == ""


def test_a_finished_stage_is_wiped_and_nothing_is_wiped_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = a_terminal(monkeypatch)
    talk = Talk(WORDS)
    talk.hear(StageStarted(Stage.READ))
    talk.hear(StageFinished(Stage.READ, 3))
    so_far = terminal.getvalue()
    talk.hear(StageFinished(Stage.READ, 3))

    assert so_far.endswith(" \r")
    assert terminal.getvalue() == so_far


def test_signs_of_life_that_come_too_fast_are_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = a_terminal(monkeypatch)
    talk = Talk(WORDS)
    monkeypatch.setattr("time.monotonic", lambda: 5.0)
    talk.hear(StageStarted(Stage.READ, 3))
    talk.hear(StageAdvanced(Stage.READ, 1, 3))
    talk.hear(StageAdvanced(Stage.READ, 2, 3))
    talk.hear(StageStarted(Stage.EMBED, 3))

    assert len(drawn(terminal)) == 2, "a stage that begins is drawn at once"


def test_a_skipped_input_is_said_on_a_line_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = a_terminal(monkeypatch)
    talk = Talk(WORDS)
    talk.hear(StageStarted(Stage.READ, 3))
    talk.hear(SKIPPED)

    assert terminal.getvalue().split("\r")[-1] == "skipped a.jsonl:7: not JSON (one article a line)\n"
    assert talk.skipped == [SKIPPED]


def test_without_a_terminal_there_is_no_bar(capsys: pytest.CaptureFixture[str]) -> None:
    with Talk(WORDS) as talk:
        passed = list(talk.listen(iter([StageStarted(Stage.READ, 3), SKIPPED, ArticleAdded("a")])))

    assert len(passed) == 3
    assert capsys.readouterr().err == "skipped a.jsonl:7: not JSON (one article a line)\n"


def test_quiet_shows_nothing_and_still_knows_what_was_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = a_terminal(monkeypatch)
    with Talk(WORDS, quiet=True) as talk:
        talk.hear(StageStarted(Stage.READ, 3))
        talk.hear(SKIPPED)

    assert terminal.getvalue() == ""
    assert talk.skipped == [SKIPPED]


def test_only_what_would_command_the_terminal_is_written_out() -> None:
    assert printable("año\tnuevo\n") == "año\tnuevo\n"
    assert printable("a\x1b[2J\u202eb") == "a\\x1b[2J\\u202eb"


def test_of_many_skipped_for_one_reason_the_rest_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.StringIO()
    monkeypatch.setattr(sys, "stderr", written)

    with Talk(WORDS) as talk:
        for line in range(1, 1_031):
            talk.hear(ArticleSkipped("a.jsonl", line, Message("the article has no words")))
        talk.hear(ArticleSkipped("b.jsonl", 7, "not JSON"))

    *_, twentieth, other, rest = written.getvalue().splitlines()
    assert twentieth == "skipped a.jsonl:20: the article has no words"
    assert other == "skipped b.jsonl:7: not JSON"
    assert rest == "skipped 1,010 more like these, the last at a.jsonl:1030: the article has no words"
    assert len(talk.skipped) == 1_031
