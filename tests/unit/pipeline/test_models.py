"""Models are loaded once for a process, and threads that use them take turns."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from encuadre import translate
from encuadre.pipeline import Models, Tools
from encuadre.store import Workspace
from fakes import FakeEncoder
from unit.translate.engines import FakeEngine


def test_two_workspaces_share_what_is_loaded() -> None:
    models = Models()
    with Workspace(":memory:") as one, Workspace(":memory:") as other:
        assert Tools(one, models).annotator is Tools(other, models).annotator


def test_an_engine_is_tested_once_for_all_workspaces(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = FakeEngine()
    monkeypatch.setattr(translate, "installed_engines", lambda path: [engine])
    models = Models()
    for _ in range(2):
        with Workspace(":memory:") as workspace:
            tools = Tools(workspace, models, encoder=FakeEncoder())
            tools.translator.translate(["una frase"], "es", "en")

    assert engine.tests == 1


def test_an_engine_that_is_still_installed_is_not_loaded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[list[FakeEngine]] = [[FakeEngine("pivot")], [FakeEngine("pivot"), FakeEngine("argos")]]
    monkeypatch.setattr(translate, "installed_engines", lambda path: installed.pop(0))
    models = Models()

    (before,), (again, added) = models.engines(), models.engines()

    assert again is before
    assert added.name == "argos"


def test_a_new_version_of_an_engine_takes_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    installed = [[FakeEngine(version="1")], [FakeEngine(version="2")]]
    monkeypatch.setattr(translate, "installed_engines", lambda path: installed.pop(0))
    models = Models()

    assert [[engine.version for engine in models.engines()] for _ in range(2)] == [["1"], ["2"]]


def test_a_second_run_waits_for_the_first() -> None:
    models, order = Models(), list[str]()
    begun, may_end = threading.Event(), threading.Event()

    def first() -> None:
        with models.alone() as is_my_turn:
            assert is_my_turn
            begun.set()
            may_end.wait(10)
            order.append("first")

    thread = threading.Thread(target=first)
    thread.start()
    begun.wait(10)

    def let_go() -> bool:
        may_end.set()
        return False

    with models.alone(let_go) as is_my_turn:
        order.append("second")
    thread.join()

    assert is_my_turn
    assert order == ["first", "second"]


def test_a_run_that_is_told_to_stop_gives_up_its_place() -> None:
    models = Models()
    with models.alone():
        with models.alone(lambda: True) as is_my_turn:
            assert not is_my_turn
        with models.alone(lambda: True) as is_my_turn:
            assert not is_my_turn, "giving up a place must not free the other's"
    with models.alone() as is_my_turn:
        assert is_my_turn


def test_the_texts_of_the_program_are_encoded_once_for_all_workspaces() -> None:
    models, encoder = Models(), FakeEncoder()
    with Workspace(":memory:") as one, Workspace(":memory:") as other:
        first, second = (
            Tools(each, models, encoder=encoder).encode_prototypes(["a frame", "another"]) for each in (one, other)
        )

    assert encoder.encoded == ["a frame", "another"]
    assert np.array_equal(first, second)
