"""Comparison to bytes that are the contract."""

from encuadre.export.csv import to_csv
from encuadre.export.json import to_json
from encuadre.export.shapes import (
    alignment_shape,
    article_shape,
    comparison_shape,
    decision_shape,
    event_shape,
    framing_shape,
    rendering_shape,
)

__all__ = [
    "alignment_shape",
    "article_shape",
    "comparison_shape",
    "decision_shape",
    "event_shape",
    "framing_shape",
    "rendering_shape",
    "to_csv",
    "to_json",
]
