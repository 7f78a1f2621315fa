"""The wire types say exactly what the goldens hold, and `docs/schema.json` says what the wire types say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from contract.test_help import PATHS
from encuadre.export import to_json, wire
from encuadre.export.schema import COMMANDS, json_schema
from golden.conftest import EXPECTED
from golden.drawn import printed
from golden.test_printed import PRINTED, WIRES

SCHEMA = Path(__file__).parents[2] / "docs" / "schema.json"


def kind_of(name: str) -> type[wire.Wire]:
    """Return the wire type of a golden by the words of its command."""
    words = PRINTED[name].split()
    found = [one for one in COMMANDS if one.split()[0] == words[0] and set(one.split()) <= set(words)]
    return COMMANDS[max(found, key=len)]


def seen_in(value: Any) -> Iterator[tuple[str, str]]:
    """Yield type and field of everything that is told, empty lists and `null` excepted."""
    if isinstance(value, wire.Wire):
        for name in value.__struct_fields__:
            inner = getattr(value, name)
            if inner is not msgspec.UNSET and inner is not None and inner != ():
                yield type(value).__name__, name
            yield from seen_in(inner)
    elif isinstance(value, tuple):
        for one in value:
            yield from seen_in(one)


def test_the_schema_in_the_docs_is_the_one_of_the_program() -> None:
    assert SCHEMA.read_text("utf-8") == to_json(json_schema()), "`make schema` writes it anew"


@pytest.mark.parametrize("name", WIRES)
def test_every_answer_is_its_wire_type_and_nothing_more(name: str) -> None:
    written = (EXPECTED / f"{name}.json").read_text("utf-8").partition("--- ")[0]

    assert to_json(msgspec.json.decode(written, type=kind_of(name))) == written


@pytest.mark.parametrize(("command", "kind"), [("doctor", wire.Diagnosis), ("config show", wire.SettingsFile)])
def test_what_differs_from_machine_to_machine_is_its_wire_type_too(
    command: str, kind: type[wire.Wire], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ["--json", "--quiet", *command.split()]
    written = printed(arguments, tmp_path / "w.sqlite", monkeypatch).partition("--- ")[0]

    assert to_json(msgspec.json.decode(written, type=kind)) == written


def test_every_field_of_every_wire_type_stands_filled_in_a_golden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: set[tuple[str, str]] = set()
    for name in WIRES:
        written = (EXPECTED / f"{name}.json").read_text("utf-8").partition("--- ")[0]
        seen |= set(seen_in(msgspec.json.decode(written, type=kind_of(name))))
    machine = {"Diagnosis", "Kept", "Part", "Setting", "SettingsFile"}  # no golden: they differ from one to the next
    kinds = [getattr(wire, name) for name in wire.__all__ if name not in {"Wire", *machine}]
    fields = {(kind.__name__, name) for kind in kinds for name in kind.__struct_fields__}

    assert fields - seen == set()


SILENT = {
    *("feeds", "feeds add", "feeds import", "feeds remove"),
    *("", "config", "config edit", "config path", "demo", "serve"),
    *("frames remove", "models", "models install", "models remove", "project"),
}
"""What answers nothing as JSON: the screen, a group, and what only does something."""


def test_every_command_that_answers_has_its_wire_type() -> None:
    options = {"events --learn", "undo --list"}  # another answer of the same command
    assert set(COMMANDS) - options == set(PATHS) - SILENT
