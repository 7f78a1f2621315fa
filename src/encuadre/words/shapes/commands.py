"""What a command of the screen is called."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """A command as the footer and the help name it."""

    name: str
    """One or two words, for the footer."""

    help: str
    """One sentence, for the help screen and the palette."""
