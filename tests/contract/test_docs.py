"""The README names every command, setting and exit code, and every local link leads somewhere."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from encuadre.cli.app import COMMANDS
from encuadre.cli.exit_codes import ExitCode
from encuadre.config import Settings, key_of
from encuadre.words.en import ENGLISH

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def section(title: str) -> str:
    """Return the paragraph of the README that begins with `title`."""
    [found] = [paragraph for paragraph in README.split("\n\n") if paragraph.startswith(title)]
    return found


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert re.search(rf"encuadre {command}(?![\w-])", README), "as a word of its own: `frame` is no part of `frames`"


def test_the_readme_names_the_settings_there_are() -> None:
    told = section("**Settings**")
    # A name, and in brackets what it is.
    named = {name for name in re.findall(r"`([\w.]+)`\s+\(", told) if name.islower()}

    assert named == {key_of(field.name) for field in fields(Settings)}


@pytest.mark.parametrize("told", ["README", "--help"])
def test_readme_and_help_name_the_exit_codes_there_are(told: str) -> None:
    text = README if told == "README" else ENGLISH.help_of("").after
    [sentence] = re.findall(r"Exit codes: (.*?)(?:\.|$)\s", text + "\n", flags=re.DOTALL)

    assert [int(code) for code in re.findall(r"(?:^|,\s+)(\d+) ", sentence)] == [code.value for code in ExitCode]


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\((?!http)([^)#]+)\)", README))))
def test_every_local_link_leads_somewhere(target: str) -> None:
    assert (ROOT / target).exists()


def test_the_set_up_is_two_commands() -> None:
    assert "make demo" in README
    assert "make test" in README
