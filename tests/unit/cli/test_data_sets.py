"""`export -f data`: a folder of tables, which replaces nothing unless it is asked to."""

from __future__ import annotations

from pathlib import Path

from encuadre.cli.exit_codes import ExitCode
from encuadre.words import words_in
from unit.cli.conftest import Command

SAID = words_in("en").documents


def test_several_events_go_into_one_folder(command: Command, ids: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "new" / "tables"

    assert command("export", "1", "2", "-f", "data", "-o", folder).code == ExitCode.FINE

    assert "## sentences" in (folder / "README.md").read_text("utf-8")
    assert (folder / "sentences.csv").read_text("utf-8").startswith("event,side,article,")


def test_what_is_there_stays_unless_it_is_to_be_replaced(command: Command, ids: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "links.csv").write_text("mine")

    refused = command("export", "1", "-f", "data", "-o", tmp_path)
    assert refused.code == ExitCode.USAGE
    assert (tmp_path / "links.csv").read_text() == "mine"
    assert not (tmp_path / "sentences.csv").exists()

    assert command("export", "1", "-f", "data", "-o", tmp_path, "--force").code == ExitCode.FINE
    assert (tmp_path / "links.csv").read_text().startswith("event,")


def test_tables_need_a_folder_and_documents_one_event(command: Command, ids: dict[str, str], tmp_path: Path) -> None:
    assert SAID.into_a_folder.format(format="data") in command("export", "1", "-f", "data").talk
    several = command("export", "1", "2", "-f", "md")
    assert (several.code, several.data) == (ExitCode.USAGE, "")
    assert SAID.one_event.format(format="md") in several.talk
