"""Words of how each side frames."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import Frame


@dataclass(frozen=True, slots=True)
class FramingWords:
    """How each side frames. `{name}` is filled in where it is shown."""

    frames: Mapping[Frame, str]
    """At most 22 characters, so that two sides fit in 80 columns."""

    title: str
    frames_title: str
    words_title: str
    speakers_title: str
    quotations_one: str
    quotations_many: str
    quoted_words: str
    counts: str
    """How often here and there."""
