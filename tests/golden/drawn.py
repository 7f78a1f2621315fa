"""The one place where goldens are drawn: the commands themselves, over frozen answers of the pipeline."""

from __future__ import annotations

import io
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from encuadre.cli.app import run
from encuadre.model import Language
from encuadre.store import Workspace
from encuadre.tui import Contents, EncuadreApp, Options, Services
from encuadre.tui.commands import COMMANDS
from golden import shelf
from golden.answers import ANSWERS
from tui.builders import settled

_ROOT = Path(__file__).parents[2]


def printed(arguments: Sequence[str], workspace: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return what a command prints, talk after data, where the pipeline gives the frozen answers."""
    with Workspace(workspace) as kept, kept.transaction():
        for article in shelf.shelf().articles:
            kept.articles.add(article)
        kept.events.replace(shelf.shelf().events)
        for decision in shelf.corrections().decisions:
            kept.decisions.record(decision)
        for feed in shelf.FEEDS:
            kept.feeds.add(feed)
        for page in shelf.PAGES:
            kept.pages.name(page)
    monkeypatch.chdir(_ROOT)  # a path that is named is named from there
    for name, answer in ANSWERS.items():
        monkeypatch.setattr(name, answer)
    data, talk = io.StringIO(), io.StringIO()
    with redirect_stdout(data), redirect_stderr(talk):
        code = run(["--workspace", str(workspace), *arguments])
    said = f"--- stderr\n{talk.getvalue()}" if talk.getvalue() else ""
    ended = f"--- exit code {code}\n" if code else ""
    return data.getvalue() + said + ended


async def screen_shown(name: str, command: str, *, width: int, language: Language) -> str:
    """Return the text of a screen so tall that nothing is scrolled away, without the keys at its foot.

    Args:
        name: The comparison that is open.
        command: Id of the command that opens the screen; empty for the comparison itself.
        width: In cells.
        language: Of the interface.
    """
    comparison = shelf.comparison(name)
    articles = {article.id: article for article in shelf.shelf().articles}
    app = EncuadreApp(
        Contents(shelf.shelf().events, articles),
        Services(compare=lambda *_: iter([comparison])),
        Options(language=language, opened=comparison.event.id),
    )
    async with app.run_test(size=(width, TALL)) as pilot:
        keys = next(one.keys.split(",")[0] for one in COMMANDS if one.id == command) if command else ()
        shown = await settled(pilot, *keys)
    rows = shown.splitlines()[:-1]
    return "\n".join(row for row in rows if row.strip(" │┃║▎▏▕▁▔")) + "\n"


TALL = 320
"""Rows: more than any page of the frozen comparisons needs."""
