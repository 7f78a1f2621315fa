"""`export -o`: the format that the end of a file's name tells, and what happens where it tells none."""

from __future__ import annotations

from pathlib import Path

import pytest

from encuadre.cli.exit_codes import ExitCode
from encuadre.errors import ExportError
from encuadre.export.pens import OURS, format_of
from unit.cli.conftest import Command


def test_a_file_whose_end_is_no_format_is_not_written_and_the_formats_are_named(
    command: Command, ids: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "event.foo"

    refused = command("export", "1", "-o", file)

    assert refused.code != ExitCode.FINE
    assert not file.exists()
    for format in OURS:
        assert f".{format}" in refused.talk


def test_a_format_that_is_named_goes_into_a_file_of_any_name(
    command: Command, ids: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "event.foo"

    assert command("export", "1", "-f", "md", "-o", file).code == ExitCode.FINE
    assert file.read_text("utf-8").startswith("# ")


@pytest.mark.parametrize(("name", "format"), [("event", "md"), ("event.DOCX", "docx"), ("event.xlf", "xliff")])
def test_the_end_of_a_name_tells_the_format_and_none_is_markdown(name: str, format: str) -> None:
    assert format_of(Path(name)) == format


def test_an_end_that_only_resembles_a_format_is_refused() -> None:
    with pytest.raises(ExportError):
        format_of(Path("event.mdx"))
