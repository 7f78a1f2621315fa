"""The system's clipboard: its own tools, run without a shell, and never waited for."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from encuadre.tui import clipboard


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that is all of the path, with nothing in it yet."""
    monkeypatch.setenv("PATH", f"{tmp_path}")
    return tmp_path


def a_tool(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n")
    path.chmod(0o755)


def test_a_tool_gets_the_words_as_they_are(tools: Path) -> None:
    a_tool(tools, "xclip", f"cat > {tools}/taken")

    assert clipboard.put("¿Cuánto? $(id) `id`\n“fin”", {"DISPLAY": ":0"})
    assert (tools / "taken").read_text("utf-8") == "¿Cuánto? $(id) `id`\n“fin”"


def test_without_a_tool_nothing_is_promised(tools: Path) -> None:
    assert tools.is_dir()
    assert not clipboard.put("words", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"})


def test_a_tool_without_a_display_is_not_asked(tools: Path) -> None:
    a_tool(tools, "xclip", f"touch {tools}/asked")

    assert not clipboard.put("words", {})
    assert not (tools / "asked").exists()


def test_a_tool_that_fails_leaves_it_to_the_next(tools: Path) -> None:
    a_tool(tools, "wl-copy", "exit 1")
    a_tool(tools, "xclip", f"cat > {tools}/taken")

    assert clipboard.put("words", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"})
    assert (tools / "taken").read_text("utf-8") == "words"


def test_a_tool_that_hangs_is_left(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "SECONDS", 0.2)
    a_tool(tools, "pbcopy", "exec sleep 30")

    before = time.monotonic()
    assert not clipboard.put("words", {})
    assert time.monotonic() - before < 10


def test_a_tool_that_lives_on_to_serve_the_words_is_not_waited_for(tools: Path) -> None:
    a_tool(tools, "pbcopy", "cat > /dev/null; sleep 12 &")

    before = time.monotonic()
    assert clipboard.put("words", {})
    assert time.monotonic() - before < 10
