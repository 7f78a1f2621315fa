"""JSON as it is printed and written: UTF-8 with accents kept, two spaces, one newline at the end."""

from __future__ import annotations

import json
from typing import Any


def to_json(shape: dict[str, Any]) -> str:
    """Return `shape` as text; the order of the fields is the order of the shape."""
    return json.dumps(shape, ensure_ascii=False, indent=2) + "\n"
