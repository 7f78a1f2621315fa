"""The door to the screen: where there is none, and what it sees of other processes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from encuadre.cli.open import ScreenWork, WorkspaceSource, correction, open_screen
from encuadre.cli.options import Context
from encuadre.errors import EncuadreError, NotFoundError
from encuadre.model import Country, DecisionKind, Event, Flag, Outlet, Quoted, Span
from encuadre.pipeline import add
from encuadre.store import Workspace
from encuadre.tui import TakenIn, Wish
from strategies import an_article
from unit.pipeline.stories import done, event_of, fake_tools, names


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


MOVING = [DecisionKind.MERGE, DecisionKind.SPLIT, DecisionKind.MOVE, DecisionKind.PIN]


@pytest.mark.parametrize("kind", MOVING)
def test_what_a_reader_of_the_screen_wants_is_decided_in_the_workspace(kind: DecisionKind, folder: Path) -> None:
    with Workspace(":memory:") as workspace:
        tools = fake_tools(workspace)
        list(add(workspace, [folder], tools=tools))
        ids = names(workspace)
        dam, owl = event_of(workspace, ids["dam-1"]), event_of(workspace, ids["owl"])
        wish = {
            DecisionKind.MERGE: Wish(kind, (dam, owl)),
            DecisionKind.SPLIT: Wish(kind, (dam,), (ids["dam-1"],)),
            DecisionKind.MOVE: Wish(kind, (owl,), (ids["dam-1"],)),
            DecisionKind.PIN: Wish(kind, (dam,)),
        }[kind]

        corrected = done(correction(wish, workspace, tools, lambda: False))
        assert (corrected.decision.kind, corrected.is_undone) == (kind, False)
        together = {
            DecisionKind.MERGE: {ids["dam-1"], ids["dam-2"], ids["owl"]},
            DecisionKind.SPLIT: {ids["dam-1"]},
            DecisionKind.MOVE: {ids["dam-1"], ids["owl"]},
            DecisionKind.PIN: {ids["dam-1"], ids["dam-2"]},
        }[kind]
        assert set(event_of(workspace, ids["dam-1"]).articles) == together

        undone = done(correction(Wish(None), workspace, tools, lambda: False))
        assert undone.is_undone
        assert set(event_of(workspace, ids["dam-1"]).articles) == {ids["dam-1"], ids["dam-2"]}


def test_two_sentences_are_told_apart_from_the_screen(folder: Path) -> None:
    with Workspace(":memory:") as workspace:
        tools = fake_tools(workspace)
        list(add(workspace, [folder], tools=tools))
        ids = names(workspace)
        articles = workspace.articles.get([ids["dam-1"], ids["dam-2"]])
        quoted = tuple(Quoted(f"{one.id}-1", one.body, Span(0, 1), one) for one in articles)

        corrected = done(correction(Wish(DecisionKind.UNLINK, quoted=quoted), workspace, tools, lambda: False))

        assert [one.article for one in corrected.decision.sentences] == [ids["dam-1"], ids["dam-2"]]


def test_what_is_set_on_the_screen_holds_for_the_article_or_for_its_outlet(folder: Path) -> None:
    with Workspace(":memory:") as workspace:
        tools = fake_tools(workspace)
        list(add(workspace, [folder], tools=tools))
        [article] = workspace.articles.get([names(workspace)["dam-1"]])

        one = Wish(DecisionKind.SET, articles=(article.id,), fields=("country=MX",))
        done(correction(one, workspace, tools, lambda: False))

        [now] = workspace.articles.get([article.id])
        assert now.country is Country.MX
        assert workspace.decisions.all()[-1].articles == (article.id,)

        outlet = Outlet("river-gazette", "River Gazette", Country.US)
        workspace_wide = Wish(DecisionKind.SET, articles=(article.id,), fields=("language=es",), outlet=outlet)
        with pytest.raises(NotFoundError):  # no article is of that outlet here
            done(correction(workspace_wide, workspace, tools, lambda: False))


def test_a_flag_that_is_set_on_the_screen_is_kept_until_it_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "w.sqlite"
    with Workspace(path) as watched:
        work, source = ScreenWork(Context(workspace_path=path)), WorkspaceSource(lambda: Workspace(path), watched)
        work.flag(Flag.STARRED, ["a", "b"], True)
        work.flag(Flag.STARRED, ["b"], False)

        assert source.read().kept.flags[Flag.STARRED] == {"a"}


def test_a_folder_is_taken_in_from_the_screen(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "w.sqlite"
    monkeypatch.setattr(Context, "tools", lambda _, workspace: fake_tools(workspace))
    work = ScreenWork(Context(workspace_path=path))

    *_, first = work.add(str(folder), lambda: False)
    *_, again = work.add(str(folder), lambda: False)

    assert isinstance(first, TakenIn)
    assert (first.added > 0, again) == (True, TakenIn(known=first.added))
    with Workspace(path) as workspace:
        assert workspace.articles.count() == first.added


def test_a_path_where_nothing_is_makes_no_workspace(tmp_path: Path) -> None:
    path = tmp_path / "w.sqlite"

    with pytest.raises(EncuadreError, match="no such file or folder") as raised:
        list(ScreenWork(Context(workspace_path=path)).add(str(tmp_path / "gone"), lambda: False))

    assert raised.value.hint
    assert not path.exists()


def test_a_browser_is_a_screen_without_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEXTUAL_DRIVER", "textual.drivers.web_driver:WebDriver")
    shown: list[object] = []
    monkeypatch.setattr("encuadre.tui.EncuadreApp.run", lambda app: shown.append(app))

    open_screen(Context())

    assert len(shown) == 1
