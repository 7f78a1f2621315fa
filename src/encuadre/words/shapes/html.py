"""Words of a document in a browser, beside those of its pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import Sign


@dataclass(frozen=True, slots=True)
class HtmlWords:
    """What leads through a document in a browser. `{name}` is filled in where it is shown."""

    skip: str
    """The first link: past what leads to the parts."""

    contents: str
    linked: str
    """How the two columns are read."""

    chosen: str
    """Read out when a sentence is chosen that is linked to `{count}` of the other side."""

    unlinked: str
    """The same of a sentence that is linked to none."""

    signs: Mapping[Sign, str]
    """What a sign says, for whoever does not see it; `{left}` and `{right}` are the sides."""

    evidence: str
    """Before the numbers that lead to the sentences a row rests on."""

    sentence: str
    """Such a number, read out."""

    filters: str
    """The lists of claims to choose from."""

    search: str
    shown: str
    """How many claims the choice leaves; `{count}` is filled in by the page."""

    foot: str
    """`{version}` of encuadre."""
