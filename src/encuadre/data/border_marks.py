"""Words that show a text to be of the border between Mexico and the United States."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class BorderMarks(Lexicon, frozen=True):
    """What a text of the border names, lower case: both countries, or one's border with the other."""

    FILE: ClassVar = "border_marks.toml"

    mexico: tuple[str, ...]
    united_states: tuple[str, ...]
    border: tuple[str, ...]
    """The border itself, who crosses it, and what."""
