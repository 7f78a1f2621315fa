"""Keys in, screens out: shows a Comparison, computes nothing."""

from __future__ import annotations

from encuadre.tui.app import EncuadreApp
from encuadre.tui.correcting import Correct, Wish
from encuadre.tui.screens.waiting import Compare

__all__ = ["Compare", "Correct", "EncuadreApp", "Wish"]
