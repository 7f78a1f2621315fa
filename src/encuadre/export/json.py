"""JSON as it is printed and written: UTF-8 with accents kept, two spaces, one newline at the end."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import msgspec

from encuadre.errors import Message


def to_json(shape: msgspec.Struct | Mapping[str, Any]) -> str:
    """Return a wire type (or, of predictions, a plain object) as text; the fields keep their order."""
    return json.dumps(msgspec.to_builtins(shape, enc_hook=_plain), ensure_ascii=False, indent=2) + "\n"


def _plain(value: object) -> str:
    """Return a sentence that fronts can say in another language as the English it is: JSON is for machines."""
    if isinstance(value, Message):
        return str(value)
    raise NotImplementedError(type(value))
