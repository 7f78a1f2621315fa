"""Keys in, screens out: shows a Comparison, computes nothing."""

from __future__ import annotations

from encuadre.tui.app import EncuadreApp
from encuadre.tui.contents import Contents, Source
from encuadre.tui.correcting import Correct, Wish
from encuadre.tui.given import Options, Services
from encuadre.tui.habits import Habits
from encuadre.tui.keymap import checked_keys
from encuadre.tui.screens.waiting import Compare, TakenIn
from encuadre.tui.theme import named_theme, themes

__all__ = [
    "Compare",
    "Contents",
    "Correct",
    "EncuadreApp",
    "Habits",
    "Options",
    "Services",
    "Source",
    "TakenIn",
    "Wish",
    "checked_keys",
    "named_theme",
    "themes",
]
