"""Decisions for tests, of articles named by a letter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from encuadre.model import Decision, DecisionKind


def a_decision(
    id_: int,
    kind: DecisionKind,
    together: Sequence[str],
    apart: Sequence[str] = (),
    *,
    joined: Sequence[str] = (),
    known: int = 0,
) -> Decision:
    """Return a decision made `id_` minutes after noon."""
    return Decision(
        id_,
        kind,
        tuple(together),
        tuple(apart),
        tuple(joined),
        known,
        datetime(2025, 3, 1, 12, id_, tzinfo=UTC),
        {"en": "The bridge reopens", "es": "Reabre el puente"},
        ({"en": "A second headline"},),
    )
