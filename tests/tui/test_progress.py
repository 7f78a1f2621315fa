"""How long a stage still takes is told once there is something to tell it from."""

from __future__ import annotations

import pytest

from encuadre.model import LANGUAGES, Language, Stage, StageAdvanced, StageFinished, StageStarted
from encuadre.tui.progress import Stages, progress_lines
from encuadre.words import words_in


def after(done: int, seconds: float) -> Stages:
    began = Stages().after(StageStarted(Stage.TRANSLATE, 100), 50.0)
    return began.after(StageAdvanced(Stage.TRANSLATE, done, 100), 50.0 + seconds)


def left(stages: Stages) -> float | None:
    return stages.states[Stage.TRANSLATE].left


def test_a_quarter_done_in_ten_seconds_leaves_thirty() -> None:
    assert left(after(25, 10.0)) == 30.0


@pytest.mark.parametrize(("done", "seconds"), [(0, 60.0), (5, 0.5)])
def test_from_too_little_nothing_is_told(done: int, seconds: float) -> None:
    assert left(after(done, seconds)) is None


def test_of_what_is_finished_nothing_is_left() -> None:
    assert left(after(50, 10.0).after(StageFinished(Stage.TRANSLATE, 100), 99.0)) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_stands_after_the_count(language: Language) -> None:
    seconds = progress_lines(after(50, 12.0), words_in(language)).plain
    minutes = progress_lines(after(10, 30.0), words_in(language)).plain

    assert "50/100  " in seconds
    assert "15 s" in seconds
    assert "5 min" in minutes
    assert max(map(len, (seconds, minutes))) < 80


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", Stage)
def test_a_stage_and_the_time_left_stand_on_one_line_of_the_box(stage: Stage, language: Language) -> None:
    told = Stages().after(StageStarted(stage, 1000)).after(StageAdvanced(stage, 100, 1000), at=90.0)

    shown = progress_lines(told, words_in(language))

    assert str(shown).endswith(("14 min left", "~14 min"))
    assert shown.cell_length <= BOX


BOX = 76 - 2 * 2
"""Cells inside the box of `waiting.tcss`."""
