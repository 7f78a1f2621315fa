"""Alignment that is planted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from encuadre.model import (
    Alignment,
    Link,
    LinkKind,
)
from encuadre.pipeline import Tools


@pytest.fixture
def linked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Sequence[str], Sequence[str]]]:
    """Let alignment link the first sentences of two texts; return which texts it was asked about."""
    asked: list[tuple[Sequence[str], Sequence[str]]] = []

    def align(left: Any, right: Any) -> Alignment:
        texts = tuple([passage.text for passage in side.passages] for side in (left, right))
        asked.append((texts[0], texts[1]))
        return Alignment(
            (Link(0, 0, LinkKind.SAME, 0.9),), tuple(range(1, len(texts[0]))), tuple(range(1, len(texts[1])))
        )

    monkeypatch.setattr("encuadre.align.align", align)
    monkeypatch.setattr(Tools, "paraphrase_encoder", None)
    return asked
