"""What every command of a system does: pipes that break, disks that are full, places that may not be written to."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import shutil
import struct
import subprocess
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.conftest import COMMAND, environment
from encuadre.model import Event
from encuadre.store import Workspace
from strategies import an_article

pytestmark = pytest.mark.e2e

Ended = tuple[int, str]


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """Return a workspace whose list of events fills more than a pipe holds."""
    path = tmp_path / "listed.sqlite"
    article = an_article("A headline that is long enough to fill a pipe when there are many of it " * 3)
    with Workspace(path) as workspace, workspace.transaction():
        workspace.articles.add(article)
        workspace.events.replace([Event(f"{n:08x}", (article.id,), {"en": article.title}) for n in range(1, 1_001)])
    return path


def ended(shell: str, home: Path) -> Ended:
    """Run a line of bash that prints the exit code of `encuadre` on stderr last; return that code and the rest."""
    done = subprocess.run(
        ["bash", "-c", shell.replace("encuadre", str(COMMAND))],
        capture_output=True,
        text=True,
        env=environment(home),
        timeout=120,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    *talk, code = done.stderr.splitlines()
    assert "Traceback" not in done.stderr, done.stderr
    return int(code), "\n".join(talk)


@pytest.mark.parametrize("arguments", ["--workspace {0} events", "--workspace {0} events --json", "--help"])
def test_a_reader_that_has_read_enough_is_no_error(arguments: str, listed: Path, tmp_path: Path) -> None:
    line = f"encuadre {arguments.format(listed)} | head -n 1 >/dev/null; echo ${{PIPESTATUS[0]}} >&2"
    code, talk = ended(line, tmp_path)
    assert code in (0, 141)
    assert talk == ""


def test_a_pipe_that_is_broken_from_the_start_is_no_error(listed: Path, tmp_path: Path) -> None:
    line = f"{{ sleep 1; encuadre --workspace {listed} events; echo $? >&2; }} | true"
    code, talk = ended(line, tmp_path)
    assert code in (0, 141)
    assert talk == ""


def test_an_output_on_a_full_disk_is_said(listed: Path, tmp_path: Path) -> None:
    code, talk = ended(f"encuadre --workspace {listed} events >/dev/full; echo $? >&2", tmp_path)
    assert code == 2
    assert talk == "error: the output: the disk is full"


def test_talk_on_a_full_disk_harms_nothing(listed: Path, tmp_path: Path) -> None:
    code, _ = ended(f"encuadre --workspace {listed} compare nothing 2>/dev/full; echo $? >&2", tmp_path)
    assert code == 1


def test_a_closed_output_harms_nothing(listed: Path, tmp_path: Path) -> None:
    code, _ = ended(f"encuadre --workspace {listed} events >&-; echo $? >&2", tmp_path)
    assert code == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a place of one megabyte; where none can be mounted there is no test."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", place], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("no right to mount")
    yield place
    subprocess.run(["umount", place], check=True)


def test_a_workspace_on_a_full_disk_is_said(small_disk: Path, tmp_path: Path) -> None:
    stories = [f"Storm {number}: " + "it rained on the northern coast. " * 90 for number in range(1_000)]
    lines = [json.dumps({"title": story[:9], "language": "en", "text": story}) for story in stories]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    line = f"encuadre --quiet --workspace {small_disk}/w.sqlite add {tmp_path}/a.jsonl; echo $? >&2"
    code, talk = ended(line, tmp_path)
    assert code == 2
    assert "the disk is full" in talk


@pytest.mark.skipif(os.geteuid() == 0 and not shutil.which("setpriv"), reason="the superuser may write anywhere")
def test_a_place_that_may_not_be_written_to_is_said(listed: Path, tmp_path: Path) -> None:
    as_others = "setpriv --bounding-set=-dac_override " if os.geteuid() == 0 else ""
    for file in tmp_path.iterdir():
        file.chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        code, talk = ended(f"{as_others}encuadre --workspace {listed} events; echo $? >&2", tmp_path)
    finally:
        tmp_path.chmod(0o700)
    assert code == 2
    assert "the place is read-only" in talk


def test_no_command_that_reads_makes_a_workspace(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("title: A storm\nlanguage: en\n\nIt rained on the coast.\n")
    missing = tmp_path / "folder" / "mistyped.sqlite"
    for command in (
        "events",
        "compare 1",
        "search rain",
        "undo",
    ):
        code, talk = ended(f"encuadre --workspace {missing} {command}; echo $? >&2", tmp_path)
        assert (code, talk) == (2, f"error: no workspace at {missing}\n  next: `encuadre add` makes one")
    assert not missing.parent.exists()


@pytest.mark.parametrize("command", ["frame {0}", "align {0} {0}", "translate {0}"])
def test_a_command_on_files_alone_needs_no_workspace(command: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("title: A storm\nlanguage: en\n\nIt rained on the coast.\n")
    missing = tmp_path / "folder" / "mistyped.sqlite"
    line = command.format(tmp_path / "a.txt")

    code, talk = ended(f"encuadre --workspace {missing} {line}; echo $? >&2", tmp_path)

    assert code == 0, talk
    assert f"no workspace at {missing}: nothing is kept" in talk
    assert not missing.parent.exists()


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ("LC_ALL=es_MX.UTF-8 LANG=en_US.UTF-8", "no hay espacio de trabajo en"),
        ("LANG=es_MX.UTF-8", "no hay espacio de trabajo en"),
        ("LANG=es_MX.UTF-8 LC_ALL=C", "no workspace at"),
    ],
)
def test_errors_speak_the_language_of_the_locale(variables: str, said: str, tmp_path: Path) -> None:
    code, talk = ended(f"{variables} encuadre --workspace {tmp_path}/none.sqlite events; echo $? >&2", tmp_path)
    assert code == 2
    assert said in talk


def test_a_mistyped_workspace_names_the_nearest_one(listed: Path, tmp_path: Path) -> None:
    code, talk = ended(f"encuadre --workspace {tmp_path}/lised.sqlite events; echo $? >&2", tmp_path)
    assert code == 2
    assert talk.endswith(f"did you mean {listed}?")


def on_a_terminal(arguments: list[str], variables: dict[str, str]) -> str:
    """Run the command on a terminal of 24 rows and return what it shows."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    running = subprocess.Popen([COMMAND, *arguments], stdin=slave, stdout=slave, stderr=slave, env=variables)
    os.close(slave)
    shown = b""
    while True:
        try:
            piece = os.read(master, 65_536)
        except OSError:  # how Linux says that the other end is closed
            piece = b""
        if not piece:
            break
        shown += piece
    os.close(master)
    assert running.wait(timeout=60) == 0
    return shown.decode()


def test_a_long_answer_on_a_terminal_goes_through_the_pager_of_the_reader(listed: Path, tmp_path: Path) -> None:
    variables = {**environment(tmp_path), "PAGER": "grep --count ."}
    assert on_a_terminal(["--workspace", str(listed), "events"], variables).strip() == "1001"
    assert "A headline" in on_a_terminal(["--workspace", str(listed), "events", "--no-pager"], variables)
