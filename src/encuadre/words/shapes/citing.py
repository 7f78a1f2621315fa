"""Words of citing a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import CitationForm


@dataclass(frozen=True, slots=True)
class CitingWords:
    """Citing a sentence. `{name}` is filled in where it is shown."""

    forms: Mapping[CitationForm, str]
    which_form: str
    copied: str
    """To the clipboard, in `{form}`: `{what}`."""

    sent: str
    """Likewise, but only the terminal was told, which may not heed it."""

    selection: str
    """Stands for the form where a selection was copied as it is."""

    several: str
    """`{shown}` of `{count}` sentences were copied."""

    nothing: str
    by_machine: str
    """Who translated: `{engine}`."""

    long_day: str
    """A day in running text, in the patterns of Unicode's CLDR."""

    apa_day: str
    """A day as APA writes it, year first, likewise."""

    apa_undated: str
