"""Comparison to bytes that are the contract."""

from encuadre.export.bundle import to_bundle
from encuadre.export.csv import to_csv
from encuadre.export.json import to_json

__all__ = ["to_bundle", "to_csv", "to_json"]
