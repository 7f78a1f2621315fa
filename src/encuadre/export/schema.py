"""The JSON Schema of everything `--json` prints, made of the wire types."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

import msgspec

from encuadre.export import wire

COMMANDS: dict[str, type[wire.Wire]] = {
    "setup": wire.SetUp,
    "add": wire.Added,
    "feeds list": wire.Feeds,
    "fetch": wire.Added,
    "watch": wire.Added,
    "events": wire.Events,
    "events --learn": wire.Learned,
    "compare": wire.Comparison,
    "export": wire.Document,
    "align": wire.Alignment,
    "read": wire.ReadArticle,
    "frame": wire.FramedArticle,
    "frames": wire.Shares,
    "frames list": wire.FrameModels,
    "frames train": wire.Trained,
    "versions": wire.Versions,
    "translate": wire.Translated,
    "correct": wire.RetranslatedSentences,
    "search": wire.Hits,
    "cite": wire.Citations,
    "learners": wire.Learners,
    "notes": wire.Notes,
    "project save": wire.SavedProject,
    "project open": wire.OpenedProject,
    "project check": wire.CheckedProject,
    "study": wire.Lesson,
    "merge": wire.Corrected,
    "split": wire.Corrected,
    "move": wire.Corrected,
    "pin": wire.Corrected,
    "set": wire.Corrected,
    "unlink": wire.Corrected,
    "speaker": wire.Corrected,
    "undo": wire.Corrected,
    "undo --list": wire.Decisions,
    "models list": wire.Directions,
    "models verify": wire.Packages,
    "doctor": wire.Diagnosis,
    "config show": wire.SettingsFile,
    "eval": wire.Measured,
}
"""What each command answers with `--json`."""


def json_schema() -> dict[str, Any]:
    """Return one schema for all commands: each may be checked alone by its `$ref`."""
    kinds = tuple(dict.fromkeys(COMMANDS.values()))
    references, components = msgspec.json.schema_components(kinds, ref_template="#/$defs/{name}")
    answers = [
        {"title": ", ".join(f"encuadre {name} --json" for name, one in COMMANDS.items() if one is kind), **reference}
        for kind, reference in zip(kinds, references, strict=True)
    ]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What encuadre prints with --json",
        "description": "Fields may be added, never renamed.",
        "anyOf": answers,
        "$defs": {name: {**shape, **_described(shape)} for name, shape in components.items()},
    }


def _described(shape: Mapping[str, Any]) -> dict[str, str]:
    """Return the description without the indentation of a docstring, which Python itself takes away from 3.13 on."""
    return {"description": inspect.cleandoc(shape["description"])} if "description" in shape else {}
