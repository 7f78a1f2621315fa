"""The README names every command, setting and exit code, and every local link leads somewhere."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from encuadre.cli.app import COMMANDS
from encuadre.cli.exit_codes import ExitCode
from encuadre.config import Settings

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"encuadre {command}" in README


@pytest.mark.parametrize("setting", [field.name for field in fields(Settings)])
def test_every_setting_is_in_the_readme(setting: str) -> None:
    assert f"`{setting}`" in README


@pytest.mark.parametrize("code", list(ExitCode))
def test_every_exit_code_is_in_the_readme(code: ExitCode) -> None:
    assert re.search(rf"\b{code.value}\b", README)


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\((?!http)([^)#]+)\)", README))))
def test_every_local_link_leads_somewhere(target: str) -> None:
    assert (ROOT / target).exists()


def test_the_set_up_is_two_commands() -> None:
    assert "make demo" in README
    assert "make test" in README
