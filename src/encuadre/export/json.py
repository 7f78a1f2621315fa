"""JSON as it is printed and written: UTF-8 with accents kept, two spaces, one newline at the end."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import msgspec


def to_json(shape: msgspec.Struct | Mapping[str, Any]) -> str:
    """Return a wire type (or, of predictions, a plain object) as text; the fields keep their order."""
    return json.dumps(msgspec.to_builtins(shape), ensure_ascii=False, indent=2) + "\n"
