"""Nouns as JSON and back, strictly: an input of another shape than the nouns is an error, never half read."""

from __future__ import annotations

import json
import re
import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, Literal, TypeVar

from encuadre import model

Noun = TypeVar("Noun")

INPUTS = Path(__file__).parent / "inputs"

_NAMES = vars(model)
"""What annotations name that their own module imports for the type checker alone."""


def thawed(kind: type[Noun], name: str) -> Noun:
    """Return the noun kept in `inputs/<name>.json`."""
    found: Noun = _built(kind, json.loads((INPUTS / f"{name}.json").read_text("utf-8")), name)
    return found


def written(value: Any) -> str:
    """Return a noun as the text of an input; places in a text stand on one line each."""
    text = json.dumps(frozen(value), ensure_ascii=False, indent=1)
    for place in (r'(?:"start": \d+,\s+)?"end": \d+', r'"article_id": "\w+",\s+"span": \{[^{}]*\}'):
        text = re.sub(rf"\{{\s+({place})\s+\}}", lambda found: "{" + re.sub(r"\s+", " ", found[1]) + "}", text)
    return text + "\n"


def frozen(value: Any) -> Any:
    """Return a noun as what JSON holds; a field at its default is left out."""
    if is_dataclass(value):
        return {one.name: frozen(getattr(value, one.name)) for one in fields(value) if not _is_default(one, value)}
    if isinstance(value, Mapping):
        return {key: frozen(inner) for key, inner in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, list | tuple):
        return [frozen(inner) for inner in value]
    if isinstance(value, datetime):
        return value.isoformat()
    return float(f"{value:.6g}") if isinstance(value, float) else value


def _is_default(field: Any, value: Any) -> bool:
    made = field.default_factory() if callable(field.default_factory) else field.default
    return bool(getattr(value, field.name) == made)


def _built(kind: Any, value: Any, place: str) -> Any:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return _chosen(arguments, value, place)
    if is_dataclass(kind):
        hints = typing.get_type_hints(kind, localns=_NAMES)
        if strange := set(value) - set(hints):
            raise ValueError(f"{place}: {kind} has no {sorted(strange)}; mend the frozen input")
        return typing.cast(Any, kind)(
            **{key: _built(hints[key], inner, f"{place}.{key}") for key, inner in value.items()}
        )
    if origin is tuple:
        kinds = arguments if arguments[-1] is not Ellipsis else [arguments[0]] * len(value)
        return tuple(_built(one, inner, place) for one, inner in zip(kinds, value, strict=True))
    if origin is frozenset:
        return frozenset(value)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {_built(arguments[0], key, place): _built(arguments[1], inner, place) for key, inner in value.items()}
    if origin is Literal:
        return value
    if kind is datetime:
        return datetime.fromisoformat(value)
    return kind(value) if issubclass(kind, Enum | float) else value


def _chosen(kinds: tuple[Any, ...], value: Any, place: str) -> Any:
    """Return `value` as the first of the kinds that has all its keys."""
    if value is None:
        return None
    those = [kind for kind in kinds if kind is not type(None)]
    fitting = [kind for kind in those if not is_dataclass(kind) or set(value) <= {one.name for one in fields(kind)}]
    return _built(fitting[0] if fitting else those[0], value, place)
