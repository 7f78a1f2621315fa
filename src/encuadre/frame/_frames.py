"""The frames that can be claimed, in one fixed order: the columns of every table in this room."""

from __future__ import annotations

from encuadre.model import Frame

FRAMES: tuple[Frame, ...] = tuple(frame for frame in Frame if frame is not Frame.OTHER)
"""Fourteen: `Other` is what is left when none of them fits, so it is never claimed."""
