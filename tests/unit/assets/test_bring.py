"""Bringing an asset: nothing twice, nothing half, nothing else than what is known."""

from __future__ import annotations

import fcntl
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from encuadre.assets import Asset, Installer, Wheel, bring
from encuadre.assets.manifest import problems
from encuadre.errors import EncuadreError, ModelMissingError
from encuadre.model import Stage, StageAdvanced, StageFinished, StageStarted

FAKE = Path(__file__).with_name("fake_installer.py")


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """Return a folder of two wheels that are one word together."""
    for name, word in (("first", "enc"), ("second", "uadre")):
        (tmp_path / "shelf" / name).mkdir(parents=True)
        (tmp_path / "shelf" / name / "word").write_text(word)
    return tmp_path / "shelf"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def join(wheels: Sequence[Path], target: Path) -> None:
    word = "".join((wheel / "word").read_text() for wheel in wheels)
    if word != "encuadre":
        raise ModelMissingError(f"{word} is another word")
    target.mkdir()
    (target / "word").write_text(word)


def asset(*names: str) -> Asset:
    wheels = tuple(Wheel(name, "1.0", "0" * 64, 2_000_000) for name in names or ("first", "second"))
    return Asset("word", "1.0", "word-1.0", wheels, join, room=1_000)


def installer(shelf: Path) -> Installer:
    return Installer((sys.executable, str(FAKE), str(shelf)), "pip")


def fetched(shelf: Path) -> list[str]:
    return (shelf / "fetched").read_text().split() if (shelf / "fetched").exists() else []


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if any(path.iterdir())} if folder.exists() else set()


def test_an_asset_is_fetched_and_built(shelf: Path, home: Path) -> None:
    list(bring(asset(), home, installer(shelf)))

    assert (home / "word-1.0" / "word").read_text() == "encuadre"
    assert fetched(shelf) == ["first", "second"]
    assert problems(home / "word-1.0") == ()


def test_progress_counts_megabytes_then_tells_of_the_building(shelf: Path, home: Path) -> None:
    told = [step for step in bring(asset(), home, installer(shelf)) if getattr(step, "done", 1)]

    advanced = [step for step in told if isinstance(step, StageAdvanced)]  # a slow machine is told of more often
    assert advanced[-1] == StageAdvanced(Stage.FETCH, 4, 4)
    assert StageAdvanced(Stage.FETCH, 2, 4) in advanced
    assert [step.done for step in advanced] == sorted(step.done for step in advanced)
    assert [step for step in told if not isinstance(step, StageAdvanced)] == [
        StageStarted(Stage.FETCH, 4),
        StageFinished(Stage.FETCH, 4),
        StageStarted(Stage.BUILD),
        StageFinished(Stage.BUILD, 1),
    ]


def test_what_is_whole_needs_no_installer(shelf: Path, home: Path) -> None:
    list(bring(asset(), home, installer(shelf)))

    assert list(bring(asset(), home, Installer(("no-such-program",), "pip"))) == []


def test_only_the_finished_folder_takes_room(shelf: Path, home: Path) -> None:
    list(bring(asset(), home, installer(shelf)))

    assert {path.name for path in home.rglob("*") if path.is_file()} == {"word", "encuadre-manifest.json", ".lock"}


def test_a_stopped_run_fetches_only_what_is_left(shelf: Path, home: Path) -> None:
    shutil.move(shelf / "second", shelf / "not yet")
    with pytest.raises(ModelMissingError, match=r"pip could not fetch second 1\.0"):
        list(bring(asset(), home, installer(shelf)))
    shutil.move(shelf / "not yet", shelf / "second")

    list(bring(asset(), home, installer(shelf)))

    assert fetched(shelf) == ["first", "second"]


def test_a_fetch_that_fails_says_what_the_installer_said_and_the_next_step(shelf: Path, home: Path) -> None:
    with pytest.raises(ModelMissingError, match="No matching distribution found for absent") as caught:
        list(bring(asset("absent"), home, installer(shelf)))

    assert "run `encuadre setup` again" in caught.value.hint


def test_another_digest_is_refused(shelf: Path, home: Path) -> None:
    with pytest.raises(ModelMissingError, match=r"refused 1\.0 was refused") as caught:
        list(bring(asset("refused"), home, installer(shelf)))

    assert "0" * 64 in caught.value.hint
    assert not (home / "word-1.0").exists()


def test_wheels_that_hold_something_else_are_fetched_anew(shelf: Path, home: Path) -> None:
    (shelf / "second" / "word").write_text("omienda")
    with pytest.raises(ModelMissingError, match="another word"):
        list(bring(asset(), home, installer(shelf)))
    (shelf / "second" / "word").write_text("uadre")

    list(bring(asset(), home, installer(shelf)))

    assert fetched(shelf) == ["first", "second", "first", "second"]
    assert (home / "word-1.0" / "word").read_text() == "encuadre"


def test_a_damaged_file_is_mended(shelf: Path, home: Path) -> None:
    list(bring(asset(), home, installer(shelf)))
    (home / "word-1.0" / "word").write_text("encuadré", "utf-8")
    assert problems(home / "word-1.0") == ("word has changed",)

    list(bring(asset(), home, installer(shelf)))

    assert (home / "word-1.0" / "word").read_text() == "encuadre"


def test_what_killed_runs_left_behind_is_swept_away(shelf: Path, home: Path) -> None:
    (home / "unfinished-abc" / "files").mkdir(parents=True)

    list(bring(asset(), home, installer(shelf)))

    assert not (home / "unfinished-abc").exists()


def test_two_runs_at_once_are_one_too_many(shelf: Path, home: Path) -> None:
    home.mkdir()
    with (home / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(EncuadreError, match="another `encuadre setup` is at work"):
            list(bring(asset(), home, installer(shelf)))

    assert fetched(shelf) == []


def test_a_disk_without_room_is_told_before_anything_is_fetched(
    shelf: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(1, 1, 0))

    with pytest.raises(EncuadreError, match=r"0\.0 GB free"):
        list(bring(asset(), home, installer(shelf)))
    assert fetched(shelf) == []


def test_a_place_that_cannot_be_written_is_told(shelf: Path, tmp_path: Path) -> None:
    (tmp_path / "occupied").write_text("a file where the folder would be")

    with pytest.raises(EncuadreError, match="could not be kept") as caught:
        list(bring(asset(), tmp_path / "occupied", installer(shelf)))
    assert "make" in caught.value.hint


def test_a_reader_who_stops_ends_the_installer(shelf: Path, home: Path) -> None:
    (shelf / "slow").mkdir()
    running = bring(asset("slow"), home, installer(shelf))
    assert next(running) == StageStarted(Stage.FETCH, 2)
    while not (shelf / "process").exists():
        assert next(running) == StageAdvanced(Stage.FETCH, 0, 2)

    running.close()

    with pytest.raises(ProcessLookupError):
        os.kill(int((shelf / "process").read_text()), 0)
    assert not list(home.glob("unfinished-*"))
