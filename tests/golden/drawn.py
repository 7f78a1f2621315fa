"""The one place where goldens are drawn: the commands themselves, over frozen answers of the pipeline."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from encuadre import pipeline
from encuadre.cli.app import run
from encuadre.model import Event
from encuadre.store import Workspace
from golden import shelf


def printed(arguments: Sequence[str], workspace: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return what a command prints, talk after data, where the pipeline gives the frozen answers."""
    with Workspace(workspace) as kept, kept.transaction():
        for article in shelf.shelf().articles:
            kept.articles.add(article)
        kept.events.replace(shelf.shelf().events)
        for decision in shelf.corrections().decisions:
            kept.decisions.record(decision)
    for name, answer in _ANSWERS.items():
        monkeypatch.setattr(pipeline, name, answer)
    data, talk = io.StringIO(), io.StringIO()
    with redirect_stdout(data), redirect_stderr(talk):
        code = run(["--workspace", str(workspace), *arguments])
    said = f"--- stderr\n{talk.getvalue()}" if talk.getvalue() else ""
    ended = f"--- exit code {code}\n" if code else ""
    return data.getvalue() + said + ended


def _compare_event(workspace: Workspace, event: Event, **_: Any) -> Iterator[Any]:
    yield next(one for one in map(shelf.comparison, ("amendment", "edges")) if one.event.id == event.id)


def _frame_one(workspace: Workspace, name: str, **_: Any) -> Any:
    framed = shelf.framed(name)
    return framed.annotated, framed.framing


def _translate_file(*_: Any, **__: Any) -> Any:
    return shelf.translated().annotated, shelf.translated().renderings


def _corrected(name: str) -> Any:
    return lambda *_, **__: iter([getattr(shelf.corrections(), name)])


_ANSWERS = {
    "compare_event": _compare_event,
    "frame_models": lambda *_: (),
    "frame_one": _frame_one,
    "frames_by": lambda *_, **__: iter([shelf.shares()]),
    "align_files": lambda *_, **__: shelf.aligned(),
    "translate_file": _translate_file,
    "search": lambda *_, **__: shelf.hits(),
    "merge": _corrected("merged"),
    "undo": _corrected("undone"),
    "pin": _corrected("unchanged"),
    "learn": _corrected("learned"),
    "threshold": lambda *_: 0.5,
}
