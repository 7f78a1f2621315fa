"""The door to the screen: where there is none, and what it sees of other processes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from encuadre.cli.open import WorkspaceSource, open_screen
from encuadre.cli.options import Context
from encuadre.errors import EncuadreError
from encuadre.model import Event
from encuadre.store import Workspace
from strategies import an_article


class Terminal:
    """Says that it is one."""

    def isatty(self) -> bool:
        return True


def test_a_terminal_that_can_only_print_lines_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setenv("TERM", "dumb")

    with pytest.raises(EncuadreError, match="needs a terminal") as raised:
        open_screen(Context())

    assert "encuadre events" in raised.value.hint


def test_a_workspace_has_changed_once_after_another_connection_wrote(tmp_path: Path) -> None:
    path = tmp_path / "w.sqlite"
    article = an_article("Rain", "It rained.")
    with Workspace(path) as watched, Workspace(path) as other:
        source = WorkspaceSource(lambda: Workspace(path), watched)
        assert not source.has_changed()

        with other.transaction():
            other.articles.add(article)
            other.events.replace([Event("e1", (article.id,), {"en": article.title})])

        assert source.has_changed()
        assert not source.has_changed()
        assert source.read().articles == {article.id: article}
        assert [event.id for event in source.read().events] == ["e1"]
