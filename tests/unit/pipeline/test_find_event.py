"""Which event a name means: an id, its beginning, or a number of the last list and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from encuadre.errors import NotFoundError
from encuadre.model import Event
from encuadre.pipeline import find_event
from encuadre.store import Workspace

IDS = ("9a0b1c2d", "0f1e2d3c", "12345678", "12ab34cd")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "w.sqlite") as opened:
        with opened.transaction():
            opened.events.replace([Event(id_, (id_,), {"en": id_}) for id_ in IDS])
        yield opened


def listing(workspace: Workspace, *ids: str) -> None:
    with workspace.transaction():
        workspace.events.number(ids)


def test_a_number_counts_in_the_list_there_would_be_before_one_was_shown(workspace: Workspace) -> None:
    assert find_event(workspace, "1").id == IDS[0]
    assert find_event(workspace, "4").id == IDS[3]


def test_a_number_counts_in_the_last_list(workspace: Workspace) -> None:
    listing(workspace, IDS[2], IDS[1])
    assert find_event(workspace, "1").id == IDS[2]


@pytest.mark.parametrize("number", ["9", "0", "5", "12", "1234567"])
def test_a_number_is_never_the_beginning_of_an_id(workspace: Workspace, number: str) -> None:
    with pytest.raises(NotFoundError, match="in a list of 4"):
        find_event(workspace, number)


def test_an_id_of_digits_alone_is_understood_in_full(workspace: Workspace) -> None:
    assert find_event(workspace, "12345678").id == "12345678"


def test_an_id_is_found_by_a_beginning_that_is_its_own(workspace: Workspace) -> None:
    assert find_event(workspace, "9a").id == IDS[0]
    assert find_event(workspace, "12a").id == IDS[3]


def test_a_number_of_an_event_that_is_gone_says_so(workspace: Workspace) -> None:
    listing(workspace, "dead0001")
    with pytest.raises(NotFoundError, match="event 1 of the last list is no more"):
        find_event(workspace, "1")
