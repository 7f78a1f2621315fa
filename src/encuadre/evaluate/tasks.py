"""Which task is measured by what."""

from __future__ import annotations

import importlib
from pathlib import Path

from encuadre.errors import EncuadreError
from encuadre.evaluate.report import Report
from encuadre.pipeline import Tools

TASKS = ("events", "similarity", "align", "claims", "frames", "quotes", "quote_matches", "entities", "translate")
"""Each is `encuadre.evaluate.<task>` and defines `measure`."""


def evaluate(task: str, path: Path, *, tools: Tools) -> Report:
    """Measure one task on one gold file with the program's defaults.

    Args:
        task: The name of a module of this room.
        path: The gold file.
        tools: The models that are measured.

    Raises:
        EncuadreError: there is no such task.
        InputError: the file is not of the task's format.
    """
    if task not in TASKS:
        raise EncuadreError("no task {task!r}", task=task, tasks=", ".join(TASKS), hint="tasks: {tasks}")
    report = importlib.import_module(f"encuadre.evaluate.{task}").measure(path, tools)
    assert isinstance(report, Report)
    return report
