"""The README names every command, setting and exit code; links and files that documents name lead somewhere."""

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


def links() -> list[tuple[str, str]]:
    """Return the local links of the README, of CONTRIBUTING and of all documents, each with the page it stands on."""
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
    found = {
        (page.relative_to(ROOT).as_posix(), target)
        for page in pages
        for target in re.findall(r"\]\((?!https?:)([^)\s]+)\)", page.read_text("utf-8"))
    }
    return sorted(found)


def anchors(page: Path) -> set[str]:
    """Return what a link may name on a page: its headings, in small letters, spaces as hyphens, without signs."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize(("page", "target"), links())
def test_every_local_link_leads_somewhere(page: str, target: str) -> None:
    name, _, anchor = target.partition("#")
    file = (ROOT / page).parent / name if name else ROOT / page

    assert file.exists()
    assert not anchor or anchor in anchors(file)


@pytest.mark.parametrize(
    "page", ["methods.md", "architecture.md", "reading.md", "readings.md", "quality.md", "benchmarks.md"]
)
def test_a_source_file_that_a_document_names_is_there(page: str) -> None:
    named = re.findall(r"`([\w*]+/[\w*/.-]+\.(?:py|toml))`", (ROOT / "docs" / page).read_text("utf-8"))

    assert [name for name in named if not any(any(root.glob(name)) for root in (ROOT, ROOT / "src/encuadre"))] == []


def test_the_set_up_is_two_commands() -> None:
    assert "make demo" in README
    assert "make test" in README
