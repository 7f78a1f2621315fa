"""Writes the JSON Schema of everything `--json` prints from the types that print it."""

from __future__ import annotations

from pathlib import Path

from encuadre.export import to_json
from encuadre.export.schema import json_schema

TARGET = Path(__file__).parents[1] / "docs" / "schema.json"

if __name__ == "__main__":
    TARGET.write_text(to_json(json_schema()), "utf-8")
