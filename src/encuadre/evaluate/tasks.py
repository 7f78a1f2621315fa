"""Which task is measured by what."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from encuadre.errors import EncuadreError
from encuadre.evaluate.report import Report
from encuadre.pipeline import Tools

TASKS = (
    *("events", "similarity", "align", "only", "claims", "frames"),
    *("quotes", "speakers", "quote_matches", "entities", "translate"),
)
"""In the order of the documentation."""

Measure = Callable[[Path, Tools], Report]


def evaluate(task: str, path: Path, *, tools: Tools) -> Report:
    """Measure one task on one gold file with the program's defaults.

    Args:
        task: One of `TASKS`.
        path: The gold file.
        tools: The models that are measured.

    Raises:
        EncuadreError: there is no such task.
        InputError: the file is not of the task's format.
    """
    if task not in TASKS:
        raise EncuadreError("no task {task!r}", task=task, tasks=", ".join(TASKS), hint="tasks: {tasks}")
    return measures()[task](path, tools)


def measures() -> dict[str, Measure]:
    """Return what measures each task; loaded when one is measured, since most commands measure nothing."""
    from encuadre.evaluate import (
        align,
        claims,
        entities,
        events,
        frames,
        only,
        quote_matches,
        quotes,
        similarity,
        speakers,
        translate,
    )

    return {
        "events": events.measure,
        "similarity": similarity.measure,
        "align": align.measure,
        "only": only.measure,
        "claims": claims.measure,
        "frames": frames.measure,
        "quotes": quotes.measure,
        "speakers": speakers.measure,
        "quote_matches": quote_matches.measure,
        "entities": entities.measure,
        "translate": translate.measure,
    }
